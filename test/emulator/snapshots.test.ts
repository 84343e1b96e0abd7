import { describe, expect, onTestFinished, test } from 'vitest';
import { createEmulator, type Snapshot, SnapshotError, sampleSeed } from '../../src/emulator/index.ts';
import { NamedSnapshots } from '../../src/emulator/snapshots/namedSnapshots.ts';
import { memoryStore } from '../../src/emulator/store/memory.ts';
import { readResponse, type TestResponse } from '../support/checkedResponse.ts';
import { storeForTests } from './store/stores.ts';
import { startSubscriptions } from './subscriptions/subscriptionEmulator.ts';
import { groupOf, readPages, startEmulator, type TestEmulator } from './testEmulator.ts';

async function start() {
  const graph = await startEmulator();
  onTestFinished(() => graph.emulator.close());
  const ask = async (method: string, path: string): Promise<TestResponse> =>
    readResponse(await graph.emulator.fetch(new Request(`http://graph.test/_emulator${path}`, { method })));
  return { ...graph, ask };
}

const topicsOf = async ({ as }: Pick<TestEmulator, 'as'>) =>
  (await as('alex').get('/me/chats')).body.value.map(({ topic }: { topic: string }) => topic);

const createChat = async ({ as }: Pick<TestEmulator, 'as'>, topic: string) =>
  (await as('alex').post('/chats', { ...groupOf('alex', 'mei'), topic })).body.id as string;

/** A snapshot of which the content is gone. */
const left = { kind: 'snapshot', key: 'a', indexEntries: [], unique: [], tracked: false };

const pin = { chatId: 'chat', messageId: '1', pinnedDateTime: '2026-01-05T08:00:00Z' };

describe('a snapshot', () => {
  test('brings back what was stored, the time and the faults, and forgets what came later', async () => {
    const graph = await start();
    const { emulator, clock, as } = graph;
    const chat = await createChat(graph, 'Before');
    await as('mei').post(`/chats/${chat}/messages`, { body: { content: 'First' } });
    clock.advance(60_000);
    emulator.faults.arm({ operation: 'listChats', status: 429, times: 2 });
    const [state, faults, now] = [await emulator.state(), emulator.faults.list, clock.now()];
    const snapshot = await emulator.snapshot();

    await createChat(graph, 'After');
    await as('mei').post(`/chats/${chat}/messages`, { body: { content: 'Second' } });
    emulator.faults.clear();
    clock.advance(3_600_000);
    await emulator.restore(snapshot);

    expect(await emulator.state()).toEqual(state);
    expect(emulator.faults.list).toEqual(faults);
    expect(clock.now()).toBe(now);
    expect(emulator.requests).toEqual([]);
    expect(await topicsOf(graph)).not.toContain('After');
  });

  test('is JSON, and can be restored in another emulator, more than once', async () => {
    const graph = await start();
    await createChat(graph, 'Kept');
    const snapshot: Snapshot = JSON.parse(JSON.stringify(await graph.emulator.snapshot()));
    const other = await start();
    for (const _ of [1, 2]) {
      await createChat(other, 'Other');
      await other.emulator.restore(snapshot);
      expect(await topicsOf(other)).toContain('Kept');
      expect(await topicsOf(other)).not.toContain('Other');
    }
    const third = await createEmulator({ snapshot, store: storeForTests() });
    onTestFinished(() => third.close());
    expect(await third.state()).toEqual(await graph.emulator.state());
  });

  test('keeps the messages in their order, and a delta link from before says what has changed', async () => {
    const graph = await start();
    const { as, emulator } = graph;
    const chat = await createChat(graph, 'Long');
    for (let i = 0; i < 60; i++) await as('mei').post(`/chats/${chat}/messages`, { body: { content: `${i}` } });
    const before = (await readPages(graph, `/chats/${chat}/messages?$top=50`)).flat();
    await emulator.restore(await emulator.snapshot());
    expect((await readPages(graph, `/chats/${chat}/messages?$top=50`)).flat()).toEqual(before);
  });

  test('has the subscriptions, and what was not delivered yet', async () => {
    const graph = await startSubscriptions();
    const { emulator, as, chat, subscribe, say, receiver } = graph;
    onTestFinished(() => emulator.close());
    await subscribe(as('alex'), `${chat}/messages`);
    const before = await emulator.snapshot();
    await emulator.reset();
    await emulator.restore(before);
    await say('mei', 'Hello');
    await emulator.settled();
    expect(receiver.items).toHaveLength(1);
    const after = await emulator.snapshot();
    expect(after.records['subscription']).toHaveLength(1);
  });

  test('has no key of sign-in, which stays', async () => {
    const { emulator } = await start();
    const kid = async () => {
      const response = await emulator.fetch(new Request('http://graph.test/common/discovery/v2.0/keys'));
      return (await response.json()).keys[0].kid;
    };
    const before = await kid();
    const snapshot = await emulator.snapshot();
    expect(JSON.stringify(snapshot)).not.toContain('PRIVATE KEY');
    await emulator.restore(snapshot);
    expect(await kid()).toBe(before);
  });

  test('is where a reset returns to the seed of', async () => {
    const graph = await start();
    const { emulator } = graph;
    await emulator.reset({ users: { ann: {} } });
    const snapshot = await emulator.snapshot();
    await emulator.reset(sampleSeed);
    await emulator.restore(snapshot);
    await emulator.reset();
    expect((await emulator.state()).user.map(({ displayName }) => displayName)).toEqual(['Ann']);
  });

  test.each([
    ['nothing', undefined, 'no snapshot'],
    ['a list', [], 'no snapshot'],
    ['a text', 'x', 'no snapshot'],
    ['one of a newer version', { version: 2 }, 'Update graph-chat'],
    ['one without a time', { version: 1 }, "'now'"],
    ['one without faults', { version: 1, now: '2026-01-05T08:00:00Z' }, "'faults'"],
    ['an unknown kind', { records: { wizard: [] } }, "'records.wizard'"],
    ['a kind of every object', { records: { constructor: [] } }, "'records.constructor'"],
    ['a key', { records: { signingKey: [{ pem: '' }] } }, "'records.signingKey'"],
    ['a chat without an id', { records: { chat: [{}] } }, "'records.chat[0]'"],
    ['no seed', { records: {} }, "'records.seed'"],
    ['a record without its seed', { records: { seed: [{}] } }, "'records.seed[0].seed': The seed must be an object"],
    ['a seed that is none', { records: { seed: [{ seed: { chats: 'x' } }] } }, "'records.seed[0].seed': chats must be"],
    ['the same record twice', { records: { pin: [pin, pin] } }, "'records.pin[1]' has"],
    ['a time that no clock has', { now: '+275760-09-13T00:00:00Z' }, "'now'"],
    ['an unknown operation', { faults: [{ operation: 'nope', status: 500 }] }, 'nope'],
  ])('is refused if it is %s, and nothing changes', async (_what, value, message) => {
    const graph = await start();
    const { emulator } = graph;
    await createChat(graph, 'Kept');
    emulator.faults.arm({ operation: 'getChat', status: 503 });
    const whole = value && !Array.isArray(value) && typeof value === 'object' && !('version' in value);
    const given = whole ? { ...(await emulator.snapshot()), ...value } : value;
    await expect(emulator.restore(given as Snapshot)).rejects.toThrow(message);
    await expect(emulator.restore(given as Snapshot)).rejects.toThrow(SnapshotError);
    expect(await topicsOf(graph)).toContain('Kept');
    expect(emulator.faults.list).toHaveLength(1);
  });
});

