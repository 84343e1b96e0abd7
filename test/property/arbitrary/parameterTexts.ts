import type { Schema } from '../../../src/contract/openapi.ts';

/** The text of a value of a parameter: items of a list are separated by commas. */
export function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** A value of a query option in a URL. */
export function queryText(value: unknown): string {
  return encodeURIComponent(wellFormed(valueText(value)));
}

/** The value of a text: the text itself if it does not have the schema's type. */
export function textValue({ type }: Schema, text: string): unknown {
  if (type === 'array') return text.split(',').map((item) => item.trim());
  return type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** A text without lone surrogates, which a URL cannot contain. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
