import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Ids } from '../ids.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext } from '../requestContext.ts';
import type { Group, User } from './directoryRecords.ts';

/** What the emulator knows of its home tenant. */
export interface Tenant {
  readonly tenantId: string;
  /** The mail domain of people who are added by name. */
  readonly domain: string;
  /** Whether only people and apps of the seed exist. Otherwise one who is named for the first time is added. */
  readonly closed: boolean;
}

/** What is known of somebody who is named for the first time. */
type NewUser = Partial<Pick<User, 'id' | 'tenantId' | 'guest' | 'displayName' | 'userPrincipalName'>>;

/** The people and groups that the emulator knows. */
export class Directory {
  readonly #records: Records;
  readonly #ids: Ids;
  readonly #tenant: Tenant;

  constructor(records: Records, ids: Ids, tenant: Tenant) {
    this.#records = records;
    this.#ids = ids;
    this.#tenant = tenant;
  }

  /** The home tenant. */
  get tenantId(): string {
    return this.#tenant.tenantId;
  }

  /** The mail domain of the home tenant. */
  get domain(): string {
    return this.#tenant.domain;
  }

  /** Whether only what the seed has exists. */
  get isClosed(): boolean {
    return this.#tenant.closed;
  }

  /** A person by id, by user principal name, or by the part of it before the home domain. Undefined if there is none. */
  async find(key: string): Promise<User | undefined> {
    const name = key.toLowerCase();
    const user = await this.#records.find('user', name);
    return user || name.includes('@') ? user : this.#records.find('user', `${name}@${this.#tenant.domain}`);
  }

  /** A person who must exist. Throws a {@link GraphFailure} 404. */
  async user(key: string): Promise<User> {
    return (await this.find(key)) ?? notFound(key);
  }

  /**
   * A person by id or user principal name, who is added when nobody was named so before. Throws a {@link GraphFailure}
   * 404 if the directory is closed.
   */
  async findOrAdd(key: string, newcomer: NewUser = {}): Promise<User> {
    return (await this.find(key)) ?? (this.#tenant.closed ? notFound(key) : this.#add(key, newcomer));
  }

  /** A group that must exist. Throws a {@link GraphFailure} 404. */
  async group(id: string): Promise<Group> {
    return (await this.#records.get('group', id)) ?? notFound(id);
  }

  #add(key: string, newcomer: NewUser): Promise<User> {
    const isId = /^[0-9a-z]{8}(-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i.test(key);
    const userPrincipalName = key.includes('@') ? key : `${key}@${this.#tenant.domain}`;
    return this.#records.put('user', {
      id: isId ? key : this.#ids.guid(),
      userPrincipalName,
      displayName: isId ? `User ${key.slice(0, 8)}` : capitalized(key.split('@')[0] ?? key),
      mail: userPrincipalName,
      tenantId: this.#tenant.tenantId,
      guest: false,
      administrator: false,
      ...newcomer,
    });
  }
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Says that the directory does not have a user or a group. Throws a {@link GraphFailure} 404. */
export function notFound(key: string): never {
  throw new GraphFailure(404, { code: 'Request_ResourceNotFound', message: `Resource '${key}' does not exist.` });
}

/** The response if a signed-in user names somebody else. */
export const notSignedIn = () =>
  new GraphFailure(403, { message: 'With a delegated permission the user must be the one who is signed in.' });
/**
 * The user whom a path below `/users/{user-id}` is about.
 *
 * Throws a {@link GraphFailure}: 404 if there is none in the tenant of an app, 403 if a signed-in user names
 * somebody else.
 */
export async function openUser({ caller, directory }: RequestContext, key: string): Promise<User> {
  const user = await directory.user(key);
  if (caller.kind === 'application') return user.tenantId === caller.tenantId ? user : notFound(key);
  if (user.id !== caller.user.id) throw notSignedIn();
  return user;
}
