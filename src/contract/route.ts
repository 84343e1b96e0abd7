import { GraphFailure } from './graphFailure.ts';
import type { Operation } from './operation.ts';
import { type Version, versions } from './versions.ts';

/** The operation that a request asks for. */
export interface Route {
  readonly version: Version;
  /** The path segment that the caller used, which is not the version's own name below `/localtest`. */
  readonly prefix: string;
  readonly operationId: string;
  readonly operation: Operation;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** A node in the tree of a version's paths. Literal segments are in lower case. */
interface PathNode {
  readonly literals: Map<string, PathNode>;
  /** What follows if any segment may stand. */
  parameter: PathNode | undefined;
  /** Undefined if no path ends. */
  template: Template | undefined;
}

interface Template {
  readonly segments: readonly string[];
  readonly byMethod: Map<string, { readonly operationId: string; readonly operation: Operation }>;
}

/** The namespace of Graph and its alias, as `$metadata` declares them. */
const namespaces = ['microsoft.graph', 'graph'];

const trees = new Map(
  versions.flatMap(({ version, prefixes, operations, emptyPaths }) => {
    const tree = treeOf(operations, emptyPaths);
    return prefixes.map((prefix) => [prefix.toLowerCase(), { version, tree }] as const);
  }),
);

/**
 * Finds the operation for a method and a URL's path.
 *
 * Keys may stand in a segment of their own or in parentheses: `/chats/x` and `/chats('x')` are the same chat. Literal
 * segments are taken in any case, and win over parameters, so that `/chats/$ref` is not a chat named `$ref`. Actions and
 * functions may carry their namespace: `/chats/x/microsoft.graph.hideForUser`.
 * Throws a {@link GraphFailure}: 404 for a path that no version has, 405 with `Allow` for a method that the path lacks.
 *
 * @see https://learn.microsoft.com/graph/traverse-the-graph
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html
 */
export function route(method: string, pathname: string): Route {
  const [prefix = '', ...rest] = split(pathname);
  const found = trees.get(prefix.toLowerCase());
  if (!found) throw unknownVersion(prefix, pathname);
  const segments = rest.some(hasKey) ? rest.flatMap(keyInParentheses) : rest;
  const template = find(found.tree, segments, 0);
  if (!template) throw new GraphFailure(404, { message: unknownSegment(found.tree, segments) });
  const target = template.byMethod.get(method);
  if (!target) {
    const allow = [...template.byMethod.keys()].join(', ');
    throw new GraphFailure(405, {
      message: `${method} is not allowed here. This path has ${allow || 'no methods'}.`,
      headers: { Allow: allow },
    });
  }
  const path: Record<string, string> = {};
  template.segments.forEach((name, i) => {
    if (isParameter(name)) path[name.slice(1, -1)] = segments[i] ?? '';
  });
  const { operationId, operation } = target;
  return { version: found.version, prefix, operationId, operation, path };
}

function treeOf(operations: Readonly<Record<string, Operation>>, emptyPaths: readonly string[]): PathNode {
  const tree = newNode();
  for (const path of emptyPaths) {
    const segments = path.slice(1).split('/');
    segments.reduce(next, tree).template = { segments, byMethod: new Map() };
  }
  for (const [operationId, operation] of Object.entries(operations)) {
    const segments = operation.path.slice(1).split('/');
    const end = segments.reduce(next, tree);
    end.template ??= { segments, byMethod: new Map() };
    end.template.byMethod.set(operation.method, { operationId, operation });
    if (operation.kind) addQualified(segments.slice(0, -1).reduce(next, tree), segments.at(-1) ?? '', end);
  }
  return tree;
}

/** Leads to an action or a function by its qualified names too. */
function addQualified({ literals }: PathNode, name: string, end: PathNode): void {
  for (const namespace of namespaces) literals.set(`${namespace}.${name.toLowerCase()}`, end);
}

function newNode(): PathNode {
  return { literals: new Map(), parameter: undefined, template: undefined };
}

/** The node behind a segment of a template, added if it is missing. */
function next(at: PathNode, segment: string): PathNode {
  if (isParameter(segment)) {
    at.parameter ??= newNode();
    return at.parameter;
  }
  const name = segment.toLowerCase();
  const known = at.literals.get(name) ?? newNode();
  at.literals.set(name, known);
  return known;
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

function find(at: PathNode, segments: readonly string[], depth: number): Template | undefined {
  const segment = segments[depth];
  if (segment === undefined) return at.template;
  const literal = at.literals.get(segment.toLowerCase());
  const found = literal && find(literal, segments, depth + 1);
  if (found || segment === '') return found;
  return at.parameter && find(at.parameter, segments, depth + 1);
}

function split(pathname: string): string[] {
  const segments = pathname.replace(/^\/+/, '').replace(/\/$/, '').split('/');
  return segments.map(decode);
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new GraphFailure(400, { message: `The path segment '${segment}' is not percent-encoded UTF-8.` });
  }
}

const hasKey = (segment: string) => segment.endsWith(')');

/** `users('x')` is `users` and `x`; inside the quotes an apostrophe is doubled. `delta()` is `delta`. */
function keyInParentheses(segment: string): string | string[] {
  if (!hasKey(segment)) return segment;
  if (/^[A-Za-z.]+\(\)$/.test(segment)) return segment.slice(0, -2);
  const [, name, key] = segment.match(/^([A-Za-z]+)\('((?:[^']|'')+)'\)$/s) ?? [];
  return name === undefined || key === undefined ? segment : [name, key.replaceAll("''", "'")];
}

function unknownVersion(prefix: string, pathname: string): GraphFailure {
  const known = versions.flatMap(({ prefixes }) => prefixes);
  const message = `A path begins with a version: ${known.map((name) => `/${name}`).join(', ')}.`;
  const isResource = [...trees.values()].some(({ tree }) => tree.literals.has(prefix.toLowerCase()));
  const hint = isResource ? ` Did you mean /${known[0]}${pathname}?` : '';
  return new GraphFailure(404, { message: message + hint });
}

/** Names the first segment that no path has at its position, as Graph does. */
function unknownSegment(tree: PathNode, segments: readonly string[]): string {
  const end = segments.findIndex((_, i) => !leadsOn(tree, segments.slice(0, i + 1)));
  return end === -1
    ? `The path ends too early: /${segments.join('/')} is no resource.`
    : `Resource not found for the segment '${segments[end]}'.`;
}

/** Whether a path begins with these segments. */
function leadsOn(at: PathNode, [segment, ...rest]: readonly string[]): boolean {
  if (segment === undefined) return true;
  const literal = at.literals.get(segment.toLowerCase());
  if (literal && leadsOn(literal, rest)) return true;
  return segment !== '' && at.parameter !== undefined && leadsOn(at.parameter, rest);
}
