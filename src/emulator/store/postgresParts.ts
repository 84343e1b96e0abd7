import type { Connection } from './postgresDatabase.ts';
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

/** Removes a row with all of its records. */
export async function removePart(connection: Connection, schemaName: string, row: string): Promise<void> {
  await connection.query(`DELETE FROM ${quoted(schemaName)}.parts WHERE name = $1`, [row]);
}
