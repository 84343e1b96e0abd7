import type { OperationObject } from '../../contract/openapi.ts';
import { type Watchable, watchables } from '../../contract/watchable.ts';
import { type Block, heading, type Row } from './block.ts';
import { operationPath, type Reference } from './reference.ts';

/** What subscriptions can watch: for each resource the changes, the permissions, whether content comes, and for how long. */
export function watchableTable(reference: Reference): Block {
  return {
    kind: 'table',
    label: 'What can be watched',
    head: ['Resource', 'What', 'Changes', 'Delegated', 'Application', 'With content', 'Longest'],
    rows: watchables(reference.api).map((watchable) => row(reference, watchable)),
  };
}

/** The section with that table, on the page of an operation that subscribes. */
export const watchableBlocks = (reference: Reference, { 'x-watchable': listed }: OperationObject): Block[] =>
  listed === undefined ? [] : [heading('What can be watched'), watchableTable(reference)];

function row({ version, operations }: Reference, watchable: Watchable): Row {
  const { resource, description, changeTypes, permissions, options, rich, maximumMinutes } = watchable;
  const read = operations.find(({ path, verb }) => path === resource && verb === 'get');
  return [
    read ? `[${code(resource)}](site:${operationPath(version, read.id)})` : code(resource),
    options.length > 0 ? `${description}. Query: ${list(options)}` : description,
    list(changeTypes),
    permissions.delegated ? list(permissions.delegated) : 'Not supported.',
    permissions.application ? list(permissions.application) : 'Not supported.',
    rich ? 'Yes' : 'No',
    minutes(maximumMinutes),
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
