import type { Connection } from './postgresDatabase.ts';
import { StoreError } from './store.ts';

/**
 * `parts` has one row for each store in the schema: the number of its last write, and up to which number what was removed is no longer
 * known. Whoever writes has its row locked, so that numbers are given in the order of commits.
 *
 * `records` has the last write of each record, also if that removed it, as JSON that nothing but we reads. Its id is made
 * of the kind and the key, which may be longer than an index takes.
 *
 * `writers` says what each process has committed last. It is asked if a connection was lost before it said so.
 */
const first = (schema: string) => `
  CREATE TABLE ${schema}.parts (
    part integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    sequence bigint NOT NULL DEFAULT 0,
    horizon bigint NOT NULL DEFAULT 0
  ) WITH (fillfactor = 10);
  CREATE TABLE ${schema}.records (
    part integer NOT NULL REFERENCES ${schema}.parts ON DELETE CASCADE,
    id uuid NOT NULL,
    written bigint NOT NULL,
    removed boolean NOT NULL,
    record json NOT NULL,
    PRIMARY KEY (part, id)
  );
  CREATE UNIQUE INDEX records_written ON ${schema}.records (part, written);
  CREATE INDEX records_removed ON ${schema}.records (part, written) WHERE removed;
  CREATE TABLE ${schema}.writers (
    part integer NOT NULL REFERENCES ${schema}.parts ON DELETE CASCADE,
    id uuid NOT NULL,
    batch uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (part, id)
  ) WITH (fillfactor = 10);
  CREATE TABLE ${schema}.schema_version (application text NOT NULL, version integer NOT NULL);
  INSERT INTO ${schema}.schema_version VALUES ('graph-chat', 1);
`;

/** What leads from each version to the next, from none on. One that was released is not changed any more. */
const migrations: readonly ((schema: string) => string)[] = [first];

/**
 * Creates the tables in a schema, or brings them to the present version, one process at a time.
 *
 * Throws a {@link StoreError} if a newer version has created them, or another program; then they stay as they are. `name` is
 * that of the database in messages.
 */
export async function migrate(connection: Connection, schemaName: string, name: string): Promise<void> {
  // A role that may not create anything can use what is there.
  if ((await versionOf(connection, schemaName, name)) === migrations.length) return;
  await connection.query('BEGIN');
  try {
    await connection.query("SELECT pg_advisory_xact_lock(hashtextextended('graph-chat ' || $1, 0))", [schemaName]);
    const version = await versionOf(connection, schemaName, name);
    if (version === 0) await requireEncoding(connection, name);
    const schema = quoted(schemaName);
    const { rowCount } = await connection.query('SELECT FROM pg_namespace WHERE nspname = $1', [schemaName]);
    if (!rowCount) await connection.query(`CREATE SCHEMA ${schema}`);
    for (const migration of migrations.slice(version)) await connection.query(migration(schema));
    await connection.query(`UPDATE ${schema}.schema_version SET version = $1`, [migrations.length]);
    await connection.query('COMMIT');
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** The version of the tables in a schema, 0 if there are none. Throws if they are not for us. */
async function versionOf(connection: Connection, schemaName: string, name: string): Promise<number> {
  const tables = await connection.query(
    `SELECT FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
     WHERE nspname = $1 AND relname IN ('schema_version', 'parts', 'records', 'writers')`,
    [schemaName],
  );
  if (tables.rowCount === 0) return 0;
  const where = `The schema ${schemaName} of ${name}`;
  const foreign = () => new StoreError(`${where} has tables of another program. Name another schema.`);
  if (tables.rowCount !== 4) throw foreign();
  const { rows } = await connection
    .query<{ application: string; version: number }>(
      `SELECT application, version FROM ${quoted(schemaName)}.schema_version`,
    )
    .catch((error) => {
      throw error.code === '42703' ? foreign() : error;
    });
  const [written] = rows;
  if (written?.application !== 'graph-chat') throw foreign();
  if (written.version > migrations.length) {
    throw new StoreError(
      `${where} was made by a newer version of graph-chat. Update this one, or name another schema.`,
    );
  }
  return written.version;
}

async function requireEncoding(connection: Connection, name: string): Promise<void> {
  const { rows } = await connection.query<{ encoding: string }>(
    'SELECT pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()',
  );
  const encoding = rows[0]?.encoding;
  if (encoding !== 'UTF8') {
    throw new StoreError(`${name} has the encoding ${encoding}. Create a database with the encoding UTF8.`);
  }
}

/** A name as SQL takes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
