import { createHash } from 'node:crypto';
import type { ForeignWrite } from './memoryTables.ts';
import { type Connection, channelOf } from './postgresDatabase.ts';
import { quoted } from './postgresSchema.ts';
import type { Batch, Write } from './replica.ts';
import { StoreError } from './store.ts';

/** What was committed after a number. */
export interface News {
  /** The records in the order of their last writes. */
  readonly writes: readonly ForeignWrite[];
  /** The number that follows from them. */
  readonly sequence: number;
  /** The number of the last commit of all. */
  readonly end: number;
  /** Whether there is more. */
  readonly isMore: boolean;
  /** Whether so much was removed since `known` that everything has to be read anew, from 0. */
  readonly isTooOld: boolean;
}

/** The statements of one store on one connection at a time. */
export interface Log {
  /**
   * What was committed after a number. It is one statement, so it is of one moment. Of records that were removed up to the number
   * `known`, the reader has none.
   */
  read(connection: Connection, after: number, known?: number): Promise<News>;
  /** Commits a batch unless another process has committed after the number that it was made for. Returns whether it has. */
  commit(connection: Connection, batch: Batch): Promise<boolean>;
  /** Begins a transaction of the database in which nobody else commits. */
  lock(connection: Connection): Promise<void>;
  /** Commits a batch and ends the transaction that `lock` began. */
  commitLocked(connection: Connection, batch: Batch): Promise<void>;
  /** Ends the transaction that `lock` began. */
  unlock(connection: Connection): Promise<void>;
  /** The id of the last batch that this process has committed. */
  lastOwn(connection: Connection): Promise<string | undefined>;
}

/** The number and the horizon of the store; or the number of a write, nothing, whether it removed its record, and the record. */
type Row = readonly [sequence: string, horizon: string | null, removed: boolean | null, record: string | null];

/** How many records are read at once. */
const pageSize = 5000;

/** How many writes go by before what was removed is forgotten. Whoever has not read them by then reads everything again. */
const remembered = 20_000;

/** How often that is done, in writes. */
const tidiedEvery = 10_000;

/** Somebody has removed the row of a part, and everything in it. It can be opened anew, and is empty then. */
export class RowGone extends StoreError {
  constructor() {
    super('The database has lost the rows of this store.');
  }
}

/** What a log is of. */
export interface LogOptions {
  /** The name of the schema. */
  readonly schema: string;
  /** The name of the store in it. */
  readonly part: string;
  /** The id of this process. */
  readonly writer: string;
  /** What is told of a batch when it is committed. */
  readonly messageOf: (batch: Batch) => string;
}

