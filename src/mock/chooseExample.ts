import type { Parameters } from '../contract/parameters.ts';
import type { Route } from '../contract/route.ts';

/** A named example of a response, with the example of the request that belongs to it, if there is one. */
export interface Example {
  readonly key: string;
  readonly response: unknown;
  readonly request: unknown;
}

/** What is known of a request when its example is chosen. */
export interface ExampleRequest {
  readonly route: Route;
  readonly query: URLSearchParams;
  readonly parameters: Parameters;
  readonly body: unknown;
}

/**
 * Chooses the example that fits a request best. Among equals the first one of the contract wins.
 *
 * In this order: a body like the request example's, first in its own properties (so that the kind of chat decides) and
 * then in all of it; the ids that the path names; what `$expand` asks for, and then nothing that it does not; and a last
 * page for a request that follows a next link, so that paging ends.
 */
export function chooseExample(examples: readonly Example[], asked: ExampleRequest): string | undefined {
  const scored = examples.map((example) => ({ key: example.key, score: score(example, asked) }));
  return scored.sort((a, b) => compare(b.score, a.score))[0]?.key;
}

function score({ request, response }: Example, { route, query, parameters, body }: ExampleRequest): number[] {
  const text = JSON.stringify(response) ?? '';
  const has = (name: string) => text.includes(`"${name}":`);
  const follows = query.has('$skiptoken') || query.has('$skip');
  return [
    shared(request, body, 1),
    shared(request, body),
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

/** How many scalars of an example a value has at the same path. It costs what the example costs, whatever was sent. */
function shared(example: unknown, actual: unknown, depth = 8): number {
  if (example === undefined || actual === undefined) return 0;
  if (example === null || typeof example !== 'object') return example === actual ? 1 : 0;
  if (depth === 0 || actual === null || typeof actual !== 'object') return 0;
  const inside = Object.entries(example).map(([name, child]) =>
    Object.hasOwn(actual, name) ? shared(child, (actual as Record<string, unknown>)[name], depth - 1) : 0,
  );
  return inside.reduce((sum, count) => sum + count, 0);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
