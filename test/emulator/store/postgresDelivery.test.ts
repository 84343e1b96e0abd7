import { expect, onTestFinished, test, vi } from 'vitest';
import { SystemClock } from '../../../src/emulator/index.ts';
import { postgresStore } from '../../../src/emulator/store/postgres.ts';
import { describeWith } from '../../support/needs.ts';
import { postgres } from '../../support/postgresServer.ts';
import { startHttpReceiver } from '../subscriptions/httpEndpoint.ts';
import { inShort, Receiver } from '../subscriptions/receiver.ts';
import { groupOf, startEmulator } from '../testEmulator.ts';
import { cuttingProxy } from './cuttingProxy.ts';
import { startOther } from './otherProcess.ts';
import { keptStore, temporarySchema } from './stores.ts';

describeWith(postgres, 'the deliveries of emulators that share a database', (url) => {
  /** An emulator with connections of its own, as another process has, and what it has sent to endpoints. */
  async function startHere(schema: string, { way = url, behind = 0 } = {}) {
    const own = new URL(way);
    own.searchParams.set('application_name', crypto.randomUUID());
    const receiver = new Receiver();
    const clock = new SystemClock();
    clock.advance(-behind);
    const graph = await startEmulator({
      store: keptStore(postgresStore(own.href, { schema, patience: 1000 })),
      clock,
      deliver: receiver.deliver,
    });
    onTestFinished(() => graph.emulator.close());
    return { ...graph, receiver };
  }

  type Here = Awaited<ReturnType<typeof startHere>>;

  /** A chat that somebody watches. Returns what says something there. */
  async function watchedChat({ as }: Here, host = 'app') {
    const chat = (await as('alex').post('/chats', groupOf('alex', 'jacob', 'mei'))).body.id;
    const { status } = await as('alex').post('/subscriptions', {
      resource: `/chats/${chat}/messages`,
      changeType: 'created',
      notificationUrl: `https://${host}.test/notifications`,
      expirationDateTime: new Date(Date.now() + 3000_000).toISOString(),
    });
    expect(status).toBe(201);
    return async ({ as }: Here): Promise<string> => {
      const said = await as('alex').post(`/chats/${chat}/messages`, { body: { content: 'Hello' } });
      expect(said.status).toBe(201);
      return `created message ${said.body.id}`;
    };
  }

  /** Six of them. An endpoint gets four requests at a time, so two have to wait. */
  async function sixWatchedChats(here: Here) {
    const sayings: ((who: Here) => Promise<string>)[] = [];
    for (let number = 0; number < 6; number++) sayings.push(await watchedChat(here));
    return async (who: Here) => {
      for (const say of sayings) await say(who);
    };
  }

  /** Two of them, of which the first delivers. */
  async function startTwo({ way = url, behind = 0 } = {}) {
    const schema = temporarySchema();
    const first = await startHere(schema, { way });
    await first.emulator.settled();
    const second = await startHere(schema, { behind });
    return { first, second, say: await watchedChat(first) };
  }

  const sent = ({ receiver }: Here) => receiver.items.map(inShort);

  test('are made by the one that began, also what others cause, and without being asked', async () => {
    const { first, second, say } = await startTwo();
    const said: string[] = [];
    for (const who of [second, first, second]) {
      said.push(await say(who));
      await vi.waitFor(() => expect(sent(first)).toEqual(said), { timeout: 10_000 });
    }
    expect(sent(second)).toEqual([]);
  });

  test('are waited for by those who do not make them', async () => {
    const { first, second, say } = await startTwo();
    let accept = () => {};
    const accepted = new Promise<void>((resolve) => {
      accept = resolve;
    });
    first.receiver.respond = async () => {
      await accepted;
      return new Response(null, { status: 202 });
    };
    await say(second);
    let isSettled = false;
    const settled = second.emulator.settled().then(() => {
      isSettled = true;
    });
    await vi.waitFor(() => expect(sent(first)).toHaveLength(1), { timeout: 10_000 });
    await second.emulator.state();
    expect(isSettled).toBe(false);
    accept();
    await settled;
    const [delivery] = await second.emulator.deliveries();
    expect(delivery).toMatchObject({ status: 'delivered' });
  });

  test('are taken over when the one that makes them is closed, with what it left', async () => {
    const { first, second, say } = await startTwo({ behind: 600_000 });
    first.receiver.respond = () => new Response(null, { status: 500 });
    const left = await say(first);
    await first.emulator.settled();
    await first.emulator.close();
    // It would be tried again in a second by the clock of the one that failed, in ten minutes by that of the other one.
    await vi.waitFor(() => expect(sent(second)).toEqual([left]), { timeout: 10_000 });
    const next = await say(second);
    await second.emulator.settled();
    expect(sent(second)).toEqual([left, next]);
  });

  test('are made by another one when the one that made them is cut off, which makes none any more', async () => {
    const proxy = await cuttingProxy(url);
    onTestFinished(() => proxy.close());
    const { first, second } = await startTwo({ way: proxy.url });
    const say = await sixWatchedChats(first);
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    first.receiver.respond = async () => {
      await finished;
      return new Response(null, { status: 202 });
    };
    await say(first);
    await vi.waitFor(() => expect(sent(first)).toHaveLength(4), { timeout: 10_000 });
    proxy.stall();
    await vi.waitFor(() => expect(sent(second)).toHaveLength(6), { timeout: 20_000 });
    finish();
    await say(second);
    await second.emulator.settled();
    proxy.resume();
    await first.emulator.settled();
    expect(sent(first)).toHaveLength(4);
    expect(sent(second)).toHaveLength(12);
  });

  test('are forgotten by the one that makes them when another one begins anew', async () => {
    const { first, second } = await startTwo();
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    first.receiver.respond = async ({ url }) => {
      if (url.includes('app')) await finished;
      return new Response(null, { status: 202 });
    };
    const say = await sixWatchedChats(first);
    await say(second);
    await vi.waitFor(() => expect(sent(first)).toHaveLength(4), { timeout: 10_000 });
    await second.emulator.reset();
    const sayAnew = await watchedChat(second, 'other');
    const said = await sayAnew(second);
    await vi.waitFor(() => expect(sent(first).at(-1)).toBe(said), { timeout: 10_000 });
    finish();
    await second.emulator.settled();
    expect(sent(first)).toHaveLength(5);
  });

  /** Ids of messages in the order in which they were told first. */
  const told = (receiver: Receiver) => [...new Set(receiver.items.map((item) => item.resourceData.id as string))];
  const inOrder = (ids: readonly string[]) => ids.toSorted((a, b) => Number(a) - Number(b));
  const idOf = (line: string) => line.split(' ')[1] as string;

  test('miss nothing that was acknowledged, and keep their order, when processes are killed while all write', async () => {
    const schema = temporarySchema();
    const receiver = new Receiver();
    const endpoint = await startHttpReceiver(receiver);
    const processes = [await startOther(url, schema)];
    processes.push(...(await Promise.all([startOther(url, schema, 90_000), startOther(url, schema, -60_000)])));
    const [first, second, third] = processes as [(typeof processes)[0], (typeof processes)[0], (typeof processes)[0]];
    const chat = idOf((await second.ask('chat'))[0] ?? '');
    expect(await second.ask(`subscribe ${chat} ${endpoint.url}`)).toEqual([expect.stringMatching(/^201 /)]);
    first.tell(`talk ${chat} first`);
    second.tell(`talk ${chat} second`);
    third.tell(`talk ${chat} third 200`);
    // The first one delivers when it is killed, and the second one may.
    const said = (await Promise.all([first.hear(40), second.hear(120), third.hear()])).flat();
    await third.ask('settle');
    const ids = told(receiver);
    expect(ids).toEqual(expect.arrayContaining(said.map(idOf)));
    expect(ids).toEqual(inOrder(ids));
  });

  test('go on while the process that makes them is paused, which makes none when it goes on', async () => {
    const schema = temporarySchema();
    const receiver = new Receiver();
    const endpoint = await startHttpReceiver(receiver);
    const paused = await startOther(url, schema);
    const other = await startOther(url, schema, -60_000);
    const chat = idOf((await other.ask('chat'))[0] ?? '');
    await other.ask(`subscribe ${chat} ${endpoint.url}`);
    paused.signal('SIGSTOP');
    onTestFinished(() => paused.signal('SIGCONT'));
    const said = (await other.ask(`talk ${chat} other 20`)).map(idOf);
    await other.ask('settle');
    expect(inOrder(receiver.items.map((item) => item.resourceData.id))).toEqual(inOrder(said));
    paused.signal('SIGCONT');
    said.push(...(await paused.ask(`talk ${chat} paused 20`)).map(idOf));
    await paused.ask('settle');
    // Each came once.
    expect(inOrder(receiver.items.map((item) => item.resourceData.id))).toEqual(inOrder(said));
  });
});
