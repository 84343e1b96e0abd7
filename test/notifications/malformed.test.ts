import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle } from '../client/service.ts';
import { times } from '../property/runs.ts';
import { delivery, encrypt, notification, pemOf, posted } from '../support/publisher.ts';
import { testReceiver } from './receiver.ts';

const { outcome, receive, changes, clock } = testReceiver({
  certificates: [{ id: 'first', privateKey: pemOf('first') }],
  validate: async () => [],
});
const malformed = [400, 'malformed'];
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** A body that arrives in pieces, and ends as the function says. */
const streamed = (pull: (controller: ReadableStreamDefaultController<Uint8Array>) => unknown, cancel = () => {}) =>
  posted(new ReadableStream({ pull: (controller) => void pull(controller), cancel }), { duplex: 'half' });

describe('a body is refused', () => {
  test.each(['', ' ', '{', 'null', '1', '"value"', '[]', '{}', '{"value":null}', '{"value":{}}', '{"value":"a"}'])(
    'that is %j',
    async (body) => {
      expect(await outcome(posted(body))).toEqual(malformed);
    },
  );

  test('that is missing, or no UTF-8', async () => {
    expect(await outcome(posted(null))).toEqual(malformed);
    expect(await outcome(posted(new Uint8Array([0x7b, 0xff, 0x7d])))).toEqual(malformed);
  });

  test.each([
    null,
    1,
    [],
    'a',
    {},
    { ...notification(), subscriptionId: undefined },
    notification({ subscriptionId: 1 }),
    notification({ tenantId: null }),
    notification({ clientState: {} }),
    notification({ changeType: 'moved' }),
    notification({ changeType: ['created'], resource: 1 }),
    notification({ changeType: undefined }),
    notification({ resource: undefined }),
    notification({ lifecycleEvent: 1, resource: undefined }),
    notification({ encryptedContent: 'a' }),
    notification({ encryptedContent: [] }),
    notification({ encryptedContent: { ...encrypt({}), dataSignature: undefined } }),
    notification({ EncryptedContent: { ...encrypt({}), encryptionCertificateId: null } }),
  ])('with a notification that is %j', async (value) => {
    expect(await outcome(delivery([notification(), value]))).toEqual(malformed);
  });

  test.each(['a', 1, {}, [1], [null]])('with the validationTokens %j', async (tokens) => {
    expect(await outcome(posted(JSON.stringify({ value: [], validationTokens: tokens })))).toEqual(malformed);
  });

  test.each([101, 10_000, 200_000])('that is nested %i deep', async (depth) => {
    for (const body of [nested(depth), `{"value":[{"a":${nested(depth)}}]}`, '['.repeat(depth)]) {
      expect(await outcome(posted(body))).toEqual(malformed);
    }
  });

  test('of 10 MB, whether or not it says so', async () => {
    expect(await outcome(posted(' '.repeat(10_000_000)))).toEqual([413, 'tooLarge']);
    expect(await outcome(posted('{"value":[]}', { headers: { 'content-length': '10000000' } }))).toEqual([
      413,
      'tooLarge',
    ]);
    let pieces = 0;
    let cancelled = false;
    const endless = streamed(
      (controller) => {
        pieces += 1;
        controller.enqueue(new Uint8Array(100_000).fill(32));
      },
      () => {
        cancelled = true;
      },
    );
    expect(await outcome(endless)).toEqual([413, 'tooLarge']);
    expect([cancelled, pieces < 50]).toEqual([true, true]);
  });

  test('beyond the limits that are set', async () => {
    const strict = testReceiver({ maxBytes: 1000, maxItems: 1 });
    expect(await strict.outcome(delivery([notification()]))).toEqual([202]);
    expect(await strict.outcome(posted(' '.repeat(1001)))).toEqual([413, 'tooLarge']);
    expect(await strict.outcome(delivery([{}, {}]))).toEqual(malformed);
    expect(await strict.outcome(delivery([], ['a', 'b']))).toEqual(malformed);
  });

  test('that breaks off', async () => {
    const broken = streamed((controller) => controller.error(new Error('reset')));
    expect(await outcome(broken)).toEqual(malformed);
  });

  test('that does not arrive in time', async () => {
    let cancelled = false;
    const trickling = streamed(
      () => new Promise(() => {}),
      () => {
        cancelled = true;
      },
    );
    const response = outcome(trickling);
    await settle();
    clock.pass(2900);
    expect(await response).toEqual([408, 'tooSlow']);
    expect(cancelled).toBe(true);
  });

  test('that somebody has read already is a mistake of the program', async () => {
    const { receive, errors } = testReceiver();
    const request = delivery([notification()]);
    await request.text();
    expect((await receive(request)).status).toBe(503);
    expect(errors).toMatchObject([{ name: 'TypeError' }]);
  });
});

