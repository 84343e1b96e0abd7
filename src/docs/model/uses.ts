import type { Content, Schema } from '../../contract/openapi.ts';
import { componentOf, nonNull, referredType } from '../../contract/schemas.ts';
import { examplesIn } from './examples.ts';
import type { Reference } from './reference.ts';

/** Where the types of a version are used, by the name of the type. */
export interface Uses {
  /** The operations that send it as a body. */
  readonly requests: ReadonlyMap<string, readonly string[]>;
  /** The operations that return it as a body. */
  readonly responses: ReadonlyMap<string, readonly string[]>;
  /** The types that have it as a property, as an item or as a choice. */
  readonly types: ReadonlyMap<string, readonly string[]>;
  /** The webhooks whose body it is. */
  readonly webhooks: ReadonlyMap<string, readonly string[]>;
  /** A value of it, from the examples of the contract. */
  readonly examples: ReadonlyMap<string, unknown>;
}

/** Finds where each type is used. */
export function usesOf(reference: Reference): Uses {
  const requests = new Map<string, string[]>();
  const responses = new Map<string, string[]>();
  const types = new Map<string, string[]>();
  const webhooks = new Map<string, string[]>();
  const examples = new Map<string, unknown>();
  const read = (uses: Map<string, string[]>, user: string, content: Content | undefined) => {
    for (const { schema } of Object.values(content ?? {})) for (const name of namesIn(schema)) add(uses, name, user);
    const [media] = Object.values(content ?? {});
    for (const { value } of examplesIn(reference.api, content).values()) {
      if (media) collect(reference, media.schema, value, examples);
    }
  };
  for (const { id, object, responses: all } of reference.operations) {
    read(requests, id, object.requestBody?.content);
    for (const [status, { content }] of Object.entries(all)) if (status.startsWith('2')) read(responses, id, content);
  }
  for (const [name, { requestBody }] of reference.webhooks) read(webhooks, name, requestBody?.content);
  for (const [name, schema] of reference.types) for (const part of namesIn(schema)) add(types, part, name);
  return { requests, responses, types, webhooks, examples };
}

function add(uses: Map<string, string[]>, name: string, user: string): void {
  const users = uses.get(name) ?? [];
  if (!users.includes(user)) uses.set(name, [...users, user]);
}

/** The components that a schema refers to, at any depth, without following them. */
function namesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const name = referredType(value as Schema);
  return [...(name === undefined ? [] : [name]), ...Object.values(value).flatMap(namesIn)];
}

/** Keeps the first value of each type that an example contains. */
function collect(reference: Reference, schema: Schema, value: unknown, examples: Map<string, unknown>): void {
  if (value === null || typeof value !== 'object') return;
  const actual = nonNull(schema);
  const name = referredType(actual);
  if (name !== undefined && !examples.has(name)) examples.set(name, value);
  const known = componentOf(reference.api, actual);
  for (const choice of choicesFor(reference, known, value)) collect(reference, choice, value, examples);
  if (known.items && Array.isArray(value)) for (const item of value) collect(reference, known.items, item, examples);
  for (const [property, part] of Object.entries(known.properties ?? {})) {
    if (Object.hasOwn(value, property))
      collect(reference, part, (value as Record<string, unknown>)[property], examples);
  }
}

/** The choices of a union whose constants a value has. */
function choicesFor({ api }: Reference, schema: Schema, value: object): Schema[] {
  const choices = [...((schema['anyOf'] ?? []) as Schema[]), ...((schema['oneOf'] ?? []) as Schema[])];
  return choices.filter((choice) => {
    const known = componentOf(api, choice);
    if (known['x-unknown'] === true) return false;
    return Object.entries(known.properties ?? {}).every(
      ([name, part]) => part['const'] === undefined || (value as Record<string, unknown>)[name] === part['const'],
    );
  });
}
