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

interface Template {
  readonly segments: readonly string[];
  readonly byMethod: Readonly<Record<string, { readonly operationId: string; readonly operation: Operation }>>;
}

const templates = new Map(versions.map(({ version, operations }) => [version, templatesOf(operations)]));

/**
 * Finds the operation for a method and a URL's path.
 *
 * Keys may stand in a segment of their own or in parentheses: `/chats/x` and `/chats('x')` are the same chat. Literal
 * segments win over parameters, so that `/chats/$ref` is not a chat named `$ref`.
 * Throws a {@link GraphFailure}: 404 for a path that no version has, 405 with `Allow` for a method that the path lacks.
 */
export function route(method: string, pathname: string): Route {
  const [prefix = '', ...rest] = split(pathname);
  const table = versions.find(({ prefixes }) => prefixes.includes(prefix));
  if (!table) throw unknownVersion(prefix, pathname);
  const segments = rest.flatMap(keyInParentheses);
  const candidates = (templates.get(table.version) ?? []).filter((template) => matches(template, segments));
  const template = candidates.sort((a, b) => literals(b) - literals(a))[0];
  if (!template) throw new GraphFailure(404, { message: unknownSegment(table.version, segments) });
  const found = template.byMethod[method];
  if (!found) {
    const allow = Object.keys(template.byMethod).join(', ');
    throw new GraphFailure(405, {
      message: `${method} is not allowed here. This path has ${allow}.`,
      headers: { Allow: allow },
    });
  }
  const path = template.segments.flatMap((name, i) =>
    isParameter(name) ? [[name.slice(1, -1), segments[i] ?? '']] : [],
  );
  return { version: table.version, prefix, ...found, path: Object.fromEntries(path) };
}

function templatesOf(operations: Readonly<Record<string, Operation>>): Template[] {
  const entries = Object.entries(operations);
  return [...new Set(entries.map(([, { path }]) => path))].map((path) => ({
    segments: path.slice(1).split('/'),
    byMethod: Object.fromEntries(
      entries
        .filter(([, operation]) => operation.path === path)
        .map(([operationId, operation]) => [operation.method, { operationId, operation }]),
    ),
  }));
}

function split(pathname: string): string[] {
  return pathname.replace(/^\/+/, '').replace(/\/$/, '').split('/').map(decode);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new GraphFailure(400, { message: `The path segment '${segment}' is not percent-encoded UTF-8.` });
  }
}

/** `users('x')` is `users` and `x`; inside the quotes an apostrophe is doubled. `delta()` is `delta`. */
function keyInParentheses(segment: string): string[] {
  if (/^[A-Za-z]+\(\)$/.test(segment)) return [segment.slice(0, -2)];
  const [, name, key] = segment.match(/^([A-Za-z]+)\('((?:[^']|'')+)'\)$/s) ?? [];
  return name === undefined || key === undefined ? [segment] : [name, key.replaceAll("''", "'")];
}

const isParameter = (segment: string) => segment.startsWith('{');

const literals = ({ segments }: Template) => segments.filter((segment) => !isParameter(segment)).length;

function matches({ segments }: Template, actual: readonly string[]): boolean {
  return (
    segments.length === actual.length &&
    segments.every((segment, i) => (isParameter(segment) ? actual[i] !== '' : segment === actual[i]))
  );
}

function unknownVersion(prefix: string, pathname: string): GraphFailure {
  const known = versions.flatMap(({ prefixes }) => prefixes);
  const message = `A path begins with a version: ${known.map((name) => `/${name}`).join(', ')}.`;
  const isResource = versions.some(({ operations }) =>
    Object.values(operations).some(({ path }) => path.split('/')[1] === prefix),
  );
  const hint = isResource ? ` Did you mean /${known[0]}${pathname}?` : '';
  return new GraphFailure(404, { message: message + hint });
}

/** Names the first segment that no path has at its place, as Graph does. */
function unknownSegment(version: Version, segments: readonly string[]): string {
  const all = templates.get(version) ?? [];
  const known = (length: number) =>
    all.some((template) => matches(firstOf(template, length), segments.slice(0, length)));
  const end = segments.findIndex((_, i) => !known(i + 1));
  return end === -1
    ? `The path ends too early: /${segments.join('/')} is no resource.`
    : `Resource not found for the segment '${segments[end]}'.`;
}

function firstOf({ segments, byMethod }: Template, length: number): Template {
  return { segments: segments.slice(0, length), byMethod };
}