test('no notification at all is none to handle', async () => {
  expect(await outcome(delivery([]))).toEqual([202]);
});

test('a thousand notifications are handled, and not one more', async () => {
  changes.length = 0;
  expect(await outcome(delivery(Array.from({ length: 1000 }, () => notification())))).toEqual([202]);
  expect(changes.length).toBe(1000);
  expect(await outcome(delivery(Array.from({ length: 1001 }, () => notification())))).toEqual(malformed);
});

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
  'the key %s at any level changes no prototype, and proves nothing',
  async (key) => {
    const secret = JSON.stringify(notification());
    const { clientState: _, ...unproven } = notification();
    for (const body of [
      `{"${key}":{"value":[${secret}]}}`,
      `{"value":[{"${key}":${secret}}]}`,
      `{"value":[${JSON.stringify(unproven).replace('{', `{"${key}":{"clientState":"secret"},`)}]}`,
      `{"value":[${secret.replace('"created"', `"${key}"`)}]}`,
    ]) {
      expect((await outcome(posted(body)))[0], body).toBeGreaterThanOrEqual(400);
    }
    expect(
      await outcome(posted(`{"${key}":{"polluted":1},"value":[${secret.replace('{', `{"${key}":{"a":1},`)}]}`)),
    ).toEqual([202]);
    expect({}).not.toHaveProperty('polluted');
    expect([...Object.keys(Object.prototype), ...Object.keys(Array.prototype)]).toEqual([]);
  },
);

describe('whatever is sent', () => {
  /** A notification some of whose properties are anything. */
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('created', 'secret', "chats('a')", "chats('a')/messages('1')"),
  );
  const names = ['subscriptionId', 'changeType', 'clientState', 'resource', 'resourceData', 'tenantId'] as const;
  const content = fc.record({
    data: anything,
    dataKey: anything,
    dataSignature: anything,
    encryptionCertificateId: anything,
  });
  const almost = fc
    .tuple(
      fc.subarray([...names, 'lifecycleEvent', 'encryptedContent']),
      fc.dictionary(fc.constantFrom(...names, 'lifecycleEvent', 'EncryptedContent'), anything),
      content,
    )
    .map(([without, properties, encryptedContent]) => {
      const all: Record<string, unknown> = { ...notification(), encryptedContent, ...properties };
      for (const name of without) delete all[name];
      return all;
    });

  const response = async (request: Request) => {
    const { status } = await receive(request);
    expect(status === 202 || (status >= 400 && status < 500), `${status}`).toBe(true);
  };

  test('the response to any bytes is 400', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((value) => new Uint8Array(value));
    await fc.assert(
      fc.asyncProperty(bytes, async (body) => {
        expect((await receive(posted(body))).status).toBe(400);
      }),
      times(300),
    );
  });

  test('the response to any JSON, and to almost any notification, is a status of 202 or in the 400s', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({ stringUnit: 'binary' }), (body) => response(posted(body))),
      times(300),
    );
    const values = fc.array(fc.oneof(almost, fc.constant(notification()), fc.jsonValue()), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(values, fc.option(fc.array(fc.string())), (value, tokens) => response(delivery(value, tokens))),
      times(1000),
    );
  });
});
