import { type Connection, channelOf } from './postgresDatabase.ts';
import { removalOf } from './postgresMessages.ts';
import { quoted } from './postgresSchema.ts';

/** The names of the rows that begin with a prefix and have records. */
export async function partNames(connection: Connection, schemaName: string, prefix: string): Promise<string[]> {
  const schema = quoted(schemaName);
  const { rows } = await connection.query<{ name: string }>(
    `SELECT name FROM ${schema}.parts p WHERE starts_with(name, $1)
     AND EXISTS (SELECT FROM ${schema}.records r WHERE r.part = p.part AND NOT removed)`,
    [prefix],
  );
  return rows.map(({ name }) => name);
}

/** Removes a row with all of its records, and tells the other processes. */
export async function removePart(connection: Connection, schemaName: string, row: string): Promise<void> {
  await connection.query(
    `WITH gone AS (DELETE FROM ${quoted(schemaName)}.parts WHERE name = $1 RETURNING name)
     SELECT pg_notify($2, $3) FROM gone`,
    [row, channelOf(schemaName), removalOf(row)],
  );
}
