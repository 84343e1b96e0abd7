import type { Schema } from '../../../src/contract/openapi.ts';

/** The text that a value of a parameter has: items of a list stand between commas. */
export function valueText(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

/** A value of a query option in a URL. */
export function queryText(value: unknown): string {
  return encodeURIComponent(wellFormed(valueText(value)));
}

/** The value that a text has, which is the text itself if it is not of the schema's type. */
export function textValue({ type }: Schema, text: string): unknown {
  if (type === 'array') return text.split(',').map((item) => item.trim());
  return type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** A text without half surrogate pairs, which no URL can carry. */
export const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
