import { Client } from 'pg';

/** A connection that is kept for as long as it lasts. It keeps no program from ending unless it was asked something. */
export interface Line {
  query<Row>(text: string, values?: unknown[]): Promise<{ readonly rows: Row[] }>;
  /** Calls back with each message of the channels that it listens to. */
  onMessage(listener: (payload: string) => void): void;
  /** Calls back once it has ended, whoever ended it. */
  onEnd(listener: () => void): void;
  close(): Promise<void>;
}

/** Opens such a connection. Connecting, and each answer, takes no longer than the limit, in ms. */
export async function openLine(url: string, limit: number): Promise<Line> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: limit,
    query_timeout: limit,
    application_name: 'graph-chat',
    keepAlive: true,
  }) as Client & Handle;
  // Then it ends, too.
  client.on('error', () => {});
  await client.connect();
  client.unref();
  let asked = 0;
  return {
    async query<Row>(text: string, values: unknown[] = []) {
      if (asked++ === 0) client.ref();
      try {
        return (await client.query(text, values)) as unknown as { readonly rows: Row[] };
      } finally {
        if (--asked === 0) client.unref();
      }
    },
    onMessage(listener) {
      client.on('notification', ({ payload = '' }) => listener(payload));
    },
    onEnd(listener) {
      client.on('end', listener);
    },
    async close() {
      let timer: ReturnType<typeof setTimeout> | undefined;
      // On a network that was cut, nobody answers the goodbye.
      const tooLate = new Promise((resolve) => {
        timer = setTimeout(resolve, 500);
      });
      await Promise.race([client.end(), tooLate]);
      clearTimeout(timer);
    },
  };
}

/** What the driver's types lack: whether a connection keeps the program from ending. */
interface Handle {
  ref(): void;
  unref(): void;
}
