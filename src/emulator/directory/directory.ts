import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Ids } from '../ids.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext } from '../requestContext.ts';
import { type Group, type User, uniqueNames } from './directoryRecords.ts';
import { idProblem, principalNameProblem } from './outsideNames.ts';

/** The home tenant of the emulator. */
export interface Tenant {
  readonly tenantId: string;
  /** The mail domain of users who are added by name. */
  readonly domain: string;
  /** Whether only the users and apps of the seed exist. Otherwise an unknown one is added when a request names it. */
  readonly closed: boolean;
}

/** What a request says of a user whom the directory does not know yet. */
type NewUser = Partial<Pick<User, 'id' | 'tenantId' | 'guest' | 'displayName' | 'userPrincipalName'>>;

/** The users and groups of the emulator. */
export class Directory {
  readonly #records: Records;
  readonly #ids: Ids;
  readonly #tenant: Tenant;
  readonly #isReadOnly: boolean;
  /** The user whom a read-only directory does not store. */
  #newcomer: User | undefined;

  /** `isReadOnly` is for a request that changes nothing: a new user exists until it ends. Defaults to false. */
  constructor(records: Records, ids: Ids, tenant: Tenant, { isReadOnly = false } = {}) {
    this.#records = records;
    this.#ids = ids;
    this.#tenant = tenant;
    this.#isReadOnly = isReadOnly;
  }

  /** The home tenant. */
  get tenantId(): string {
    return this.#tenant.tenantId;
  }

  /** The mail domain of the home tenant. */
  get domain(): string {
    return this.#tenant.domain;
  }

  /** Whether only the users and apps of the seed exist. */
  get isClosed(): boolean {
    return this.#tenant.closed;
  }

  /** A user by id, by user principal name, or by the part of it before the home domain. Undefined if there is none. */
  async find(key: string): Promise<User | undefined> {
    const name = key.toLowerCase();
    return (await this.#find(name)) ?? (name.includes('@') ? undefined : this.#find(`${name}@${this.#tenant.domain}`));
  }

  /** A user, as {@link find} finds one. Throws a {@link GraphFailure} 404 if there is none. */
  async user(key: string): Promise<User> {
    const user = await this.find(key);
    if (!user) throw resourceNotFound(key);
    return user;
  }

  /**
   * A user, as {@link find} finds one. An unknown user is added: our choice, so that requests work without a seed. Throws a
   * {@link GraphFailure}: 404 instead if the directory is closed, 400 if no user can have such an id or name.
   */
  async findOrAdd(key: string, newcomer: NewUser = {}): Promise<User> {
    const user = await this.find(key);
    if (user) return user;
    if (this.#tenant.closed) throw resourceNotFound(key);
    return this.#add(key, newcomer);
  }

  /** A group by id, in any case. Undefined if there is none. */
  async findGroup(id: string): Promise<Group | undefined> {
    return (await this.#records.get('group', id)) ?? this.#records.find('group', id.toLowerCase());
  }

  /** A group, as {@link findGroup} finds one. Throws a {@link GraphFailure} 404 if there is none. */
  async group(id: string): Promise<Group> {
    const group = await this.findGroup(id);
    if (!group) throw resourceNotFound(id);
    return group;
  }

  /** Finds a user by what is unique of one, in lower case. */
  async #find(name: string): Promise<User | undefined> {
    const newcomer = this.#newcomer;
    if (newcomer && uniqueNames(newcomer).includes(name)) return newcomer;
    return this.#records.find('user', name);
  }

  async #add(key: string, newcomer: NewUser): Promise<User> {
    const isId = guid.test(key);
    const userPrincipalName = key.includes('@') ? key : `${key}@${this.#tenant.domain}`;
    const user: User = {
      id: isId ? key : this.#ids.guid(),
      userPrincipalName,
      displayName: isId ? `User ${key.slice(0, 8)}` : capitalized(key.split('@')[0] ?? key),
      mail: userPrincipalName,
      tenantId: this.#tenant.tenantId,
      guest: false,
      administrator: false,
      ...newcomer,
    };
    requireValidUser(user);
    if (!this.#isReadOnly) return this.#records.put('user', user);
    this.#newcomer = user;
    return user;
  }
}

/** Requires that a new user can have its id and its names. Throws a {@link GraphFailure} 400. */
function requireValidUser({ id, tenantId, userPrincipalName }: User): void {
  const problem = idProblem(id) ?? principalNameProblem(userPrincipalName);
  if (problem !== undefined) throw new GraphFailure(400, { message: `The id or the name of a user ${problem}.` });
  const ofTenant = idProblem(tenantId);
  if (ofTenant !== undefined) throw new GraphFailure(400, { message: `The id of a tenant ${ofTenant}.` });
}

/**
 * The user of a path below `/users/{user-id}`.
 *
 * Throws a {@link GraphFailure}: 404 if there is no such user or, for an app on its own, not in its tenant; 403 if a
 * signed-in user names another user.
 */
export async function openUser({ caller, directory }: RequestContext, key: string): Promise<User> {
  const user = await directory.user(key);
  if (caller.kind === 'application') {
    if (user.tenantId !== caller.tenantId) throw resourceNotFound(key);
    return user;
  }
  if (user.id !== caller.user.id) throw notSignedIn();
  return user;
}

/** The error for a user or a group that the directory does not have. */
export const resourceNotFound = (key: string, why = 'does not exist.') =>
  new GraphFailure(404, { code: 'Request_ResourceNotFound', message: `Resource '${key}' ${why}` });

/** The error for a signed-in user who names another user. */
export const notSignedIn = () =>
  new GraphFailure(403, { message: 'With a delegated permission the user must be the one who is signed in.' });

/** The form of a GUID. Any letter will do, so that tests can use readable ids: our choice. */
const guid = /^[0-9a-z]{8}(-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i;

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