describe('/_emulator/snapshots', () => {
  test('lists them, and takes another one, without reading what is in them', async () => {
    const store = memoryStore();
    const snapshots = new NamedSnapshots(store);
    const graph = await start();
    const taken = await graph.emulator.snapshot();
    await snapshots.put('a', taken);
    await store.transaction((transaction) => transaction.put({ ...left, value: {} }));
    expect(await snapshots.list()).toEqual([{ name: 'a', now: taken.now, records: expect.any(Number) }]);
    await snapshots.put('b', taken);
    await snapshots.remove('b');
    expect((await snapshots.list()).map(({ name }) => name)).toEqual(['a']);
  });

  test('keeps snapshots by name, apart from what is reset', async () => {
    const graph = await start();
    const { ask, emulator } = graph;
    expect((await ask('GET', '/snapshots')).body).toEqual([]);
    await createChat(graph, 'Kept');
    const taken = await ask('PUT', '/snapshots/ready');
    expect([taken.status, taken.body]).toEqual([
      201,
      { name: 'ready', now: '2026-01-05T08:00:00Z', records: expect.any(Number) },
    ]);
    await emulator.reset();
    expect((await ask('GET', '/snapshots')).body).toEqual([taken.body]);
    expect((await ask('POST', '/snapshots/ready/restore')).status).toBe(204);
    expect(await topicsOf(graph)).toContain('Kept');
    expect((await ask('GET', '/snapshots/ready')).body).toEqual(JSON.parse(JSON.stringify(await emulator.snapshot())));
    await emulator.reset();
    expect((await ask('PUT', '/snapshots/ready')).status).toBe(200);
    await ask('POST', '/snapshots/ready/restore');
    expect(await topicsOf(graph)).not.toContain('Kept');
    expect((await ask('DELETE', '/snapshots/ready')).status).toBe(204);
    expect((await ask('GET', '/snapshots')).body).toEqual([]);
  });

  test.each([
    ['GET', '/snapshots/none', 404],
    ['DELETE', '/snapshots/none', 404],
    ['POST', '/snapshots/none/restore', 404],
    ['POST', '/snapshots/none', 404],
    ['PUT', '/snapshots', 404],
    ['PUT', '/snapshots/none/restore', 404],
    ['PUT', '/snapshots/Not_a_name', 400],
    ['PUT', `/snapshots/${'a'.repeat(65)}`, 400],
    ['PATCH', '/snapshots/none', 405],
  ])('returns an error to %s %s: %i', async (method, path, status) => {
    const { ask } = await start();
    const response = await ask(method, path);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toMatch(/\.$/);
    expect((await ask('GET', '/snapshots')).body).toEqual([]);
  });

  test('keeps 100', async () => {
    const { ask } = await start();
    for (let i = 0; i < 100; i++) expect((await ask('PUT', `/snapshots/s${i}`)).status).toBe(201);
    expect((await ask('PUT', '/snapshots/s5')).status).toBe(200);
    const { status, body } = await ask('PUT', '/snapshots/more');
    expect([status, body.error.code]).toEqual([507, 'InsufficientStorage']);
  });
});
