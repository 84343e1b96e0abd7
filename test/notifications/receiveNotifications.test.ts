import type { Change } from 'graph-chat/notifications';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { settle } from '../client/service.ts';
import { delivery, notification, posted, subscriptionId, tenantId } from '../support/publisher.ts';
import { testReceiver } from './receiver.ts';

const chat = '19:a@unq.gbl.spaces';

/** The change of a notification with these properties, which has to arrive. */
async function received(properties: object): Promise<Change | undefined> {
  const { outcome, changes } = testReceiver();
  expect(await outcome(delivery([notification(properties)]))).toEqual([202]);
  return changes[0];
}

describe('a change', () => {
  test('of a message has the ids of its chat and of itself', async () => {
    const sent = notification();
    const { outcome, changes } = testReceiver();
    expect(await outcome(delivery([sent]))).toEqual([202]);
    expect(changes).toEqual([
      {
        kind: 'message',
        changeType: 'created',
        resource: sent.resource,
        chatId: chat,
        messageId: '1612289765949',
        subscriptionId,
        tenantId,
        data: undefined,
        notification: sent,
      },
    ]);
  });

  test.each([
    [`chats('${chat}')/messages('1')`, { kind: 'message', chatId: chat, messageId: '1' }],
    [`/chats/${chat}/messages/1`, { kind: 'message', chatId: chat, messageId: '1' }],
    [`Chats('${chat}')/Messages('1')`, { kind: 'message', chatId: chat, messageId: '1' }],
    [`v1.0/chats/19%3Aa%40unq.gbl.spaces/messages/1`, { kind: 'message', chatId: chat, messageId: '1' }],
    [`users('u')/chats('${chat}')/messages('1')`, { kind: 'message', chatId: chat, messageId: '1' }],
    [`users/u/chats/${chat}/messages/1`, { kind: 'message', chatId: chat, messageId: '1' }],
    [`me/chats/${chat}/messages/1`, { kind: 'message', chatId: chat, messageId: '1' }],
    [`chats('${chat}')?$select=id`, { kind: 'chat', chatId: chat }],
    [`chats/${chat}/`, { kind: 'chat', chatId: chat }],
    [`chats('${chat}')/members('MCMj==')`, { kind: 'member', chatId: chat, membershipId: 'MCMj==' }],
    [`groups('g')/conversations('AAQ/a''b=')`, { kind: 'conversation', groupId: 'g', conversationId: "AAQ/a'b=" }],
    [`Groups/g/Conversations/c`, { kind: 'conversation', groupId: 'g', conversationId: 'c' }],
    [`chats('%zz')`, { kind: 'chat', chatId: '%zz' }],
    [`teams('t')/channels('c')/messages('1')`, { kind: 'other' }],
    [`chats('${chat}')/messages('1')/replies('2')`, { kind: 'other' }],
    [`chats`, { kind: 'other' }],
    [`users('u')`, { kind: 'other' }],
    [`chats('a`, { kind: 'other' }],
    [``, { kind: 'other' }],
    [`'`.repeat(20_000), { kind: 'other' }],
  ])('of %.60s is recognized', async (resource, expected) => {
    expect(await received({ resource })).toMatchObject({ resource, ...expected });
  });

  test.each([
    ['Created', 'created'],
    ['UPDATED', 'updated'],
    ['deleted', 'deleted'],
  ])('spelt %s is %s', async (changeType, expected) => {
    expect(await received({ changeType })).toMatchObject({ changeType: expected });
  });

  test.each([{ encryptedContent: null }, { EncryptedContent: null }, { resourceData: null }, { a: 1 }])(
    'with %j has no data',
    async (properties) => {
      expect((await received(properties))?.data).toBeUndefined();
    },
  );

  test('goes to the callback of its kind, and to onChange if there is none', async () => {
    const calls: string[] = [];
    const to = (name: string) => (change: Change) => calls.push(`${name} ${change.kind}`);
    const resources = [
      "chats('a')/messages('1')",
      "chats('a')",
      "chats('a')/members('1')",
      "groups('a')/conversations('1')",
    ];
    const value = [...resources, "teams('a')"].map((resource) => notification({ resource }));
    const callbacks = { onMessage: to('m'), onChat: to('c'), onMember: to('b'), onConversation: to('v') };
    await testReceiver({ ...callbacks, onChange: to('any') }).receive(delivery(value));
    expect(calls.splice(0)).toEqual(['m message', 'c chat', 'b member', 'v conversation', 'any other']);
    await testReceiver({ onMessage: to('m'), onChange: to('any') }).receive(delivery(value));
    expect(calls).toEqual(['m message', 'any chat', 'any member', 'any conversation', 'any other']);
  });
});

