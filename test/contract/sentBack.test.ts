import { describe, expect, test } from 'vitest';
import { type OpenApi, resolve, type Schema } from '../../src/contract/openapi.ts';
import { versions } from '../../src/contract/versions.ts';
import { contractOf } from '../property/contract.ts';
import { schemaChecker } from '../property/schemaChecker.ts';
import { contractOperations } from './contract.ts';
import { emulatorTarget } from './emulatorTarget.ts';
import { sendOverHttp } from './senders.ts';

/** Shapes that no property of an entity has all of. */
const anything = [null, 'x', 7, { unknown: [true] }, []];

describe.each(versions.map(({ version }) => version))('a request for an entity, %s', (version) => {
  const { api, operations } = contractOf(version);
  const requests = contractOperations(version).flatMap((operation) => {
    const schema = operations.find(({ id }) => id === operation.id)?.object.requestBody?.content['application/json']
      ?.schema;
    return operation.requests.flatMap((request) => {
      if (!schema) return [];
      const { value, added } = withIgnored(api, schema, request.value);
      return added.length === 0
        ? []
        : [{ name: `${operation.id} '${request.name}'`, operation, request, value, added }];
    });
  });

  test('is most of them', () => {
    expect(requests.length).toBeGreaterThan(40);
  });

  test.each(requests)('$name takes $added.length properties that it cannot set, of any shape', async (asked) => {
    const { operation, request, value } = asked;
    const emulator = await emulatorTarget();
    try {
      const send = async (body: unknown) => {
        const { token, path = {}, query } = await emulator.ready(operation, request.name);
        const root = emulator.root(version);
        return sendOverHttp({ root, token, operation, path, headers: {}, ...(query ? { query } : {}), body });
      };
      const plain = await send(request.value);
      const whole = await send(value);
      expect(whole.status, JSON.stringify(whole.body)).toBe(plain.status);
      const typo = await send({ ...(value as object), bodi: 'x' });
      expect(typo.status).toBe(400);
    } finally {
      await emulator.close();
    }
  });
});

/** A value with every property that its schema ignores, and where they were added. */
function withIgnored(api: OpenApi, reference: Schema, value: unknown): { value: unknown; added: string[] } {
  const schema = resolve<Schema>(api, reference as { $ref: string });
  const variants = (schema['oneOf'] ?? schema['anyOf']) as readonly Schema[] | undefined;
  const variant = variants?.find((choice) => schemaChecker(api).accepts(choice, value));
  if (variant) return withIgnored(api, variant, value);
  if (Array.isArray(value)) {
    const items = value.map((item) => withIgnored(api, schema.items ?? {}, item));
    return { value: items.map((item) => item.value), added: items.flatMap((item) => item.added) };
  }
  if (value === null || typeof value !== 'object') return { value, added: [] };
  const added: string[] = [];
  const whole: Record<string, unknown> = { ...value };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (property['x-ignored'] === true) {
      whole[name] = anything[added.push(name) % anything.length];
    } else if (name in whole) {
      const inside = withIgnored(api, property, whole[name]);
      whole[name] = inside.value;
      added.push(...inside.added.map((child) => `${name}.${child}`));
    }
  }
  return { value: whole, added };
}
