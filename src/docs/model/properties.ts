import type { OpenApi, ParameterObject, Schema } from '../../contract/openapi.ts';
import { componentOf, membersOf, nonNull, referredType } from '../../contract/schemas.ts';
import type { Property, Shape } from './block.ts';
import { type Lookup, linkNames } from './names.ts';
import { type Reference, unionOf } from './reference.ts';

/** What turns schemas into rows of a table: a version of the contract, and where its names lead. */
export interface Reading {
  readonly reference: Reference;
  readonly lookup: Lookup;
  /** How many objects expand inside each other, which is what somebody who writes a body wants. Deeper ones are links. */
  readonly depth: number;
}

/** The properties of an object, without those that a request ignores. */
export function propertiesOf(reading: Reading, schema: Schema, above: readonly string[] = []): Property[] {
  const required = (schema['required'] ?? []) as readonly string[];
  return Object.entries(schema.properties ?? {})
    .filter(([, property]) => property['x-ignored'] !== true)
    .map(([name, property]) => propertyOf(reading, name, property, required.includes(name), above));
}

/** The names of the properties that a request accepts and ignores. */
export const ignoredNames = (schema: Schema): string[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) => (property['x-ignored'] === true ? name : []));

/** A parameter as a row. */
export function parameterOf(
  reading: Reading,
  { name, required = false, description, schema }: ParameterObject,
): Property {
  return propertyOf(reading, name, { ...schema, description }, required, []);
}

/** The shapes that a body may have: one for an object, several for a union. */
export function shapesOf(reading: Reading, schema: Schema, above: readonly string[] = []): Shape[] {
  const { api } = reading.reference;
  const known = componentOf(api, schema);
  const union = unionOf(reading.reference, known);
  if (union) return union.flatMap((choice) => shapesOf(reading, choice, above));
  const name = referredType(schema);
  if (!known.properties || (name !== undefined && above.includes(name))) return [];
  const path = name === undefined ? above : [...above, name];
  return [{ title: String(known['title'] ?? name ?? ''), properties: propertiesOf(reading, known, path) }];
}

function propertyOf(
  reading: Reading,
  name: string,
  schema: Schema,
  required: boolean,
  above: readonly string[],
): Property {
  const { api } = reading.reference;
  const value = nonNull(schema);
  const description = schema['description'] ?? value['description'] ?? componentOf(api, value)['description'] ?? '';
  return {
    name,
    type: typeText(reading.reference, schema),
    required,
    readOnly: schema['readOnly'] === true,
    deprecated: schema['deprecated'] === true,
    description: linkNames(String(description), reading.lookup),
    limits: limitsOf(api, value),
    shapes: above.length <= reading.depth && reading.depth > 0 ? nested(reading, value, above) : [],
  };
}

function nested(reading: Reading, value: Schema, above: readonly string[]): Shape[] {
  const items = componentOf(reading.reference.api, value).items ?? value;
  return shapesOf(reading, nonNull(items), above);
}

/** The type of a value as Markdown, with a link if it has a page. */
export function typeText(reference: Reference, schema: Schema): string {
  const { api, types, version } = reference;
  const value = nonNull(schema);
  const orNull =
    value !== schema || (Array.isArray(value.type) && value.type.length > 1 && value.type.includes('null'))
      ? ' or null'
      : '';
  const name = referredType(value);
  if (name !== undefined && types.has(name)) return `[${name}](site:${version}/types/${name}/)${orNull}`;
  const known = componentOf(api, value);
  if (known.items) return `list of ${typeText(reference, known.items)}${orNull}`;
  if (known['const'] !== undefined) return `\`${known['const']}\``;
  const members = membersOf(known);
  if (members) return `one of ${members.map((member) => `\`${member}\``).join(', ')}`;
  const all = [known.type ?? 'any'].flat();
  const basic = all.length > 1 ? all.filter((type) => type !== 'null') : all;
  const format = known['format'] === undefined ? '' : `, ${known['format']}`;
  return `${basic.join(' or ')}${format}${orNull}`;
}

/** What a value has to keep to, one phrase each. */
function limitsOf(api: OpenApi, schema: Schema): string[] {
  const known = componentOf(api, schema);
  const phrases: readonly (readonly [keyword: string, phrase: (value: unknown) => string])[] = [
    ['default', (value) => `Default \`${value}\``],
    ['minimum', (value) => `At least ${value}`],
    ['maximum', (value) => `At most ${value}`],
    ['minLength', (value) => `At least ${plural(value, 'character')}`],
    ['maxLength', (value) => `At most ${plural(value, 'character')}`],
    ['minItems', (value) => `At least ${plural(value, 'item')}`],
    ['maxItems', (value) => `At most ${plural(value, 'item')}`],
    ['pattern', (value) => `Matches \`${String(value).replaceAll('`', '')}\``],
  ];
  const { minItems, maxItems } = known;
  if (minItems !== undefined && minItems === maxItems) return [`Exactly ${plural(minItems, 'item')}`];
  return phrases.flatMap(([keyword, phrase]) => (known[keyword] === undefined ? [] : [phrase(known[keyword])]));
}

const plural = (count: unknown, noun: string) =>
  `${Number(count).toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
