import { describe, expect, it } from 'vitest';
import { bodyChecker } from '../../src/check/bodyChecker.ts';
import { readContract } from '../../src/check/contract.ts';
import { type OpenApi, resolve, type Schema } from '../../src/contract/openapi.ts';
import { componentOf, nonNull } from '../../src/contract/schemas.ts';

/** A body with one thing that the contract does not know. */
interface Addition {
  /** What was added, and where. */
  readonly name: string;
  readonly body: unknown;
}

describe.each(['v1.0', 'beta'] as const)('every example of a response of %s', async (version) => {
  const { api, operations } = await readContract(version);
  const checker = await bodyChecker(api);

  it.each(operations)(
    '$id stays right, and is noticed, with a new property, enum member or derived type anywhere in it',
    (operation) => {
      const problems: string[] = [];
      for (const [status, { content }] of Object.entries(operation.responses)) {
        const media = content?.['application/json'];
        for (const [name, reference] of Object.entries(media?.examples ?? {})) {
          const { value, 'x-status': own } = resolve(api, reference);
          for (const addition of additions(api, media?.schema ?? {}, value)) {
            const { wrong, unknown } = checker.check(operation, own ?? Number(status), addition.body);
            const where = `${status} ${name} ${addition.name}`;
            if (wrong.length > 0) problems.push(`${where} is wrong: ${wrong[0]?.property} ${wrong[0]?.problem}`);
            else if (unknown.length === 0) problems.push(`${where} is not noticed`);
          }
        }
      }
      expect(problems).toEqual([]);
    },
  );
});

/** The value with one addition each: at every object, every enum that may grow, and every union that may. */
function* additions(api: OpenApi, schema: Schema, value: unknown, path = ''): Generator<Addition> {
  if (value === null || value === undefined) return;
  const known = componentOf(api, nonNull(schema));
  const choices = (known['anyOf'] ?? []) as readonly Schema[];
  const grows = choices.some((choice) => componentOf(api, choice)['x-unknown'] === true);
  if (typeof value === 'string') {
    if (grows) yield { name: `${path} = somethingNew`, body: 'somethingNew' };
    return;
  }
  if (typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.slice(0, 2).entries()) {
      for (const { name, body } of additions(api, known.items ?? {}, item, `${path}/${index}`)) {
        yield { name, body: value.with(index, body) };
      }
    }
    return;
  }
  if (grows && '@odata.type' in value) {
    yield { name: `${path} of a new type`, body: { ...value, '@odata.type': '#microsoft.graph.somethingNew' } };
  }
  const object = objectFor(api, known, value);
  if (!object?.properties) return;
  // An object that says itself that it has more, such as an extension, has nothing new.
  if (object['additionalProperties'] === undefined) {
    yield { name: `${path} with a new property`, body: { ...value, somethingNew: { inside: 1 } } };
  }
  for (const [property, part] of Object.entries(object.properties)) {
    const inner = (value as Record<string, unknown>)[property];
    for (const { name, body } of additions(api, part, inner, `${path}/${property}`)) {
      yield { name, body: { ...value, [property]: body } };
    }
  }
}

/** The schema of an object, which is one of the choices of a union if the constants of the value say so. */
function objectFor(api: OpenApi, schema: Schema, value: object): Schema | undefined {
  const choices = [schema['anyOf'], schema['oneOf']].flatMap((list) => (list ?? []) as Schema[]);
  if (choices.length === 0) return schema;
  const fitting = choices
    .map((choice) => objectFor(api, componentOf(api, choice), value))
    .filter((found) => found !== undefined);
  return fitting.find(
    ({ properties = {}, ...rest }) =>
      rest['x-unknown'] !== true &&
      Object.entries(properties).every(
        ([name, part]) => part['const'] === undefined || part['const'] === (value as Record<string, unknown>)[name],
      ),
  );
}
