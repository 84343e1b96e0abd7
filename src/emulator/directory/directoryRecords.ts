import type { components } from '../../../generated/beta/schema.ts';
import type { RecordKind } from '../records/recordKind.ts';

type Schemas = components['schemas'];

/** What a seed may say of a user beside what the emulator itself works with. What is missing is null, or follows from that. */
type Profile = Pick<
  Schemas['user'],
  | 'accountEnabled'
  | 'businessPhones'
  | 'city'
  | 'companyName'
  | 'country'
  | 'createdDateTime'
  | 'department'
  | 'employeeId'
  | 'employeeType'
  | 'externalUserState'
  | 'faxNumber'
  | 'givenName'
  | 'jobTitle'
  | 'mailNickname'
  | 'mobilePhone'
  | 'officeLocation'
  | 'otherMails'
  | 'postalCode'
  | 'preferredLanguage'
  | 'state'
  | 'streetAddress'
  | 'surname'
  | 'usageLocation'
>;

/** A user of the directory. */
export interface User extends Profile {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly mail: string;
  readonly tenantId: string;
  /** Whether the user is a guest of the home tenant. */
  readonly guest: boolean;
  /** Whether the user is an administrator of the tenant. */
  readonly administrator: boolean;
}

/** The picture of a user. */
export interface Photo {
  readonly userId: string;
  readonly contentType: string;
  /** The bytes, as base64. */
  readonly contentBytes: string;
}

/** A Microsoft 365 group of the directory. */
export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly mail: string;
  readonly createdDateTime: string;
  /** `Private` if only members may access the group. Defaults to `Public`: every user of the tenant may. */
  readonly visibility?: 'Public' | 'Private';
  /** The ids of users. */
  readonly members: readonly string[];
  /** The ids of the users and groups who may post, in the order in which they were added. Empty means everyone. */
  readonly acceptedSenders: readonly string[];
  /** The ids of the users and groups who may not post, in the order in which they were added. */
  readonly rejectedSenders: readonly string[];
}

/** A token that a seed defines. */
export interface Token {
  readonly token: string;
  /** The id of the signed-in user. Undefined for an app on its own. */
  readonly userId?: string | undefined;
  /** The app that it was issued to. Defaults to `defaultApp`. */
  readonly app?: { readonly id: string; readonly displayName: string } | undefined;
  /** The permissions of the token. Undefined means all of them. */
  readonly permissions?: readonly string[] | undefined;
}

/** What no two users have in common, in lower case: id and user principal name. */
export function uniqueNames({ id, userPrincipalName }: Pick<User, 'id' | 'userPrincipalName'>): readonly string[] {
  return [...new Set([id.toLowerCase(), userPrincipalName.toLowerCase()])];
}

export const user: RecordKind<User, 'all'> = {
  key: ({ id }) => id,
  indexes: { all: ({ id }) => ({ parent: '', order: id }) },
  unique: uniqueNames,
};

export const photo: RecordKind<Photo> = { key: ({ userId }) => userId, indexes: {} };

export const group: RecordKind<Group, 'all'> = {
  key: ({ id }) => id,
  indexes: { all: ({ id }) => ({ parent: '', order: id }) },
  unique: ({ id }) => [id.toLowerCase()],
};

export const token: RecordKind<Token, 'all'> = {
  key: (value) => value.token,
  indexes: { all: (value) => ({ parent: '', order: value.token }) },
};
