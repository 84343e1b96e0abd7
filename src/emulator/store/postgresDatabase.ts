import { createHash } from 'node:crypto';
import { Pool } from 'pg';
import { Patience } from './patience.ts';
import { Places } from './places.ts';
import { isPassing, poolExhausted, storeError } from './postgresErrors.ts';
import { openLine } from './postgresLine.ts';
import { migrate } from './postgresSchema.ts';
import { Session } from './postgresSession.ts';
import { readPostgresUrl } from './postgresUrl.ts';
import { StoreError } from './store.ts';

/** A statement with its values. One that has a name is prepared once for each connection. */
export interface Statement {
  readonly text: string;
  readonly name?: string;
  readonly values?: unknown[];
  /** Whether rows are arrays and not objects. */
  readonly rowMode?: 'array';
}

/** What a statement returned. */
export interface Answer<Row> {
  readonly rows: Row[];
  readonly rowCount: number | null;
}

/** A connection to a database, for one piece of work. */
export interface Connection {
  /** How long its work may wait for the database. */
  readonly patience: Patience;
  query<Row>(statement: string | Statement, values?: unknown[]): Promise<Answer<Row>>;
}

/** Connections to one schema of a database. */
export interface Database {
  /** The name of the database in messages: the URL without its password. */
  readonly name: string;
  readonly schema: string;
  /**
   * Runs work on a connection, and again while what goes wrong may pass. The first one creates the tables. A connection is
   * closed if the work throws. Throws a {@link StoreError}, or a `StoreUnavailable` once the outage is too long.
   */
  use<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** The connection that is kept. It is opened when somebody first listens or claims something. */
  readonly session: Session;
  /** Closes the connections that nobody uses any more. */
  close(): Promise<void>;
}

/** The databases that are open, by URL and schema, with how many stores use each: those of a process share connections. */
const shared = new Map<string, { readonly database: Database; users: number }>();

/**
 * Names a database by its URL, without connecting to it. Whoever names the same one shares its connections, until all of
 * them have closed it. Throws a {@link StoreError} if it is no URL of PostgreSQL.
 */
export function openDatabase(
  text: string,
  { schema: schemaOption, patience }: { readonly schema?: string | undefined; readonly patience: number },
): Database {
  const { url, name, schema: inUrl } = readPostgresUrl(text);
  const schema = schemaOption ?? inUrl ?? 'graph_chat';
  if (schema === '' || Buffer.byteLength(schema) > 63 || /^pg_|\0/.test(schema)) {
    throw new StoreError(`'${schema}' is no name of a schema. It has 1 to 63 bytes and does not begin with pg_.`);
  }
  const key = `${patience} ${schema} ${url}`;
  const open = shared.get(key) ?? { database: connect(url, name, schema, patience), users: 0 };
  shared.set(key, open);
  open.users++;
  return {
    ...open.database,
    async close() {
      open.users--;
      if (open.users > 0) return;
      shared.delete(key);
      await open.database.close();
    },
  };
}

function connect(url: string, name: string, schema: string, outage: number): Database {
  const pool = new Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: outage,
    // The server gives up first: what we had stopped waiting for, it would still write once the lock is free.
    lock_timeout: Math.ceil(outage * 0.75),
    // A process that was stopped while it had the lock holds up the others no longer than this.
    idle_in_transaction_session_timeout: 15_000,
    application_name: 'graph-chat',
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // A connection that breaks is noticed by whoever uses it next.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const places = new Places(mostConnections, outage);
  let isReady = false;
  const session = new Session(() => openLine(url, outage), channelOf(schema));

  async function connected<T>(patience: Patience, work: (connection: Connection) => Promise<T>): Promise<T> {
    const connecting = pool.connect();
    const client = await inTime(patience, connecting).catch((error) => {
      connecting.then((late) => late.release()).catch(() => {});
      throw error;
    });
    let isSound = false;
    try {
      const result = await work({
        patience,
        async query<Row>(statement: string | Statement, values?: unknown[]): Promise<Answer<Row>> {
          const { text, ...rest }: Statement = typeof statement === 'string' ? { text: statement } : statement;
          // The driver's types lack the time limit.
          const limits = { query_timeout: Math.max(1, Math.ceil(patience.left)) };
          const answer = await client.query({ text, ...(values ? { values } : {}), ...rest, ...limits });
          return answer as unknown as Answer<Row>;
        },
      });
      isSound = true;
      return result;
    } finally {
      // What state a connection is in after an error is nothing to find out.
      client.release(!isSound);
    }
  }

  async function use<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const patience = new Patience(outage);
    let reason: unknown;
    for (let pause = 10; ; pause = Math.min(2 * pause, 250)) {
      try {
        if (!isReady) await connected(patience, (connection) => migrate(connection, schema, name));
        isReady = true;
        return await connected(patience, work);
      } catch (error) {
        // Those who failed together do not come back together.
        const delay = pause * (0.5 + Math.random());
        // An attempt that had no time left says less than what failed before it.
        if (patience.left > 0 || reason === undefined) reason = error;
        if (!isPassing(error) || isLocked(error) || patience.left < delay)
          throw storeError(isPassing(error) ? reason : error, name);
        await new Promise((resolve) => setTimeout(resolve, delay));
      }
    }
  }

  return {
    name,
    schema,
    use: (work) => places.use(() => use(work), poolExhausted(name)),
    session,
    async close() {
      await session.close();
      await pool.end();
    },
  };
}

/** Waits for a connection no longer than there is patience. */
function inTime<T>(patience: Patience, connecting: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Connection terminated: it took too long')), patience.left);
    connecting.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** How many connections a process has beside the one that it keeps. */
const mostConnections = 10;

/** The channel on which each commit is told. Its name is not longer than others may be. */
export const channelOf = (schema: string): string =>
  `graph-chat ${createHash('sha256').update(schema).digest('hex').slice(0, 16)}`;

/** Whether another process had the lock for so long that there is no time for a second try. */
const isLocked = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '55P03';
