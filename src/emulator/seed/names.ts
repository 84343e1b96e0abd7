import type { AppRecord } from '../apps/appRecords.ts';
import type { Directory } from '../directory/directory.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { Records } from '../records/records.ts';

/** What the names of a seed stand for: its own people, groups and apps, and those that were there before. */
export class Names {
  readonly users = new Map<string, User>();
  /** The ids of groups. */
  readonly groups = new Map<string, string>();
  readonly apps = new Map<string, AppRecord>();
  readonly #records: Records;
  readonly #directory: Directory;

  constructor(records: Records, directory: Directory) {
    this.#records = records;
    this.#directory = directory;
  }

  /** A person. Throws an `Error` if there is none with that name. */
  async user(name: string): Promise<User> {
    return (await this.#findUser(name)) ?? unknown('person', name, this.users);
  }

  /** The id of a person or a group. Throws an `Error` if there is none with that name. */
  async sender(name: string): Promise<string> {
    const group = this.groups.get(name) ?? (await this.#records.get('group', name))?.id;
    return group ?? (await this.user(name)).id;
  }

  /** An app. Throws an `Error` if there is none with that name. */
  async app(name: string): Promise<AppRecord> {
    return this.apps.get(name) ?? (await this.#records.get('app', name)) ?? unknown('app', name, this.apps);
  }

  async #findUser(name: string): Promise<User | undefined> {
    const own = this.users.get(name);
    if (own) return own;
    const userId = (await this.#records.get('token', name))?.userId;
    return userId === undefined ? this.#directory.find(name) : this.#records.get('user', userId);
  }
}

function unknown(kind: string, name: string, known: ReadonlyMap<string, unknown>): never {
  const names = [...known.keys()].slice(0, 20).join(', ');
  throw new Error(`There is no ${kind} '${name}'.${names === '' ? '' : ` The seed has ${names}.`}`);
}
