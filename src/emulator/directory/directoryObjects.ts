import type { components } from '../../../generated/beta/schema.ts';
import type { Caller } from './caller.ts';
import type { Group, User } from './directoryRecords.ts';

type Schemas = components['schemas'];

/**
 * A user in a list of users and groups. A caller who may not read users only gets the id.
 *
 * @see https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects
 */
export function userView(user: User, { permissions }: Caller): Schemas['user'] {
  const isReadable = permissions === undefined || userPermissions.some((permission) => permissions.has(permission));
  const { displayName, mail, userPrincipalName } = user;
  return {
    '@odata.type': '#microsoft.graph.user',
    id: user.id,
    ...(isReadable ? { businessPhones: [] } : {}),
    displayName: isReadable ? displayName : null,
    givenName: null,
    jobTitle: null,
    mail: isReadable ? mail : null,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: null,
    surname: null,
    userPrincipalName: isReadable ? userPrincipalName : null,
  };
}

/** Each of these permissions includes reading users. */
const userPermissions = [
  'User.ReadBasic.All',
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

/** A group in a list of users and groups. Each permission for lists of senders includes reading groups. */
export function groupView({ id, description, displayName, mail, visibility = 'Public' }: Group): Schemas['group'] {
  return {
    '@odata.type': '#microsoft.graph.group',
    id,
    createdDateTime: null,
    description,
    displayName,
    groupTypes: ['Unified'],
    mail,
    mailEnabled: true,
    mailNickname: mail.replace(/@.*$/, ''),
    securityEnabled: false,
    visibility,
  };
}
