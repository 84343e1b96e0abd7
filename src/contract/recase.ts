import { GraphFailure } from './graphFailure.ts';
import type { BodyNames } from './operation.ts';

/**
 * A body with its names as the contract spells them, if it spells them in another case: `{ "Post": … }` is `{ "post": … }`.
 * Names that the contract does not have stay as they are, and validation refuses them.
 *
 * Throws a {@link GraphFailure} 400 if an object has one name in two spellings.
 *
 * @see https://learn.microsoft.com/graph/traverse-the-graph
 */
export function recase(body: unknown, component: string, table: Readonly<Record<string, BodyNames>>): unknown {
  if (Array.isArray(body)) return body.map((item) => recase(item, component, table));
  if (body === null || typeof body !== 'object') return body;
  const known = Object.entries(table[component] ?? {});
  const result = new Map<string, unknown>();
  for (const [spelled, value] of Object.entries(body)) {
    const [name, inside] = known.find(([each]) => each.toLowerCase() === spelled.toLowerCase()) ?? [spelled, null];
    if (result.has(name)) throw new GraphFailure(400, { message: `The property '${name}' is given in two spellings.` });
    result.set(name, typeof inside === 'string' ? recase(value, inside, table) : inEnum(value, inside));
  }
  // No setter is called, whatever the names are.
  return Object.fromEntries(result);
}

function inEnum(value: unknown, members: readonly string[] | null): unknown {
  if (members === null || typeof value !== 'string') return value;
  return members.find((member) => member.toLowerCase() === value.toLowerCase()) ?? value;
}
