import { watchable } from '../../../generated/emulator/watchable.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Watchable } from '../../contract/watchable.ts';
import { readFilter } from '../odata/filter.ts';
import type { Filterable } from '../odata/filterable.ts';
import type { WatchScope } from './subscriptionRecords.ts';

/** The resource of the contract that has a path: `/chats/{chat-id}/messages`. */
export function watchableAt(path: string): Watchable {
  const found = watchable.find(({ resource }) => resource === path);
  if (!found) throw new Error(`The contract has no resource '${path}' that can be watched.`);
  return found;
}

/** What the `resource` of a request names. */
export interface NamedResource {
  readonly watchable: Watchable;
  /** `id` is what the path says: an id, a user principal name, `me`, or nothing for the tenant. */
  readonly scope: WatchScope;
  readonly search: string | null;
  readonly filter: string | null;
  readonly withViewpoint: boolean;
}

/**
 * Reads the `resource` of a subscription: a path below the version, with or without a slash before it, in any case, with keys
 * as segments or in parentheses.
 *
 * Throws a {@link GraphFailure} 400 if it cannot be watched, or has a query option that does not go with it.
 *
 * @see https://learn.microsoft.com/graph/api/resources/change-notifications-api-overview
 */
export function readResource(resource: string): NamedResource {
  const query = resource.indexOf('?');
  const path = query === -1 ? resource : resource.slice(0, query);
  const segments = segmentsOf(path);
  for (const candidate of candidates) {
    const found = segments && keyIn(candidate.resource, segments);
    if (found === undefined) continue;
    return {
      watchable: candidate,
      scope: { kind: scopeOf(candidate), id: found },
      ...readOptions(candidate, query === -1 ? '' : resource.slice(query + 1)),
    };
  }
  throw unsupported();
}

/** What can be watched. A path that is spelled out comes first: `/chats/getAllMembers` is no chat with such an id. */
const candidates: readonly Watchable[] = watchable.toSorted(
  (a, b) => Number(a.resource.includes('{')) - Number(b.resource.includes('{')),
);

/** The segments of a path, `chats('x')` as two. Undefined if the percent-encoding is malformed. */
function segmentsOf(path: string): string[] | undefined {
  try {
    return path
      .replace(/^\//, '')
      .split('/')
      .flatMap((segment) => {
        const [, name, key] = /^([^(]+)\('((?:[^']|'')+)'\)$/.exec(segment) ?? [];
        return name === undefined || key === undefined ? [segment] : [name, key.replaceAll("''", "'")];
      })
      .map((segment) => decodeURIComponent(segment.replace(/\(\)$/, '').replace(/^microsoft\.graph\./i, '')));
  } catch {
    return undefined;
  }
}

/** The key in a path, or nothing if it has none. Undefined if it is another path than the template's. */
function keyIn(template: string, segments: readonly string[]): string | undefined {
  const isOfCaller = segments[0]?.toLowerCase() === 'me' && template.startsWith('/users/');
  const named = isOfCaller ? ['users', 'me', ...segments.slice(1)] : segments;
  const wanted = template.slice(1).split('/');
  if (wanted.length !== named.length) return undefined;
  let key = '';
  for (const [i, part] of wanted.entries()) {
    const segment = named[i] ?? '';
    if (part.startsWith('{')) key = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
    if (segment === '') return undefined;
  }
  return key;
}

const scopes = { chats: 'chat', users: 'user', appCatalogs: 'app', groups: 'group' } as const;

/** Where changes of a resource happen: below the first collection of its path, or in the whole tenant if that has no key. */
function scopeOf({ resource }: Watchable): WatchScope['kind'] {
  const collection = resource.split('/')[1] as keyof typeof scopes;
  return resource.includes('{') ? scopes[collection] : 'tenant';
}

/** Reads the query options of a resource, which may lack their `$`. Throws a {@link GraphFailure} 400. */
function readOptions(
  { options }: Watchable,
  query: string,
): Pick<NamedResource, 'search' | 'filter' | 'withViewpoint'> {
  const read = { search: null as string | null, filter: null as string | null, withViewpoint: false };
  for (const [name, value] of new URLSearchParams(query)) {
    const option = name.toLowerCase().replace(/^\$/, '');
    // It chose who pays, and is ignored since 2025.
    if (option === 'model') continue;
    const isOffered = options.some((offered: string) => offered.toLowerCase().replace(/^\$/, '') === option);
    if (!isOffered) throw invalid(`The query option '${name}' does not go with this resource.`);
    if (option === 'search') read.search = readWord(value);
    if (option === 'filter') {
      readFilter(value, filterable, { code: 'InvalidRequest' });
      read.filter = value;
    }
    if (option === 'notifyonuserspecificproperties') {
      if (!/^(true|false)$/i.test(value)) throw invalid(`${name} is true or false.`);
      read.withViewpoint = value.toLowerCase() === 'true';
    }
  }
  return read;
}

/** The filter by who is mentioned. */
export const filterable: Filterable = { mentions: { items: { 'mentioned/user/id': ['eq'] } } };

function readWord(value: string): string {
  const word = value.trim().replace(/^"(.*)"$/s, '$1');
  if (word === '') throw invalid('$search is empty.');
  return word;
}

const invalid = (message: string) => new GraphFailure(400, { code: 'InvalidRequest', message });

const unsupported = () =>
  new GraphFailure(400, {
    code: 'ExtensionError',
    message:
      'Operation: Create; Exception: [Status Code: BadRequest; Reason: Unsupported workload.] ' +
      'A resource is a path below the version, such as /chats/{id}/messages or /me/chats.',
  });
