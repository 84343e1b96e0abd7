import { operations } from '../../../generated/beta/operations.ts';
import type { Operation } from '../../contract/operation.ts';
import type { Caller } from './caller.ts';
import type { User } from './directoryRecords.ts';

const permissionsOf = ({ permissions }: Operation) => permissions;

const users = permissionsOf(operations.listUsers);

/** Each of these permissions shows a user whole. An app on its own can list users with no others. */
const ofWholeUsers = new Set(users.application);

/** Each of these permissions shows at least the name of every user. */
const ofUsers = new Set(users.delegated);

/** Each of these permissions shows the signed-in user whole. */
const ofSignedInUser = new Set(permissionsOf(operations.getMe).delegated);

/** Each of these permissions shows a group whole. */
const ofGroups = new Set(
  [operations.listGroups, operations.listGroupMembers].flatMap((operation) => permissionsOf(operation).delegated ?? []),
);

/** Whether the caller sees every property of a user. */
export const readsWholeUser = (caller: Caller, { id }: User): boolean =>
  holdsAny(caller, ofWholeUsers) ||
  (caller.kind === 'delegated' && caller.user.id === id && holdsAny(caller, ofSignedInUser));

/** Whether the caller may read people other than the signed-in user, if only their names. */
export const readsOtherUsers = (caller: Caller): boolean => holdsAny(caller, ofUsers);

/** Whether the caller sees more of groups than their ids. */
export const readsGroups = (caller: Caller): boolean => holdsAny(caller, ofGroups);

const holdsAny = ({ permissions }: Caller, wanted: ReadonlySet<string>): boolean =>
  permissions === undefined || [...permissions].some((permission) => wanted.has(permission));
