import type { Parameters } from '../contract/parameters.ts';
import type { Route } from '../contract/route.ts';

/** A named example of an answer, with the example of the request that belongs to it, where there is one. */
export interface Example {
  readonly key: string;
  readonly response: unknown;
  readonly request: unknown;
}

/** What is known of a request when its example is chosen. */
export interface Asked {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly parameters: Parameters;
  readonly body: unknown;
}

/**
 * Chooses the example that fits a request best. Among equals the first one of the contract wins.
 *
 * In this order: a body like the request example's, first in its own properties (so that the kind of chat decides) and
 * then in all of it; the ids that the path names; what `$expand` asks for, and then nothing that it does not; and a last page for a request that
 * follows a next link, so that paging ends.
 */
export function chooseExample(examples: readonly Example[], asked: Asked): string | undefined {
  const scored = examples.map((example) => ({ key: example.key, score: score(example, asked) }));
  return scored.sort((a, b) => compare(b.score, a.score))[0]?.key;
}

function score({ request, response }: Example, { route, query, parameters, body }: Asked): number[] {
  const text = JSON.stringify(response) ?? '';
  const has = (name: string) => text.includes(`"${name}":`);
  const follows = query.has('$skiptoken') || query.has('$skip');
  return [
    shared(leaves(request, 1), leaves(body, 1)),
    shared(leaves(request), leaves(body)),
    Object.values(route.path).filter((id) => text.includes(JSON.stringify(id))).length,
    -expandable(route).filter((name) => isExpanded(name, parameters) && !has(name)).length,
    -expandable(route).filter((name) => !isExpanded(name, parameters) && has(name)).length,
    follows && has('@odata.nextLink') ? -1 : 0,
  ];
}

function expandable({ operation }: Route): readonly string[] {
  const values = operation.parameters.find(({ name }) => name === '$expand')?.values ?? [];
  return [...new Set(values.map(withoutOptions))];
}

function isExpanded(name: string, { query }: Parameters): boolean {
  return ((query['$expand'] ?? []) as readonly string[]).map(withoutOptions).includes(name);
}

/** `teamsAppDefinition($expand=bot)` expands `teamsAppDefinition`. */
function withoutOptions(value: string): string {
  return value.replace(/\(.*$/s, '');
}

/** Each scalar of a value with its place, as `members.0.roles.0=owner`. */
function leaves(value: unknown, depth = 8, place = ''): string[] {
  if (value === undefined) return [];
  if (value === null || typeof value !== 'object') return [`${place}=${value}`];
  if (depth === 0) return [];
  return Object.entries(value).flatMap(([name, child]) => leaves(child, depth - 1, `${place}.${name}`));
}

function shared(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return a.filter((leaf) => other.has(leaf)).length;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
