import type { OperationObject } from '../../contract/openapi.ts';
import { type Watchable, watchables } from '../../contract/watchable.ts';
import { type Block, heading, prose, type Row } from './block.ts';
import { operationPath, type Reference } from './reference.ts';

/** What subscriptions can watch: for each resource the changes and the permissions, and below whether content comes, and for how long. */
export function watchableTable(reference: Reference): Block[] {
  const all = watchables(reference.api);
  return [
    {
      kind: 'table',
      label: 'What can be watched',
      head: ['Resource', 'Changes', 'Delegated', 'Application'],
      rows: all.map((watchable) => row(reference, watchable)),
    },
    prose(`${contentOf(all)} ${lengthsOf(all)}`),
  ];
}

/** Which resources come with content. */
function contentOf(all: readonly Watchable[]): string {
  const without = all.filter(({ rich }) => !rich).map(({ resource }) => resource);
  if (without.length === 0) return 'Notifications of all of them can carry what changed.';
  return `Notifications can carry what changed, but for ${list(without)}.`;
}

/** For how long a subscription lasts, with the most frequent first. */
function lengthsOf(all: readonly Watchable[]): string {
  const counts = [...new Set(all.map(({ maximumMinutes }) => maximumMinutes))].map((length) => ({
    length,
    resources: all.filter(({ maximumMinutes }) => maximumMinutes === length).map(({ resource }) => resource),
  }));
  const [usual, ...others] = counts.toSorted((a, b) => b.resources.length - a.resources.length);
  const exceptions = others.map(({ length, resources }) => `, to ${list(resources)} ${minutes(length)}`);
  return `A subscription lasts ${minutes(usual?.length ?? 0)} at the most${exceptions.join('')}.`;
}

/** The section with that table, on the page of an operation that subscribes. */
export const watchableBlocks = (reference: Reference, { 'x-watchable': listed }: OperationObject): Block[] =>
  listed === undefined ? [] : [heading('What can be watched'), ...watchableTable(reference)];

function row({ version, operations }: Reference, watchable: Watchable): Row {
  const { resource, description, changeTypes, permissions, options } = watchable;
  const read = operations.find(({ path, verb }) => path === resource && verb === 'get');
  const path = read ? `[${code(resource)}](site:${operationPath(version, read.id)})` : code(resource);
  const query = options.length > 0 ? `, also with ${list(options)}` : '';
  return [
    `${description}: ${path}${query}`,
    list(changeTypes),
    permissions.delegated ? list(permissions.delegated) : 'Not supported.',
    permissions.application ? list(permissions.application) : 'Not supported.',
  ];
}

/** The limits of an operation that subscribes, as rows of its table of limits. */
export function watchingLimits(reference: Reference, { 'x-notifications': limits }: OperationObject): string[][] {
  if (!limits) return [];
  const quotas = watchables(reference.api).flatMap(({ resource, quota }) => {
    if (!quota) return [];
    return [
      [`Subscriptions of ${quota.per === 'user' ? 'a user' : 'an app'} to ${code(resource)}`, `${quota.count}`, ''],
    ];
  });
  return [
    ...quotas,
    ['Subscriptions of a tenant to chats, messages and members', limits.maximumPerTenant.toLocaleString('en'), ''],
    ['Answer of an endpoint to the handshake', `${limits.handshakeSeconds} seconds`, ''],
    ['Answer of an endpoint to a notification', `${limits.deliverySeconds} seconds`, ''],
    ['Answer to one that is posted again', `${limits.retrySeconds} seconds`, ''],
    ['Time in which it is posted again', minutes(limits.retryMinutes), ''],
  ];
}

const code = (text: string) => `\`${text}\``;
const list = (names: readonly string[]) => names.map(code).join(', ');
const minutes = (count: number) => `${count.toLocaleString('en')} minutes`;
