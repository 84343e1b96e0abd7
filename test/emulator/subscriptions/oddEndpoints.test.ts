import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Store } from '../../../src/emulator/store/store.ts';
import { storeForTests } from '../store/stores.ts';
import { Receiver } from './receiver.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

const accepted = () => new Response(null, { status: 202 });

/** A body that somebody else reads already. */
function lockedBody(): Response {
  const response = new Response('x');
  response.body?.getReader();
  return response;
}

describe('a function that delivers', () => {
  const oddities: readonly (readonly [what: string, deliver: () => unknown])[] = [
    ['throws at once', () => raise(new Error('no'))],
    ['throws nothing', () => raise(undefined)],
    ['throws null', () => raise(null)],
    ['throws a symbol', () => raise(Symbol('no'))],
    ['throws what cannot be written', () => raise(Object.create(null))],
    ['throws an error with an odd cause', () => raise(new Error('no', { cause: { errors: 5 } }))],
    ['rejects with nothing', () => Promise.reject(undefined)],
    ['returns nothing', () => undefined],
    ['returns a number', () => Promise.resolve(5)],
    ['returns an object', () => ({ status: 202 })],
    ['returns a network error', () => Response.error()],
  ];

  test.each(oddities)('and %s fails, and delivers when it works', async (_, oddity) => {
    const receiver = new Receiver();
    let isOdd = true;
    const deliver = (request: Request) => (isOdd ? (oddity() as Promise<Response>) : receiver.deliver(request));
    const { as, chat, refusal, subscribe, say, emulator, clock } = await startSubscriptions({ deliver });
    expect((await refusal(as('alex'), chat)).slice(0, 2)).toEqual([400, 'ValidationError']);
    isOdd = false;
    await subscribe(as('alex'), `${chat}/messages`);
    isOdd = true;
    await say('mei', 'Hello');
    await emulator.settled();
    expect((await emulator.deliveries())[0]).toMatchObject({ status: 'pending', attempts: [expect.any(Object)] });
    isOdd = false;
    clock.advance(1000);
    await emulator.settled();
    expect(receiver.items).toHaveLength(1);
  });

  test('and returns a response that was read already has delivered', async () => {
    const { as, chat, subscribe, say, emulator, receiver } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    receiver.respond = lockedBody;
    await say('mei', 'Hello');
    await emulator.settled();
    expect((await emulator.deliveries())[0]?.status).toBe('delivered');
  });

  test('and causes what it hears of keeps it from settling, but not the program from going on', async () => {
    const { as, chat, subscribe, say, emulator, receiver } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`, { changeType: 'created' });
    const many = new Promise<void>((resolve) => {
      receiver.respond = async () => {
        await as('mei').post(`${chat}/messages`, { body: { content: 'Again' } });
        if (receiver.requests.length === 10) setTimeout(resolve);
        return accepted();
      };
    });
    await say('mei', 'Hello');
    const settled = emulator.settled();
    await many;
    receiver.respond = accepted;
    await settled;
    expect(receiver.items.length).toBeGreaterThanOrEqual(10);
  });

  test('and never returns keeps no emulator from closing, however much waits for it', async () => {
    const { as, app, chat, subscribe, say, emulator, receiver, refusal } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/messages`);
    for (let n = 0; n < 9; n++) {
      await subscribe(app(['Chat.Read.All'], { id: `app-${n}` }), '/chats/getAllMessages');
    }
    const called = new Promise<void>((resolve) => {
      receiver.respond = () => {
        resolve();
        return new Promise(() => {});
      };
    });
    receiver.greet = () => new Promise(() => {});
    await say('mei', 'Hello');
    const settled = emulator.settled();
    const refused = refusal(as('mei'), '/me/chats');
    await called;
    await emulator.close();
    await settled;
    expect((await refused)[2]).toContain('The emulator was closed.');
    expect(receiver.requests).toHaveLength(4);
    expect(receiver.waiting).toBe(0);
  });
});

test('what was delivered when an emulator closes is not delivered again by the next one on its store', async () => {
  const store = storeForTests();
  const lasting: Store = { ...store, close: async () => {} };
  const { as, chat, subscribe, say, emulator, receiver } = await startSubscriptions({ store: lasting });
  await subscribe(as('alex'), `${chat}/messages`);
  const called = new Promise<void>((resolve) => {
    receiver.respond = () => {
      resolve();
      return accepted();
    };
  });
  await say('mei', 'Hello');
  await called;
  await emulator.close();
  const next = await startSubscriptions({ store: lasting });
  onTestFinished(() => next.emulator.close());
  await next.emulator.settled();
  expect([receiver.items, next.receiver.items].map(({ length }) => length)).toEqual([1, 0]);
  expect((await next.emulator.deliveries())[0]?.status).toBe('delivered');
});

test('an emulator whose store fails does not settle, and delivers when the store works', async () => {
  const store = storeForTests();
  let isFull = false;
  const fallible: Store = {
    ...store,
    transaction: (work) => (isFull ? Promise.reject(new Error('The disk is full.')) : store.transaction(work)),
  };
  const { as, chat, subscribe, say, emulator, receiver } = await startSubscriptions({ store: fallible });
  await subscribe(as('alex'), `${chat}/messages`);
  await emulator.settled();
  await say('mei', 'Hello');
  isFull = true;
  await expect(emulator.settled()).rejects.toThrow('The disk is full.');
  isFull = false;
  await emulator.settled();
  expect(receiver.items).toHaveLength(1);
});

test('what was not sent yet is not sent after everything was reset', async () => {
  const { app, subscribe, say, emulator, receiver } = await startSubscriptions();
  for (let n = 0; n < 9; n++) {
    await subscribe(app(['Chat.Read.All'], { id: `app-${n}` }), '/chats/getAllMessages');
  }
  let respond = (_: Response) => {};
  const response = new Promise<Response>((resolve) => {
    respond = resolve;
  });
  const called = new Promise<void>((resolve) => {
    receiver.respond = async () => {
      resolve();
      return (await response).clone();
    };
  });
  await say('mei', 'Hello');
  const settled = emulator.settled();
  await called;
  await emulator.reset();
  respond(accepted());
  await settled;
  // An endpoint gets four requests at a time.
  expect(receiver.requests).toHaveLength(4);
  expect(await emulator.deliveries()).toEqual([]);
});

test('a log that throws changes nothing of a delivery', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => complained.mockRestore());
  const log = ({ operationId }: { readonly operationId: string | undefined }) =>
    operationId === 'changeNotification' && raise('full');
  const { as, chat, subscribe, say, emulator, receiver, clock } = await startSubscriptions({ log });
  await subscribe(as('alex'), `${chat}/messages`);
  await say('mei', 'Hello');
  await emulator.settled();
  clock.advance(60_000);
  await emulator.settled();
  expect(receiver.items).toHaveLength(1);
  expect((await emulator.deliveries())[0]?.status).toBe('delivered');
  expect(complained).toHaveBeenCalledWith('full');
});

function raise(error: unknown): never {
  throw error;
}