describe('an event in the life of a subscription', () => {
  const event = (lifecycleEvent: unknown) => ({
    lifecycleEvent,
    subscriptionId,
    subscriptionExpirationDateTime: '2019-09-18T00:52:45.9696658+00:00',
    clientState: 'secret',
    tenantId,
  });

  test.each([
    ['reauthorizationRequired', 'reauthorizationRequired'],
    ['SubscriptionRemoved', 'subscriptionRemoved'],
    ['missed', 'missed'],
    ['somethingNew', 'somethingNew'],
  ])('called %s goes to onLifecycle as %s', async (lifecycleEvent, expected) => {
    const { outcome, events, changes } = testReceiver();
    expect(await outcome(delivery([event(lifecycleEvent)]))).toEqual([202]);
    expect(events).toEqual([
      { lifecycleEvent: expected, subscriptionId, tenantId, notification: event(lifecycleEvent) },
    ]);
    expect(changes).toEqual([]);
  });

  test('may come together with changes', async () => {
    const { outcome, events, changes } = testReceiver();
    const value = [notification({ lifecycleEvent: null }), event('missed'), event('subscriptionRemoved')];
    expect(await outcome(delivery(value))).toEqual([202]);
    expect([changes.length, events.length]).toEqual([1, 2]);
  });

  test('with another clientState is refused', async () => {
    const { outcome, events } = testReceiver();
    expect(await outcome(delivery([{ ...event('missed'), clientState: 'guess' }]))).toEqual([401, 'clientState']);
    expect(events).toEqual([]);
  });
});

describe('clientState', () => {
  test.each(['', 'secre', 'secret2', 'Secret', 'secreu', null, undefined])('%j is refused', async (clientState) => {
    const { receive, refusals, changes } = testReceiver();
    const response = await receive(delivery([notification({ clientState })]));
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    expect(refusals).toMatchObject([{ reason: 'clientState', status: 401, subscriptionId }]);
    expect(refusals[0]?.message).not.toContain('secret');
    expect(changes).toEqual([]);
  });

  test('may be one of several, while one replaces another', async () => {
    const { outcome } = testReceiver({ clientState: ['new', 'old'] });
    for (const clientState of ['new', 'old'])
      expect(await outcome(delivery([notification({ clientState })]))).toEqual([202]);
    expect(await outcome(delivery([notification()]))).toEqual([401, 'clientState']);
  });

  test('is looked up by subscription, once in a request', async () => {
    const asked: string[] = [];
    const states: Record<string, string | null> = { a: 'one', b: 'two', c: null };
    const { outcome } = testReceiver({
      clientState: async (id) => {
        asked.push(id);
        return states[id];
      },
    });
    const of = (id: string, clientState?: string | null) => notification({ subscriptionId: id, clientState });
    expect(await outcome(delivery([of('a', 'one'), of('b', 'two'), of('a', 'one'), of('c'), of('c', null)]))).toEqual([
      202,
    ]);
    expect(asked.sort()).toEqual(['a', 'b', 'c']);
    expect(await outcome(delivery([of('a', 'two')]))).toEqual([401, 'clientState']);
    expect(await outcome(delivery([of('c', 'three')]))).toEqual([401, 'clientState']);
    expect(await outcome(delivery([of('a', 'one'), of('a', 'two')]))).toEqual([401, 'clientState']);
  });

  test('keeps a whole request back if it is forged in one notification', async () => {
    const { outcome, changes } = testReceiver();
    expect(await outcome(delivery([notification(), notification({ clientState: 'guess' })]))).toEqual([
      401,
      'clientState',
    ]);
    expect(changes).toEqual([]);
  });

  test.each(['', [], ['secret', ''], undefined, null])('cannot be %j, which anybody can guess', async (empty) => {
    expect(() => testReceiver({ clientState: empty as string })).toThrow(TypeError);
    if (empty === undefined || empty === null) return;
    const { outcome, changes } = testReceiver({ clientState: () => empty as string });
    for (const clientState of ['', null])
      expect(await outcome(delivery([notification({ clientState })]))).toEqual([503]);
    expect(changes).toEqual([]);
  });

  test('that cannot be looked up makes the service try again', async () => {
    const failure = new Error('no database');
    const { receive, errors, refusals, changes } = testReceiver({
      clientState: () => {
        throw failure;
      },
    });
    expect((await receive(delivery([notification()]))).status).toBe(503);
    expect([errors, refusals, changes]).toEqual([[failure], [], []]);
  });
});

