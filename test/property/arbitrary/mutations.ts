import fc from 'fast-check';
import type { OpenApi, Schema } from '../../../src/contract/openapi.ts';
import { dereference } from '../contract.ts';
import { asJson, schemaChecker } from '../schemaChecker.ts';
import { type Source, valuesOf } from './values.ts';

/** A value that a schema does not accept. */
export interface Broken {
  readonly value: unknown;
  /** The change that makes it invalid: `body.content: a number`. */
  readonly change: string;
}

/** Values that are invalid by one change. The schema checker decides which changes make a value invalid. */
export function brokenValues(schema: Schema, source: Source): fc.Arbitrary<Broken> {
  const checker = schemaChecker(source.api);
  return fc
    .tuple(valuesOf(schema, source), fc.nat())
    .map(([value, start]) => {
      const changes = [...changesOf(source.api, schema, asJson(value), '', (changed) => changed)];
      // Starting with a random change, the first that the schema does not accept.
      for (let i = 0; i < changes.length; i++) {
        const { make, change } = changes[(start + i) % changes.length] as Change;
        const changed = make();
        if (!checker.accepts(schema, changed)) return { value: changed, change };
      }
      return undefined;
    })
    .filter((broken) => broken !== undefined);
}

interface Change {
  readonly change: string;
  readonly make: () => unknown;
}

/** Replaces the value at the current path, in a copy of the whole value. */
type Put = (value: unknown) => unknown;

const wrongTypes: readonly unknown[] = [null, true, 7, 0.5, 'text', [], {}, ['text'], { id: 'x' }];

/** Single changes, most of which violate the schema. */
function* changesOf(api: OpenApi, reference: Schema, value: unknown, at: string, put: Put): Generator<Change> {
  const schema = dereference(api, reference);
  const place = at === '' ? 'the whole' : at;
  for (const wrong of wrongTypes) {
    yield { change: `${place}: ${JSON.stringify(wrong)}`, make: () => put(wrong) };
  }
  for (const variant of (schema['oneOf'] ?? schema['anyOf'] ?? []) as readonly Schema[]) {
    yield* changesOf(api, variant, value, at, put);
  }
  if (typeof value === 'string') yield* changedText(schema, value, place, put);
  else if (typeof value === 'number') yield* changedNumber(schema, value, place, put);
  else if (Array.isArray(value)) yield* changedArray(api, schema, value, at, put);
  else if (value !== null && typeof value === 'object') yield* changedObject(api, schema, value, at, put);
}

function* changedText({ minLength, maxLength }: Schema, text: string, at: string, put: Put): Generator<Change> {
  if (Number(minLength ?? 0) > 0) yield { change: `${at}: empty`, make: () => put('') };
  // A text of megabytes only costs time.
  if (typeof maxLength === 'number' && maxLength < 100_000) {
    yield { change: `${at}: too long`, make: () => put(text.padEnd(maxLength + 1, 'x')) };
    yield { change: `${at}: too long by a pair`, make: () => put('\u{1f44d}'.repeat(maxLength + 1)) };
  }
  const others = [
    `${text}x`,
    `x${text}`,
    `${text} `,
    ` ${text}`,
    text.toUpperCase(),
    `${text}\n`,
    `${text}:`,
    'no such',
  ];
  for (const other of others) yield { change: `${at}: ${JSON.stringify(other)}`, make: () => put(other) };
}

function* changedNumber({ minimum, maximum }: Schema, value: number, at: string, put: Put): Generator<Change> {
  const others = [
    value + 0.5,
    Number(minimum ?? 0) - 1,
    Number(maximum ?? 2 ** 31) + 1,
    -(2 ** 31) - 1,
    1e300,
    String(value),
  ];
  for (const other of others) yield { change: `${at}: ${JSON.stringify(other)}`, make: () => put(other) };
}

function* changedArray(
  api: OpenApi,
  { items = {}, minItems, maxItems, uniqueItems }: Schema,
  array: readonly unknown[],
  at: string,
  put: Put,
): Generator<Change> {
  if (Number(minItems ?? 0) > 0) {
    yield { change: `${at}: too few items`, make: () => put(array.slice(0, Number(minItems) - 1)) };
  }
  if (typeof maxItems === 'number' && array.length > 0) {
    const fill = () => Array.from({ length: maxItems + 1 }, (_, i) => array[i % array.length]);
    yield { change: `${at}: too many items`, make: () => put(fill()) };
  }
  if (uniqueItems === true) yield { change: `${at}: an item twice`, make: () => put([...array, array[0]]) };
  yield { change: `${at}: a null item`, make: () => put([...array, null]) };
  for (const [i, item] of array.slice(0, 2).entries()) {
    yield* changesOf(api, items, item, `${at}[${i}]`, (changed) => put(array.with(i, changed)));
  }
}

/** Names that an object inherits, and names that are similar to valid ones. */
const strangers = ['unexpected', 'constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', '', '@odata'];

function* changedObject(api: OpenApi, schema: Schema, object: object, at: string, put: Put): Generator<Change> {
  const { properties = {}, maxProperties } = schema;
  const inside = (name: string) => (at === '' ? name : `${at}.${name}`);
  const entries = Object.entries(object);
  const set = (name: string, value: unknown) =>
    Object.fromEntries([...entries.filter(([key]) => key !== name), [name, value]]);
  for (const name of (schema['required'] ?? []) as readonly string[]) {
    const rest = () => Object.fromEntries(entries.filter(([key]) => key !== name));
    yield { change: `${inside(name)}: missing`, make: () => put(rest()) };
  }
  for (const name of [...strangers, ...Object.keys(properties).map((key) => key.toUpperCase())]) {
    yield { change: `${inside(name)}: unknown`, make: () => put(set(name, {})) };
  }
  if (typeof maxProperties === 'number') {
    const many = () => Object.fromEntries(Array.from({ length: maxProperties + 1 }, (_, i) => [`x-${i}`, 'x']));
    yield { change: `${at}: too many properties`, make: () => put(many()) };
  }
  if (schema['minProperties'] !== undefined) yield { change: `${at}: no properties`, make: () => put({}) };
  for (const [name, property] of Object.entries(properties)) {
    const value = entries.find(([key]) => key === name)?.[1] ?? null;
    yield* changesOf(api, property, value, inside(name), (changed) => put(set(name, changed)));
  }
}
