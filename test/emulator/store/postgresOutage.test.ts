import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { postgresStore } from '../../../src/emulator/store/postgres.ts';
import { type Store, StoreUnavailable } from '../../../src/emulator/store/store.ts';
import { describeWith, testWith } from '../../support/needs.ts';
import { type PostgresServer, postgresPrograms, startPostgres } from '../../support/postgresServer.ts';
import { startEmulator } from '../testEmulator.ts';
import { type CuttingProxy, cuttingProxy } from './cuttingProxy.ts';
import { at, keys, put, read, sampleRecord } from './sampleRecords.ts';
import { smallDisk } from './smallDisk.ts';
import { keptStore } from './stores.ts';

describeWith(postgresPrograms, 'a store in PostgreSQL, when things go wrong', () => {
  let server: PostgresServer;
  let proxy: CuttingProxy;
  let schemas = 0;
  let schema: string;
  let store: Store;

  beforeAll(async () => {
    server = await startPostgres({ max_connections: '20' });
    proxy = await cuttingProxy(server.url);
  });

  afterAll(async () => {
    proxy.close();
    await server.remove();
  });

  beforeEach(async () => {
    schema = `outage_${schemas++}`;
    store = keptStore(postgresStore(proxy.url, { schema, patience: 1500 }));
    await put(store, sampleRecord('count', { value: { count: 0 } }));
  });

  const sql = async (text: string) => {
    const client = new Client(server.url);
    await client.connect();
    return client.query(text).finally(() => client.end());
  };

  /** Counts one, and calls what is to happen just before the commit. */
  const countOne = (meanwhile = () => {}, counting = store) =>
    counting.transaction(async (transaction) => {
      const { count } = (await transaction.get('thing', 'count')) as { count: number };
      await transaction.put(sampleRecord('count', { value: { count: count + 1 } }));
      meanwhile();
      return count + 1;
    });

  test.each(['question', 'answer'] as const)(
    'counts once if the connection is cut at the %s of its commit',
    async (what) => {
      let attempts = 0;
      const cutOnce = () => {
        if (attempts++ === 0) proxy.cutNext(what);
      };
      expect(await countOne(cutOnce)).toBe(1);
      expect(await read(store, 'count')).toEqual({ count: 1 });
      expect(await countOne()).toBe(2);
      expect(await read(keptStore(postgresStore(server.url, { schema })), 'count')).toEqual({ count: 2 });
    },
  );

  test('counts once if the connection is cut while it clears all', async () => {
    let attempts = 0;
    await store.transaction(async (transaction) => {
      await transaction.clear();
      await transaction.put(sampleRecord('new', { value: { attempts: ++attempts }, indexEntries: [at('1')] }));
      if (attempts === 1) proxy.cutNext('answer');
    });
    expect(await store.transaction((transaction) => transaction.list('all', ''))).toEqual([{ attempts }]);
    expect(await read(store, 'count')).toBeUndefined();
  });

  test('goes on when an administrator has ended its connections, also in the middle of transactions', async () => {
    const counting = Promise.all(Array.from({ length: 300 }, () => countOne()));
    for (let round = 0; round < 5; round++) {
      await sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'graph-chat'`);
    }
    await counting;
    expect(await read(store, 'count')).toEqual({ count: 300 });
  });

  test('waits for a server that is restarted', async () => {
    const patient = keptStore(postgresStore(proxy.url, { schema, patience: 20_000 }));
    expect(await read(patient, 'count')).toEqual({ count: 0 });
    const restarting = server.restart();
    expect(await countOne(undefined, patient)).toBe(1);
    await restarting;
    expect(await countOne(undefined, patient)).toBe(2);
  });

  test('is unavailable for a while if there are too many connections', async () => {
    const clients: Client[] = [];
    onTestFinished(async () => {
      await Promise.all(clients.map((client) => client.end()));
    });
    for (;;) {
      const client = new Client(server.url);
      client.on('error', () => {});
      try {
        await client.connect();
        clients.push(client);
      } catch {
        break;
      }
    }
    const late = keptStore(postgresStore(server.url, { schema, patience: 2000 }));
    const refused = read(late, 'count');
    await expect(refused).rejects.toThrow(StoreUnavailable);
    await expect(refused).rejects.toThrow('too many clients');
    await Promise.all(clients.splice(0).map((client) => client.end()));
    expect(await read(late, 'count')).toEqual({ count: 0 });
  });

  test('is unavailable in time if none of its connections gets anything done, and goes on when they do', async () => {
    const parts = Array.from({ length: 15 }, (_, number) => store.part(String(number)));
    await Promise.all(parts.map((part) => put(part, sampleRecord('a'))));
    const holder = new Client(server.url);
    await holder.connect();
    await holder.query(`BEGIN; SELECT FROM ${schema}.parts FOR UPDATE`);
    const start = performance.now();
    const outcomes = await Promise.allSettled(parts.map((part) => put(part, sampleRecord('b'))));
    expect(performance.now() - start).toBeLessThan(4000);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: expect.any(StoreUnavailable) });
    const { rows } = await sql(
      "SELECT FROM pg_stat_activity WHERE application_name = 'graph-chat' AND state = 'active'",
    );
    expect(rows.length).toBeLessThanOrEqual(10);
    await holder.end();
    await Promise.all(parts.map((part) => put(part, sampleRecord('c'))));
  });

  testWith(
    smallDisk,
    'keeps what it acknowledged when a real disk is full, and goes on when there is room',
    async (make) => {
      const { folder, makeRoom } = make();
      const full = await startPostgres();
      onTestFinished(() => full.remove());
      const administrator = new Client(full.url);
      await administrator.connect();
      await administrator.query(`CREATE TABLESPACE small LOCATION '${folder}'`);
      await administrator.query('ALTER ROLE postgres SET default_tablespace = small');
      await administrator.end();
      const filling = keptStore(postgresStore(full.url));
      const acknowledged: string[] = [];
      let failure: unknown;
      for (let number = 0; number < 100 && !failure; number++) {
        // It cannot be compressed.
        const value = { number, text: randomBytes(400_000).toString('base64') };
        await put(
          filling,
          sampleRecord(String(number), { value, indexEntries: [at(String(number).padStart(3, '0'))] }),
        ).then(
          () => acknowledged.push(String(number)),
          (error) => {
            failure = error;
          },
        );
      }
      expect(failure).toBeInstanceOf(StoreUnavailable);
      expect(failure).toMatchObject({ retryAfter: 30, message: expect.stringContaining('No space left on device') });
      expect(acknowledged.length).toBeGreaterThan(3);
      const numbers = async (store: Store) =>
        (await store.transaction((transaction) => transaction.list('all', ''))).map((value) =>
          String((value as { number: number }).number),
        );
      expect(await numbers(filling)).toEqual(acknowledged);
      await makeRoom();
      await put(filling, sampleRecord('last', { value: { number: 999 }, indexEntries: [at('999')] }));
      const other = keptStore(postgresStore(full.url, { patience: 3000 }));
      expect(await numbers(other)).toEqual([...acknowledged, '999']);
      await Promise.all([filling.close(), other.close()]);
    },
  );

  test('is unavailable if the disk is full, keeps what it had, and goes on when there is room', async () => {
    await sql(`
      CREATE FUNCTION ${schema}.refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON ${schema}.records EXECUTE FUNCTION ${schema}.refuse()`);
    const refused = countOne();
    await expect(refused).rejects.toThrow(StoreUnavailable);
    await expect(refused).rejects.toThrow('No space left on device');
    expect(await read(store, 'count')).toEqual({ count: 0 });
    await sql(`DROP TRIGGER refuse ON ${schema}.records`);
    expect(await countOne()).toBe(1);
  });

  test('waits no longer than a few seconds for a process that was stopped while it had the lock', async () => {
    const holder = new Client(server.url);
    await holder.connect();
    await holder.query(`BEGIN; SELECT FROM ${schema}.parts FOR UPDATE`);
    const start = performance.now();
    await expect(countOne()).rejects.toThrow(StoreUnavailable);
    expect(performance.now() - start).toBeLessThan(3000);
    await holder.end();
    expect(await countOne()).toBe(1);
  });

  test('is told apart by a 503 with Retry-After in time, also by the control, and serves again when the database does', async () => {
    const { as, emulator } = await startEmulator({
      store: keptStore(postgresStore(proxy.url, { schema: `${schema}_e` })),
    });
    const chat = await as('alex').get('/chats');
    expect(chat.status).toBe(200);
    for (const [begin, end] of [
      [() => server.halt(), () => server.start()],
      [async () => proxy.stall(), async () => proxy.resume()],
    ] as const) {
      await begin();
      const start = performance.now();
      const [graph, control] = await Promise.all([
        emulator.fetch(new Request('http://graph.test/v1.0/chats', { headers: { authorization: 'Bearer alex' } })),
        emulator.fetch(new Request('http://localhost/_emulator/state')),
      ]);
      expect(performance.now() - start).toBeLessThan(6000);
      expect(graph.status).toBe(503);
      expect(graph.headers.get('retry-after')).toBe('5');
      expect(((await graph.json()) as { error: object }).error).toMatchObject({
        code: 'ServiceUnavailable',
        message: expect.stringContaining('cannot be reached'),
      });
      expect(control.status).toBe(503);
      await end();
      expect((await as('alex').get('/chats')).body).toEqual(chat.body);
    }
  });

  test('is told in time to all who ask for worlds that are not open yet', async () => {
    const { emulator } = await startEmulator({
      store: keptStore(postgresStore(server.url, { schema: `${schema}_w`, patience: 1000 })),
    });
    const statusOf = async (path: string) => {
      const headers = { authorization: 'Bearer alex' };
      return (await emulator.fetch(new Request(`http://graph.test${path}/v1.0/chats`, { headers }))).status;
    };
    await server.halt();
    const start = performance.now();
    const asked = ['a', 'b', 'c', 'd', 'd', 'd'].map((name) => statusOf(`/worlds/${name}`));
    expect(await Promise.all(asked)).toEqual(Array(6).fill(503));
    expect(performance.now() - start).toBeLessThan(3000);
    await server.start();
    expect(await statusOf('/worlds/a')).toBe(200);
  });

  test('is unavailable in time if each connection breaks at its commit', async () => {
    const start = performance.now();
    await expect(countOne(() => proxy.cutNext('question'))).rejects.toThrow(StoreUnavailable);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(await countOne()).toBe(1);
  });

  test('keeps each record once, and in order, whatever is cut', async () => {
    const other = keptStore(postgresStore(server.url, { schema }));
    let attempts = 0;
    const write = (by: string, on: Store) =>
      Promise.all(
        Array.from({ length: 100 }, (_, number) =>
          on.transaction(async (transaction) => {
            const listed = await transaction.list('all', '');
            const order = String(listed.length).padStart(4, '0');
            await transaction.put(sampleRecord(`${by} ${number}`, { indexEntries: [at(order)], tracked: true }));
            if (attempts++ % 90 === 0) proxy.cutNext(attempts % 180 === 1 ? 'question' : 'answer');
          }),
        ),
      );
    await Promise.all([write('a', store), write('b', other)]);
    const listed = await keys(other);
    expect(new Set(listed).size).toBe(200);
    expect(await keys(store)).toEqual(listed);
    // The feed is in the order of the transactions, each of which has counted those before it.
    const changes = await store.transaction((transaction) => transaction.changes('thing', 0, 1000));
    expect(changes.map(({ value }) => (value as { key: string }).key)).toEqual(listed);
  });
});
