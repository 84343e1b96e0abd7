import type { DatabaseSync } from 'node:sqlite';

/** The statements of a store, prepared once. */
export type Statements = ReturnType<typeof prepareStatements>;

/** Prepares every statement that a store runs. */
export function prepareStatements(database: DatabaseSync) {
  const list = (direction: 'ASC' | 'DESC', cursor: string) =>
    database.prepare(
      `SELECT record AS id FROM listings WHERE "index" = ? AND parent = ? ${cursor}
       ORDER BY "order" ${direction}, key ${direction} LIMIT ?`,
    );
  return {
    begin: database.prepare('BEGIN IMMEDIATE'),
    commit: database.prepare('COMMIT'),
    rollback: database.prepare('ROLLBACK'),
    savepoint: database.prepare('SAVEPOINT work'),
    release: database.prepare('RELEASE work'),
    rollbackTo: database.prepare('ROLLBACK TO work'),

    value: database.prepare('SELECT value FROM records WHERE id = ?'),
    get: database.prepare('SELECT id FROM records WHERE kind = ? AND key = ?'),
    find: database.prepare('SELECT record AS id FROM uniques WHERE kind = ? AND value = ?'),
    ascending: list('ASC', ''),
    ascendingFrom: list('ASC', 'AND "order" > ?'),
    descending: list('DESC', ''),
    descendingFrom: list('DESC', 'AND "order" < ?'),
    changes: database.prepare(
      'SELECT id, sequence FROM records WHERE kind = ? AND sequence > ? ORDER BY sequence LIMIT ?',
    ),

    indexes: database.prepare('SELECT id, places AS indexes FROM records WHERE kind = ? AND key = ?'),
    insert: database.prepare('INSERT INTO records (kind, key, value, places, sequence) VALUES (?, ?, ?, ?, ?)'),
    update: database.prepare('UPDATE records SET value = ?, places = ?, sequence = ? WHERE id = ?'),
    remove: database.prepare('DELETE FROM records WHERE id = ?'),
    addEntry: database.prepare('INSERT INTO listings VALUES (?, ?, ?, ?, ?)'),
    removeEntry: database.prepare('DELETE FROM listings WHERE "index" = ? AND parent = ? AND "order" = ? AND key = ?'),
    addUnique: database.prepare('INSERT INTO uniques VALUES (?, ?, ?)'),
    removeUnique: database.prepare('DELETE FROM uniques WHERE kind = ? AND value = ?'),

    all: database.prepare(
      'SELECT kind, key, value, places AS indexes, sequence FROM records WHERE kind >= ? AND kind < ? ORDER BY sequence',
    ),
    firstKind: database.prepare('SELECT min(kind) AS kind FROM records WHERE kind >= ? AND kind < ?'),
    clearRecords: database.prepare('DELETE FROM records WHERE kind >= ? AND kind < ?'),
    clearListings: database.prepare('DELETE FROM listings WHERE "index" >= ? AND "index" < ?'),
    clearUniques: database.prepare('DELETE FROM uniques WHERE kind >= ? AND kind < ?'),

    readSequence: database.prepare('SELECT sequence FROM state'),
    writeSequence: database.prepare('UPDATE state SET sequence = ?'),
  };
}
