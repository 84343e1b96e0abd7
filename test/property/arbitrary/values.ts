import fc from 'fast-check';
import type { OpenApi, Schema } from '../../../src/contract/openapi.ts';
import { dereference } from '../contract.ts';
import { schemaChecker } from '../schemaChecker.ts';
import { integerBounds } from './formats.ts';
import { matching, textsOf } from './texts.ts';

/** The sources of values. */
export interface Source {
  readonly api: OpenApi;
  /** Values that exist in the emulator, by the name of the property. Only those that the schema accepts are used. */
  readonly known: Readonly<Record<string, readonly unknown[]>>;
}

/** Keywords that do not restrict the values of a schema. */
const annotations = new Set([
  'description',
  'title',
  'example',
  'examples',
  'default',
  'deprecated',
  'readOnly',
  'contentEncoding',
]);

/** The supported keywords. Any other would be ignored silently. */
const keywords = new Set([
  ...['$ref', 'type', 'const', 'enum', 'oneOf', 'anyOf', 'discriminator'],
  ...['minLength', 'maxLength', 'pattern', 'format', 'minimum', 'maximum'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'maxProperties'],
  ...['dependentRequired'],
]);

/** A cache of arbitraries: creating one for a large schema takes a while, and schemas are shared. */
const made = new WeakMap<Source['known'], WeakMap<Schema, fc.Arbitrary<unknown>>>();

/** JSON values that follow a schema of the contract. Throws for an unknown keyword. */
export function valuesOf(schema: Schema, source: Source): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesOf(dereference(source.api, schema), source);
  const before = made.get(source.known) ?? new WeakMap<Schema, fc.Arbitrary<unknown>>();
  made.set(source.known, before);
  const values = before.get(schema) ?? make(schema, source);
  before.set(schema, values);
  return values;
}

function make(schema: Schema, source: Source): fc.Arbitrary<unknown> {
  const strange = Object.keys(schema).find(
    (key) => !keywords.has(key) && !annotations.has(key) && !key.startsWith('x-'),
  );
  if (strange !== undefined)
    throw new Error(`There is no arbitrary for the keyword '${strange}'. Add it to values.ts.`);
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const variants = (schema['oneOf'] ?? schema['anyOf']) as readonly Schema[] | undefined;
  if (variants) return fc.oneof(...variants.map((variant) => valuesOf(variant, source)));
  if (schema.type === undefined) return anything;
  return fc.oneof(...[schema.type].flat().map((type) => ofType(type, schema, source)));
}

/** Values of a named property: half of them are known values of that property, if there are any. */
export function namedValues(name: string, schema: Schema, source: Source): fc.Arbitrary<unknown> {
  const values = valuesOf(schema, source);
  const known = source.known[name] ?? [];
  const fitting = known.length === 0 ? [] : known.filter((value) => schemaChecker(source.api).accepts(schema, value));
  return fitting.length === 0 ? values : fc.oneof(fc.constantFrom(...fitting), values);
}

const anything: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 2, stringUnit: 'binary' });

function ofType(type: string, schema: Schema, source: Source): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return integers(schema);
    case 'string':
      return textsOf(schema);
    case 'array':
      return arrays(schema, source);
    case 'object':
      return objects(schema, source);
    default:
      throw new Error(`There is no arbitrary for the type '${type}'. Add it to values.ts.`);
  }
}

function integers({ minimum, maximum, format }: Schema): fc.Arbitrary<number> {
  const [least, greatest] = integerBounds(format);
  const min = typeof minimum === 'number' ? minimum : least;
  const max = typeof maximum === 'number' ? maximum : greatest;
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min, max: Math.min(max, min + 20) }),
    fc.integer({ min, max }),
  );
}

function arrays({ items = {}, minItems = 0, maxItems, uniqueItems }: Schema, source: Source): fc.Arbitrary<unknown> {
  const minLength = Number(minItems);
  const length = { minLength, maxLength: Math.min(Number(maxItems ?? Infinity), minLength + 3) };
  const item = valuesOf(items, source);
  return uniqueItems === true
    ? fc.uniqueArray(item, { ...length, selector: (value) => JSON.stringify(value) })
    : fc.array(item, length);
}

function objects(schema: Schema, source: Source): fc.Arbitrary<unknown> {
  const { properties = {}, additionalProperties = true } = schema;
  const required = (schema['required'] ?? []) as readonly string[];
  const model = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, namedValues(name, property, source)]),
  );
  const declared = sparse(model, required);
  const patterns = (schema['patternProperties'] ?? {}) as Readonly<Record<string, Schema>>;
  const others: fc.Arbitrary<Record<string, unknown>>[] = Object.entries(patterns).map(([pattern, value]) =>
    rarely(matching(pattern), valuesOf(value, source)),
  );
  if (additionalProperties !== false) {
    const value = additionalProperties === true ? anything : valuesOf(additionalProperties as Schema, source);
    others.push(rarely(fc.string({ unit: 'binary', maxLength: 12 }), value));
  }
  return fc
    .tuple(declared, ...others)
    .map(([own, ...more]) => Object.assign({}, ...more.map((entries) => without(entries, properties)), own) as object)
    .filter((value) => isComplete(schema, value));
}

/** Objects, some of which have only the required properties; the others have any. */
export function sparse(
  model: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  requiredKeys: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const least = Object.fromEntries(Object.entries(model).filter(([name]) => requiredKeys.includes(name)));
  const any = fc.record(model, { requiredKeys: [...requiredKeys], noNullPrototype: true });
  return fc.oneof({ weight: 1, arbitrary: fc.record(least, { noNullPrototype: true }) }, { weight: 2, arbitrary: any });
}

/** Up to two properties with random names; mostly none. */
function rarely(name: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  const some = fc.dictionary(name, value, { maxKeys: 2, noNullPrototype: true });
  return fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: some });
}

/** `__proto__` is omitted too: `Object.assign` would set the prototype. Hostile keys have their own tests. */
function without(entries: Record<string, unknown>, declared: object): object {
  return Object.fromEntries(
    Object.entries(entries).filter(([name]) => !Object.hasOwn(declared, name) && name !== '__proto__'),
  );
}

function isComplete({ minProperties, maxProperties, dependentRequired = {} }: Schema, value: object): boolean {
  const count = Object.keys(value).length;
  if (count < Number(minProperties ?? 0) || count > Number(maxProperties ?? Infinity)) return false;
  return Object.entries(dependentRequired as Readonly<Record<string, readonly string[]>>).every(
    ([name, wanted]) => !Object.hasOwn(value, name) || wanted.every((other) => Object.hasOwn(value, other)),
  );
}
