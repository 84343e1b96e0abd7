import type { components } from '../../../generated/beta/schema.ts';
import type { Caller } from './caller.ts';
import type { Group, User } from './directoryRecords.ts';

type Schemas = components['schemas'];

/** The permissions of which each lets an app read users. */
const userPermissions = [
  'User.ReadBasic.All',
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

/** A user as a list returns one. An app that may not read users only gets the id. */
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

/** A group as a list returns one. Whoever may read a list of senders may read groups. */
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