describe('a subscription that nobody knows', () => {
  const known = (id: string) => (id === subscriptionId ? 'secret' : undefined);
  const unknown = notification({ subscriptionId: 'gone', clientState: 'any' });

  test('is refused', async () => {
    const { outcome } = testReceiver({ clientState: known });
    expect(await outcome(delivery([unknown, unknown]))).toEqual([401, 'unknownSubscription']);
  });

  test('does not hold up the others of the same request', async () => {
    const { outcome, changes } = testReceiver({ clientState: known });
    expect(await outcome(delivery([unknown, notification(), unknown]))).toEqual([
      202,
      'unknownSubscription',
      'unknownSubscription',
    ]);
    expect(changes.length).toBe(1);
  });
});

describe('the response', () => {
  const slow = () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    return { finish, onChange: () => finished };
  };

  test('does not wait for callbacks, which run after it', async () => {
    const order: string[] = [];
    const { receive } = testReceiver({ wait: false, onChange: () => order.push('callback') });
    let handled: Promise<unknown> | undefined;
    const waitUntil = (promise: Promise<unknown>) => {
      handled = promise;
    };
    const { status } = await receive(delivery([notification(), notification()]), { waitUntil });
    order.push('response');
    await handled;
    expect([status, ...order]).toEqual([202, 'response', 'callback', 'callback']);
  });

  test('waits for callbacks if it is to', async () => {
    const { finish, onChange } = slow();
    const { receive, clock } = testReceiver({ onChange });
    let done = false;
    const response = receive(delivery([notification()])).finally(() => {
      done = true;
    });
    await settle();
    expect(done).toBe(false);
    finish();
    expect((await response).status).toBe(202);
    expect(clock.pending).toBe(0);
  });

  test('comes within three seconds though callbacks take longer', async () => {
    const { finish, onChange } = slow();
    const { receive, clock } = testReceiver({ onChange });
    const response = receive(delivery([notification()]));
    await settle();
    clock.pass(2900);
    expect((await response).status).toBe(202);
    finish();
  });

  test.each([true, false])('is 202 though a callback throws, which keeps no other back (wait: %s)', async (wait) => {
    const failure = new Error('a mistake');
    const failed: unknown[] = [];
    const changes: Change[] = [];
    const { receive } = testReceiver({
      wait,
      onChange: async (change) => {
        changes.push(change);
        if (changes.length === 1) throw failure;
      },
      onError: (error, change) => failed.push(error, change),
    });
    let handled: Promise<unknown> | undefined;
    const response = await receive(delivery([notification(), notification()]), {
      waitUntil: (promise) => {
        handled = promise;
      },
    });
    await handled;
    expect(response.status).toBe(202);
    expect(changes.length).toBe(2);
    expect(failed).toEqual([failure, changes[0]]);
  });

  test('is 503 if the checks take too long, and nothing is handled later', async () => {
    const { finish, onChange } = slow();
    const { receive, clock, errors, changes } = testReceiver({ clientState: () => onChange().then(() => 'secret') });
    const response = receive(delivery([notification()]));
    await settle();
    clock.pass(2900);
    expect((await response).status).toBe(503);
    expect(errors).toMatchObject([{ message: 'The checks of a request took too long.' }]);
    finish();
    await settle();
    expect(changes).toEqual([]);
  });

  test('is the same if a hook throws', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fail = () => {
      throw new Error('a mistake');
    };
    const { receive } = testReceiver({ onChange: fail, onError: fail, onRefused: fail });
    expect((await receive(delivery([notification()]))).status).toBe(202);
    expect((await receive(posted('{'))).status).toBe(400);
    expect(printed).toHaveBeenCalledTimes(2);
  });

  test('prints what a callback throws if nobody listens', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { receive } = testReceiver({ onChange: () => Promise.reject('a mistake'), onError: undefined as never });
    expect((await receive(delivery([notification()]))).status).toBe(202);
    expect(printed.mock.calls).toEqual([['a mistake']]);
  });

  test('does without a clock of a test', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { receive } = testReceiver({ clock: undefined as never });
    expect((await receive(delivery([notification()]))).status).toBe(202);
    expect(vi.getTimerCount()).toBe(0);
  });
});
