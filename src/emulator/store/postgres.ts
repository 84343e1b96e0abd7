import { escapedPart, unescapedPart } from './partName.ts';
import { openDatabase } from './postgresDatabase.ts';
import { PostgresPart } from './postgresPart.ts';
import { partNames, removePart } from './postgresParts.ts';
import type { Store } from './store.ts';

/** Where a PostgreSQL store keeps its records in a database. */
export interface PostgresOptions {
  /** The schema, which is created if it is not there. Defaults to that of the URL (`?schema=`), or `graph_chat`. */
  readonly schema?: string;
  /** The name of one of several stores in the schema, which do not see each other. Defaults to `main`. */
  readonly name?: string;
  /** How long an outage is borne before it is reported, in ms. Defaults to 4000. */
  readonly patience?: number;
}

/**
 * Keeps records in a PostgreSQL database, which any number of processes share. The URL is that of libpq,
 * `postgres://user:password@host:5432/database`, with `?schema=name` for one of several stores in a database.
 *
 * The database keeps the last write of each record, numbered in the order of commits. Each process has the records in
 * memory too, and runs transactions there. Then it asks in one round trip for a group of them whether it knew everything, and commits
 * what they have written if it did. Otherwise it takes over what others have written, and runs them again. So the whole is as if they had
 * run one after another, however much they read.
 *
 * What a transaction returned is on the disk of the database, unless its `synchronous_commit` is off.
 *
 * It connects with the first transaction, which throws a `StoreError` if the tables cannot be created, or were created by a newer
 * version. An outage is borne for a while. Then transactions throw a `StoreUnavailable`, until the database is
 * back. Needs the package `pg`. Throws a `StoreError` if the URL is none.
 */
export function postgresStore(url: string, { schema, name = 'main', patience = 4000 }: PostgresOptions = {}): Store {
  const database = openDatabase(url, { schema, patience });
  const main = new PostgresPart(database, escapedPart(name));
  const parts = new Map<string, PostgresPart>();
  let closing: Promise<void> | undefined;
  /** What the names of the rows of its parts begin with. */
  const prefix = `${escapedPart(name)}/`;

  return {
    isShared: true,
    transaction: (work) => main.transaction(work),
    lead: (name, candidate) => main.lead(name, candidate),
    watch: (listener) => main.watch(listener),
    part(partName) {
      const part = parts.get(partName) ?? new PostgresPart(database, prefix + escapedPart(partName));
      parts.set(partName, part);
      if (closing) part.close();
      return part;
    },
    async parts() {
      const rows = await database.use((connection) => partNames(connection, database.schema, prefix));
      return rows.map((row) => unescapedPart(row.slice(prefix.length)));
    },
    async removePart(partName) {
      const part = parts.get(partName);
      parts.delete(partName);
      await part?.close();
      await database.use((connection) => removePart(connection, database.schema, prefix + escapedPart(partName)));
    },
    close() {
      closing ??= Promise.all([main, ...parts.values()].map((part) => part.close())).then(() => database.close());
      return closing;
    },
  };
}