/** Finds or makes the row of a store, and returns its log. */
export async function openLog(
  connection: Connection,
  { schema: schemaName, part, writer, messageOf }: LogOptions,
): Promise<Log> {
  const schema = quoted(schemaName);
  const id = await idOf(connection, schema, part);

  // The first row says where the store is, the others what was written. It is one statement, so all of it is of one moment.
  const read = `
    SELECT sequence, horizon, NULL::boolean, NULL::text FROM ${schema}.parts WHERE part = $1
    UNION ALL
    SELECT written, NULL, removed, record::text FROM (
      SELECT written, removed, record FROM ${schema}.records
      WHERE part = $1 AND written > $2 ORDER BY written LIMIT ${pageSize}
    ) news`;
  // The row of the part is locked by its update. Who comes second waits for it, and then finds another number.
  const commit = `
    WITH moved AS (
      UPDATE ${schema}.parts SET sequence = $3 WHERE part = $1 AND sequence = $2 RETURNING part
    ), said AS (
      INSERT INTO ${schema}.writers (part, id, batch, at) SELECT part, $4, $10, now() FROM moved
      ON CONFLICT (part, id) DO UPDATE SET batch = excluded.batch, at = excluded.at
    ), written AS (
      INSERT INTO ${schema}.records (part, id, written, removed, record)
      SELECT moved.part, r.* FROM moved, ROWS FROM (
        unnest($5::uuid[]), unnest($6::bigint[]), unnest($7::boolean[]), json_array_elements($8::json)
      ) AS r (id, written, removed, record)
      ON CONFLICT (part, id) DO UPDATE
      SET written = excluded.written, removed = excluded.removed, record = excluded.record
    )
    SELECT pg_notify($9, $11) FROM moved`;

  const send = async (connection: Connection, batch: Batch): Promise<boolean> => {
    const { after, sequence, writes } = batch;
    const { rowCount } = await connection.query({
      name: 'commit',
      text: commit,
      values: [
        id,
        after,
        sequence,
        writer,
        writes.map(({ kind, key }) => recordId(kind, key)),
        writes.map((write) => write.sequence),
        writes.map(({ record }) => record === undefined),
        `[${writes.map(recordJson).join()}]`,
        channelOf(schemaName),
        batch.id,
        messageOf(batch),
      ],
    });
    return rowCount === 1;
  };

  const tidy = async (connection: Connection, { after, sequence }: Batch): Promise<void> => {
    if (Math.floor(after / tidiedEvery) === Math.floor(sequence / tidiedEvery) || sequence < remembered) return;
    const horizon = sequence - remembered;
    await connection.query(
      `WITH tidied AS (UPDATE ${schema}.parts SET horizon = greatest(horizon, $2) WHERE part = $1)
       DELETE FROM ${schema}.records WHERE part = $1 AND removed AND written <= $2`,
      [id, horizon],
    );
  };

  const log: Log = {
    async read(connection, after, known = after) {
      const { rows } = await connection.query<Row>({ name: 'read', text: read, values: [id, after], rowMode: 'array' });
      const [first] = rows;
      if (!first) throw new RowGone();
      const end = Number(first[0]);
      const isTooOld = known > 0 && (known < Number(first[1]) || end < known);
      if (isTooOld || rows.length === 1) return { writes: [], sequence: end, end, isMore: false, isTooOld };
      const writes = rows.slice(1).map(foreignWrite);
      const isMore = writes.length === pageSize;
      return { writes, sequence: isMore ? (writes.at(-1)?.sequence ?? end) : end, end, isMore, isTooOld };
    },
    async commit(connection, batch) {
      if (batch.isCleared) {
        // It takes several statements, and is rare.
        await log.lock(connection);
        const { sequence } = await log.read(connection, batch.after);
        if (sequence !== batch.after) {
          await log.unlock(connection);
          return false;
        }
        await log.commitLocked(connection, batch);
        return true;
      }
      const isCommitted = await send(connection, batch);
      if (isCommitted) await tidy(connection, batch).catch(() => {});
      return isCommitted;
    },
    async lock(connection) {
      await connection.query(`BEGIN; SELECT FROM ${schema}.parts WHERE part = ${id} FOR UPDATE`);
    },
    async commitLocked(connection, batch) {
      if (batch.isCleared) {
        await connection.query(`DELETE FROM ${schema}.records WHERE part = $1`, [id]);
        await connection.query(`UPDATE ${schema}.parts SET horizon = $2 WHERE part = $1`, [id, batch.after + 1]);
      }
      const isWritten = await send(connection, batch);
      if (!isWritten) throw new StoreError('The database has lost the lock of this store.');
      if (!batch.isCleared) await tidy(connection, batch);
      await connection.query('COMMIT');
    },
    async unlock(connection) {
      await connection.query('ROLLBACK');
    },
    async lastOwn(connection) {
      const { rows } = await connection.query<{ batch: string }>(
        `SELECT batch FROM ${schema}.writers WHERE part = $1 AND id = $2`,
        [id, writer],
      );
      return rows[0]?.batch;
    },
  };
  return log;
}

async function idOf(connection: Connection, schema: string, part: string): Promise<number> {
  const find = () => connection.query<{ part: number }>(`SELECT part FROM ${schema}.parts WHERE name = $1`, [part]);
  const [found] = (await find()).rows;
  if (found) {
    // What a process has committed last is of no use once it is gone.
    await connection.query(`DELETE FROM ${schema}.writers WHERE part = $1 AND at < now() - interval '1 day'`, [
      found.part,
    ]);
    return found.part;
  }
  const made = await connection.query<{ part: number }>(
    `INSERT INTO ${schema}.parts (name) VALUES ($1) ON CONFLICT DO NOTHING RETURNING part`,
    [part],
  );
  // Another process may have made it meanwhile, and removed it again.
  return made.rows[0]?.part ?? idOf(connection, schema, part);
}

/** The id of a record. Keys are longer than an index takes, so it is a part of their hash. */
function recordId(kind: string, key: string): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, key]))
    .digest('hex')
    .slice(0, 32);
}

/** JSON escapes what the database does not take in text: NUL and lone surrogates. */
function recordJson({ kind, key, record }: Write): string {
  return JSON.stringify(record ?? { kind, key });
}

function foreignWrite([sequence, , removed, record]: Row): ForeignWrite {
  const stored = JSON.parse(record as string);
  return { kind: stored.kind, key: stored.key, record: removed ? undefined : stored, sequence: Number(sequence) };
}
