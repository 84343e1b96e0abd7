import { operations } from '../../../generated/beta/operations.ts';
import type { components } from '../../../generated/beta/schema.ts';
import type { Operation } from '../../contract/operation.ts';
import type { Caller } from './caller.ts';
import type { Group, User } from './directoryRecords.ts';
import { readsGroups, readsOtherUsers, readsWholeUser } from './readAccess.ts';

type Schemas = components['schemas'];

/** A user with every property that a response can have. */
type UserView = Required<Omit<Schemas['user'], `@${string}`>>;

/** A group with every property that a response can have. */
type GroupView = Required<Omit<Schemas['group'], `@${string}`>>;

/** A user of whom only the id is known. */
const noUser: Omit<UserView, 'id'> = {
  accountEnabled: null,
  businessPhones: [],
  city: null,
  companyName: null,
  country: null,
  createdDateTime: null,
  department: null,
  displayName: null,
  employeeId: null,
  employeeType: null,
  externalUserState: null,
  faxNumber: null,
  givenName: null,
  imAddresses: [],
  jobTitle: null,
  mail: null,
  mailNickname: null,
  mobilePhone: null,
  officeLocation: null,
  onPremisesSyncEnabled: null,
  otherMails: [],
  postalCode: null,
  preferredLanguage: null,
  proxyAddresses: [],
  state: null,
  streetAddress: null,
  surname: null,
  usageLocation: null,
  userPrincipalName: null,
  userType: null,
};

/** A group of which only the id is known. */
const noGroup: Omit<GroupView, 'id'> = {
  classification: null,
  createdDateTime: null,
  deletedDateTime: null,
  description: null,
  displayName: null,
  expirationDateTime: null,
  groupTypes: [],
  isAssignableToRole: null,
  mail: null,
  mailEnabled: null,
  mailNickname: null,
  membershipRule: null,
  membershipRuleProcessingState: null,
  onPremisesLastSyncDateTime: null,
  onPremisesSecurityIdentifier: null,
  onPremisesSyncEnabled: null,
  preferredDataLocation: null,
  preferredLanguage: null,
  proxyAddresses: [],
  renewedDateTime: null,
  resourceBehaviorOptions: [],
  resourceProvisioningOptions: [],
  securityEnabled: null,
  securityIdentifier: null,
  theme: null,
  visibility: null,
};

/**
 * A user as the caller may see one: whole, with the basic properties, or with the id alone and null for the rest.
 *
 * @see https://learn.microsoft.com/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects
 * @see https://learn.microsoft.com/graph/permissions-reference#user-permissions
 */
export function userView(user: User, caller: Caller): Partial<UserView> {
  const { id, displayName, givenName = null, surname = null, mail, userPrincipalName } = user;
  if (readsWholeUser(caller, user)) return { ...noUser, ...wholeUser(user) };
  const basic = readsOtherUsers(caller) ? { displayName, givenName, surname, mail, userPrincipalName } : {};
  return { ...nulls(noUser), id, ...basic };
}

function wholeUser(user: User): Partial<UserView> & Pick<UserView, 'id'> {
  const { tenantId: _, guest, administrator: __, ...said } = user;
  const { mail, userPrincipalName } = user;
  return {
    accountEnabled: true,
    externalUserState: guest ? 'Accepted' : null,
    imAddresses: [userPrincipalName],
    mailNickname: beforeDomain(userPrincipalName),
    proxyAddresses: [`SMTP:${mail}`],
    userType: guest ? 'Guest' : 'Member',
    ...said,
  };
}

/** A group as the caller may see one: whole, or with the id alone and null for the rest. */
export function groupView(group: Group, caller: Caller): Partial<GroupView> {
  const { id, createdDateTime, description, displayName, mail, visibility = 'Public' } = group;
  if (!readsGroups(caller)) return { ...nulls(noGroup), id };
  return {
    ...noGroup,
    id,
    createdDateTime,
    description,
    displayName,
    groupTypes: ['Unified'],
    mail,
    mailEnabled: true,
    mailNickname: beforeDomain(mail),
    proxyAddresses: [`SMTP:${mail}`],
    renewedDateTime: createdDateTime,
    securityEnabled: false,
    securityIdentifier: securityIdentifier(id),
    visibility,
  };
}

/** What is null of an object of which little is known. What cannot be null is missing from a response then. */
const nulls = <T extends object>(properties: T): Partial<T> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value === null)) as Partial<T>;

/** A user or a group, with its type, as a list has it that can have both. */
export type ListedObject =
  | ({ readonly '@odata.type': '#microsoft.graph.user' } & Partial<UserView>)
  | ({ readonly '@odata.type': '#microsoft.graph.group' } & Partial<GroupView>);

/** A user as the caller may see one, in a list that can have groups too. */
export const listedUser = (user: User, caller: Caller): ListedObject => ({
  '@odata.type': '#microsoft.graph.user',
  ...userView(user, caller),
});

/** A group as the caller may see one, in a list that can have users too. */
export const listedGroup = (group: Group, caller: Caller): ListedObject => ({
  '@odata.type': '#microsoft.graph.group',
  ...groupView(group, caller),
});

/** The names of what a user has, and which of these are lists. */
export const userProperties = { id: null, ...noUser };

/** The names of what a group has, and which of these are lists. */
export const groupProperties = { id: null, ...noGroup };

const { parameters }: Operation = operations.listUsers;

/** The properties that a response has of a user if `$select` names none. */
export const defaultUserProperties = parameters.find(({ name }) => name === '$select')?.default as readonly string[];

/** The properties that a list has of an item if `$select` names none. Undefined means all. */
export const defaultProperties = (item: ListedObject): readonly string[] | undefined =>
  item['@odata.type'] === '#microsoft.graph.user' ? defaultUserProperties : undefined;

const beforeDomain = (address: string) => address.replace(/@.*$/, '');

/** The security identifier of a directory object: its GUID as four numbers. Null if a seed gave it another id. */
function securityIdentifier(id: string): string | null {
  const [a, b, c, d] = (/^[0-9a-f-]{36}$/i.test(id) ? id.replaceAll('-', '') : '').match(/.{8}/g) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const parts = [a, b.slice(4) + b.slice(0, 4), reversed(c), reversed(d)];
  return `S-1-12-1-${parts.map((part) => Number.parseInt(part, 16)).join('-')}`;
}

/** Eight hexadecimal digits with their bytes in the other order. */
const reversed = (digits: string) => (digits.match(/../g) ?? []).toReversed().join('');
