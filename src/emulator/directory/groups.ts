import { odataContext, select } from '../odata/responseBody.ts';
import type { Context, Handlers, RequestContext } from '../requestContext.ts';
import { signedInUser, tenantOf } from './caller.ts';
import { resourceNotFound } from './directory.ts';
import {
  defaultProperties,
  groupProperties,
  groupView,
  type ListedObject,
  listedGroup,
  listedUser,
  userProperties,
} from './directoryObjects.ts';
import { directoryPage } from './directoryPage.ts';
import type { Group } from './directoryRecords.ts';
import { selectedName } from './users.ts';

/**
 * Reading groups, their members, and the groups of a user.
 *
 * @see https://learn.microsoft.com/graph/api/group-get
 * @see https://learn.microsoft.com/graph/api/group-list
 * @see https://learn.microsoft.com/graph/api/group-list-members
 * @see https://learn.microsoft.com/graph/api/user-list-memberof
 */
export const groupHandlers = { getGroup, listGroups, listGroupMembers, listMyMemberOf } satisfies Handlers;

async function getGroup(context: Context<'getGroup'>) {
  const { $select } = context.query;
  const group = await openGroupOfTenant(context, context.path['group-id']);
  return {
    status: 200,
    body: {
      '@odata.context': odataContext(context, `${selectedName('groups', $select)}/$entity`),
      ...select(groupView(group, context.caller), $select, { withId: false }),
    },
  };
}

async function listGroups(context: Context<'listGroups'>) {
  const { $select } = context.query;
  return directoryPage(context, {
    items: (await groupsOfTenant(context)).map((group) => groupView(group, context.caller)),
    name: selectedName('groups', $select),
    selected: () => $select,
    filterable: groupProperties,
    searchable: { displayName: 'words', description: 'words', mail: 'beginning', mailNickname: 'beginning' },
  });
}

async function listGroupMembers(context: Context<'listGroupMembers'>) {
  const { members } = await openGroupOfTenant(context, context.path['group-id']);
  const users = await Promise.all(members.map((id) => context.records.get('user', id)));
  return relationshipPage(
    context,
    users.flatMap((user) => (user ? [listedUser(user, context.caller)] : [])),
  );
}

async function listMyMemberOf(context: Context<'listMyMemberOf'>) {
  const { id } = signedInUser(context);
  const groups = (await groupsOfTenant(context)).filter(({ members }) => members.includes(id));
  return relationshipPage(
    context,
    groups.map((group) => listedGroup(group, context.caller)),
  );
}

/** A page of a list that can have users and groups. */
function relationshipPage(context: Context<'listGroupMembers' | 'listMyMemberOf'>, items: readonly ListedObject[]) {
  const { $select } = context.query;
  return directoryPage(context, {
    items,
    name: selectedName('directoryObjects', $select),
    selected: (item) => $select ?? defaultProperties(item),
    filterable: { ...userProperties, ...groupProperties },
    searchable: { displayName: 'words' },
    isRelationship: true,
  });
}

/** The groups of the caller's tenant. Only the home tenant has any. */
async function groupsOfTenant({ caller, directory, records }: RequestContext): Promise<Group[]> {
  return tenantOf(caller) === directory.tenantId ? records.list('group', 'all', '') : [];
}

/** A group of the caller's tenant. Throws a `GraphFailure` 404 if there is none. */
async function openGroupOfTenant({ caller, directory }: RequestContext, id: string): Promise<Group> {
  if (tenantOf(caller) !== directory.tenantId) throw resourceNotFound(id);
  return directory.group(id);
}
