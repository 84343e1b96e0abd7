import { Client } from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { postgresStore } from '../../../src/emulator/store/postgres.ts';
import { StoreError } from '../../../src/emulator/store/store.ts';
import { describeWith } from '../../support/needs.ts';
import { postgres } from '../../support/postgresServer.ts';
import { at, keys, put, read, sampleRecord } from './sampleRecords.ts';
import { keptStore, temporarySchema } from './stores.ts';

describeWith(postgres, 'a store in PostgreSQL', (url) => {
  const open = (options: Parameters<typeof postgresStore>[1]) => keptStore(postgresStore(url, options));
  const sql = async (text: string) => {
    const client = new Client(url);
    await client.connect();
    try {
      return await client.query(text);
    } finally {
      await client.end();
    }
  };

  test('has what another one wrote, at once', async () => {
    const schema = temporarySchema();
    const [first, second] = [open({ schema }), open({ schema })];
    await put(first, sampleRecord('a', { indexEntries: [at('1')], unique: ['one'], tracked: true }));
    expect(await read(second, 'a')).toEqual({ key: 'a' });
    await put(second, sampleRecord('b', { indexEntries: [at('0')], tracked: true }));
    await first.transaction(async (transaction) => {
      expect(await transaction.list('all', '')).toEqual([{ key: 'b' }, { key: 'a' }]);
      expect(await transaction.find('thing', 'one')).toEqual({ key: 'a' });
      const changes = await transaction.changes('thing', 0, 10);
      expect(changes.map(({ value }) => value)).toEqual([{ key: 'a' }, { key: 'b' }]);
    });
  });

  test('forgets what another one removed or cleared, and hands over its unique values', async () => {
    const schema = temporarySchema();
    const [first, second] = [open({ schema }), open({ schema })];
    await put(
      first,
      sampleRecord('a', { indexEntries: [at('1')], unique: ['one'] }),
      sampleRecord('b', { unique: ['two'] }),
    );
    expect(await keys(second)).toEqual(['a']);
    await first.transaction((transaction) => transaction.remove('thing', 'a'));
    await put(first, sampleRecord('b', { unique: ['one'] }));
    expect(await keys(second)).toEqual([]);
    await put(second, sampleRecord('c', { unique: ['two'] }));
    await second.transaction(async (transaction) => {
      expect(await transaction.find('thing', 'one')).toEqual({ key: 'b' });
      await transaction.clear();
      await transaction.put(sampleRecord('d', { indexEntries: [at('1')] }));
    });
    expect(await keys(first)).toEqual(['d']);
    expect(await read(first, 'c')).toBeUndefined();
  });

  test('reads everything anew if so much was removed that what it has is too old', async () => {
    const schema = temporarySchema();
    const [first, second] = [open({ schema }), open({ schema })];
    await put(first, sampleRecord('a'), sampleRecord('kept', { indexEntries: [at('1')] }));
    expect(await read(second, 'a')).toEqual({ key: 'a' });
    await first.transaction((transaction) => transaction.remove('thing', 'a'));
    for (let round = 0; round < 31; round++) {
      await put(first, ...Array.from({ length: 1000 }, (_, number) => sampleRecord(`${round} ${number}`)));
    }
    const { rows } = await sql(`SELECT count(*)::int AS removed FROM ${schema}.records WHERE removed`);
    expect(rows).toEqual([{ removed: 0 }]);
    expect(await read(second, 'a')).toBeUndefined();
    expect(await keys(second)).toEqual(['kept']);
    expect(await read(second, '30 999')).toEqual({ key: '30 999' });
  });

  test('is another one in each schema, and under each name', async () => {
    const schemas = [temporarySchema(), temporarySchema()] as const;
    const stores = [{ schema: schemas[0] }, { schema: schemas[1] }, { schema: schemas[0], name: 'other' }].map(open);
    for (const [number, store] of stores.entries())
      await put(store, sampleRecord(String(number), { indexEntries: [at('1')] }));
    expect(await Promise.all(stores.map((store) => keys(store)))).toEqual([['0'], ['1'], ['2']]);
    const named = new URL(url);
    named.searchParams.set('schema', schemas[1]);
    expect(await keys(keptStore(postgresStore(named.href)))).toEqual(['1']);
  });

  test('is created by one of many that start at once', async () => {
    const schema = temporarySchema();
    const clients = await Promise.all(Array.from({ length: 8 }, () => otherProcess(schema)));
    await Promise.all(
      clients.map((store, number) => put(store, sampleRecord(String(number), { indexEntries: [at(String(number))] }))),
    );
    expect(await keys(open({ schema }))).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  });

  /** A store with connections of its own, as another process has. */
  async function otherProcess(schema: string) {
    const other = new URL(url);
    other.searchParams.set('application_name', crypto.randomUUID());
    return keptStore(postgresStore(other.href, { schema }));
  }

  test('finishes what was begun before it is closed, however much that is', async () => {
    const schema = temporarySchema();
    const store = postgresStore(url, { schema });
    const writing = Array.from({ length: 350 }, (_, number) => put(store, sampleRecord(String(number))));
    await store.close();
    await Promise.all(writing);
    expect(await read(open({ schema }), '349')).toEqual({ key: '349' });
  });

  test('has a part that another process removed as an empty one, and what it writes there then', async () => {
    const schema = temporarySchema();
    const [first, second] = [open({ schema }), await otherProcess(schema)];
    await put(first.part('a'), sampleRecord('old', { indexEntries: [at('1')], unique: ['one'] }));
    expect(await read(second.part('a'), 'old')).toEqual({ key: 'old' });
    await first.removePart('a');
    expect(await second.parts()).toEqual([]);
    // Whether it reads or writes first.
    expect(await read(second.part('a'), 'old')).toBeUndefined();
    await put(second.part('a'), sampleRecord('new', { unique: ['one'] }));
    expect(await read(first.part('a'), 'new')).toEqual({ key: 'new' });
    await first.removePart('a');
    await put(second.part('a'), sampleRecord('newer', { unique: ['one'] }));
    expect(await read(second.part('a'), 'new')).toBeUndefined();
    expect(await read(first.part('a'), 'newer')).toEqual({ key: 'newer' });
  });

  test('makes and reads 1,000 parts in seconds, over as few connections as one', async () => {
    const schema = temporarySchema();
    const own = new URL(url);
    own.searchParams.set('application_name', schema);
    const [store, other] = [keptStore(postgresStore(own.href, { schema })), open({ schema })];
    const start = performance.now();
    const names = Array.from({ length: 1000 }, (_, number) => `world-${number}`);
    const changed = vi.fn();
    const leases = names.map((name) =>
      store.part(name).lead?.('deliveries', { changed, serve: () => Promise.resolve() }),
    );
    await Promise.all(names.map((name) => put(store.part(name), sampleRecord(name))));
    await Promise.all(leases.map((lease) => lease?.asked));
    expect(leases.filter((lease) => lease?.isHeld)).toHaveLength(1000);
    expect((await other.parts()).sort()).toEqual([...names].sort());
    expect(await read(other.part('world-999'), 'world-999')).toEqual({ key: 'world-999' });
    const { rows } = await sql(`SELECT FROM pg_stat_activity WHERE application_name = '${schema}'`);
    expect(rows.length).toBeLessThanOrEqual(11);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('refuses tables of a newer version, and leaves them as they are', async () => {
    const schema = temporarySchema();
    await put(open({ schema }), sampleRecord('a'));
    await sql(`UPDATE ${schema}.schema_version SET version = 99`);
    const before = await sql(`SELECT * FROM ${schema}.records`);
    const refused = put(await otherProcess(schema), sampleRecord('b'));
    await expect(refused).rejects.toThrow(StoreError);
    await expect(refused).rejects.toThrow(/was made by a newer version of graph-chat. Update this one/);
    expect((await sql(`SELECT * FROM ${schema}.records`)).rows).toEqual(before.rows);
    expect((await sql(`SELECT * FROM ${schema}.schema_version`)).rows).toEqual([
      { application: 'graph-chat', version: 99 },
    ]);
  });

  test('refuses tables of another program, and leaves them as they are', async () => {
    const schema = temporarySchema();
    await sql(`CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.records (id integer)`);
    await expect(read(open({ schema }), 'a')).rejects.toThrow(`The schema ${schema} of `);
    const { rows } = await sql(`SELECT relname FROM pg_class WHERE relnamespace = '${schema}'::regnamespace`);
    expect(rows).toEqual([{ relname: 'records' }]);
  });

  test('says so if its user may not create tables, and needs no such right once they are there', async () => {
    const schema = temporarySchema();
    const role = `role_${schema}`;
    await sql(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`);
    onTestFinished(async () => {
      await sql(`DROP OWNED BY ${role} CASCADE; DROP ROLE ${role}`);
    });
    const restricted = new URL(url);
    restricted.username = role;
    restricted.password = 'secret';
    const store = keptStore(postgresStore(restricted.href, { schema }));
    const refused = read(store, 'a');
    await expect(refused).rejects.toThrow(StoreError);
    await expect(refused).rejects.toThrow(/forbids it: permission denied for database/);
    await expect(refused).rejects.not.toThrow('secret');
    await put(open({ schema }), sampleRecord('a'));
    await sql(`GRANT USAGE ON SCHEMA ${schema} TO ${role}; GRANT ALL ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
    expect(await read(store, 'a')).toEqual({ key: 'a' });
    await put(store, sampleRecord('b'));
  });

  test.each([
    ['data.db', 'The URL of the database is none.'],
    ['postgres://user:secret@', 'The URL of the database is none.'],
    ['postgres://user:secret@host/x?schema=', "'' is no name of a schema."],
    ['postgres://user:secret@host/x?schem=a', "has 'schem', which may mean schema."],
    ['postgres://user:secret@host/x?schema=pg_catalog', "'pg_catalog' is no name of a schema."],
  ])('refuses %s without repeating a password', (text, message) => {
    expect(() => postgresStore(text)).toThrow(message);
    expect(() => postgresStore(text)).not.toThrow('secret');
  });

  test('says so if the database is not there', async () => {
    const absent = new URL(url);
    absent.pathname = '/absent';
    await expect(read(keptStore(postgresStore(absent.href)), 'a')).rejects.toThrow('Create it with createdb');
  });

  test('refuses a database that cannot keep every character', async () => {
    await sql("CREATE DATABASE graph_chat_latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    onTestFinished(async () => {
      await sql('DROP DATABASE graph_chat_latin WITH (FORCE)');
    });
    const latin = new URL(url);
    latin.pathname = '/graph_chat_latin';
    const store = postgresStore(latin.href);
    await expect(read(store, 'a')).rejects.toThrow('has the encoding LATIN1');
    await store.close();
  });
});
