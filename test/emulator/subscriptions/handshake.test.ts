import { describe, expect, test } from 'vitest';
import { startSubscriptions } from './subscriptionEmulator.ts';

const plain = (text: string, more: ResponseInit = {}) =>
  new Response(text, { headers: { 'content-type': 'text/plain' }, ...more });

describe('the handshake (change-notifications-delivery-webhooks)', () => {
  test('is an empty POST of plain text with a token in the query, before the response', async () => {
    const { as, chat, subscribe, receiver } = await startSubscriptions();
    await subscribe(as('alex'), chat);
    expect(receiver.handshakes).toHaveLength(1);
    const [{ url, text, headers }] = receiver.handshakes as [(typeof receiver.handshakes)[0]];
    expect(url).toMatch(/^https:\/\/app\.test\/notifications\?validationToken=Validation%3A%20Testing%20client%20/);
    expect(new URL(url).searchParams.get('validationToken')).toMatch(
      /^Validation: Testing client application reachability for subscription Request-Id: [0-9a-f-]{36}$/,
    );
    expect(text).toBe('');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.has('authorization')).toBe(false);
  });

  test('asks both URLs, and the same one twice', async () => {
    const { as, chat, subscribe, receiver } = await startSubscriptions();
    const asked = () => receiver.handshakes.splice(0).map(({ url }) => url.replace(/\?.*/, ''));
    await subscribe(as('alex'), chat, { lifecycleNotificationUrl: 'https://app.test/lifecycle' });
    expect(asked()).toEqual(['https://app.test/notifications', 'https://app.test/lifecycle']);
    await subscribe(as('alex'), `${chat}/messages`, { lifecycleNotificationUrl: 'https://app.test/notifications' });
    expect(asked()).toEqual(['https://app.test/notifications', 'https://app.test/notifications']);
  });

  test('may be answered in any spelling of the type, and is new each time', async () => {
    const { as, chat, subscribe, receiver } = await startSubscriptions();
    receiver.greet = (token) => new Response(token, { headers: { 'content-type': 'Text/Plain; charset=UTF-8' } });
    await subscribe(as('alex'), chat);
    await subscribe(as('alex'), `${chat}/messages`);
    expect(new Set(receiver.handshakes.map(({ url }) => url)).size).toBe(2);
  });

  const must =
    'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.';
  type Greet = (token: string) => Response | Promise<Response>;
  const wrong: readonly (readonly [what: string, greet: Greet, message: string])[] = [
    ['403', () => new Response('', { status: 403 }), "failed. HTTP status code is 'Forbidden'."],
    ['500', (token) => plain(token, { status: 500 }), "HTTP status code is 'InternalServerError'."],
    ['202', (token) => plain(token, { status: 202 }), "HTTP status code is 'Accepted'."],
    ['204', () => new Response(null, { status: 204 }), "HTTP status code is 'NoContent'."],
    ['418', () => new Response('', { status: 418 }), "HTTP status code is '418'."],
    [
      'a redirect',
      () => Response.redirect('https://app.test/there', 307),
      "HTTP status code is 'TemporaryRedirect'. Redirects are not followed.",
    ],
    ['an empty body', () => plain(''), `${must} The body must be the decoded validationToken`],
    ['another body', () => plain('Validation: x'), must],
    ['the token in quotes', (token) => plain(JSON.stringify(token)), must],
    ['the token with a line break', (token) => plain(`${token}\n`), must],
    ['the token as it was encoded', (token) => plain(encodeURIComponent(token)), must],
    ['the token with plus signs', (token) => plain(token.replaceAll(' ', '+')), must],
    ['JSON', (token) => Response.json(token), `${must} The Content-Type must be text/plain, not 'application/json`],
    ['HTML', (token) => new Response(token, { headers: { 'content-type': 'text/html' } }), must],
    ['no type', (token) => new Response(new TextEncoder().encode(token)), must],
    ['10 MB', () => plain('x'.repeat(10_000_000)), must],
    ['a lost connection', () => Promise.reject(new TypeError('fetch failed')), 'There was no response: fetch failed'],
  ];

  test.each(wrong)('answered with %s returns 400, and nothing is stored', async (_, greet, message) => {
    const { as, chat, refusal, receiver, emulator } = await startSubscriptions();
    receiver.greet = greet;
    const refused = await refusal(as('alex'), chat);
    expect(refused).toEqual([400, 'ValidationError', expect.stringContaining(message)]);
    expect(refused[2].length).toBeLessThan(400);
    expect((await emulator.state()).subscription).toEqual([]);
    expect(receiver.handshakes).toHaveLength(1);
    expect(receiver.waiting).toBe(0);
  });

  test('has ten seconds', async () => {
    const waits: number[] = [];
    const graph = await startSubscriptions({
      wait: async (milliseconds) => void waits.push(milliseconds),
    });
    graph.receiver.greet = () => new Promise(() => {});
    expect(await graph.refusal(graph.as('alex'), graph.chat)).toEqual([
      400,
      'ValidationError',
      'Subscription validation request timed out.',
    ]);
    expect(waits).toEqual([10_000]);
    expect(graph.receiver.signals.every(({ aborted }) => aborted)).toBe(true);
  });

  test('fails if a body never ends', async () => {
    const { as, chat, refusal, receiver } = await startSubscriptions();
    receiver.greet = () => {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('Valid')),
        pull: () => receiver.runOut(),
      });
      return new Response(body, { headers: { 'content-type': 'text/plain' } });
    };
    expect((await refusal(as('alex'), chat)).slice(0, 2)).toEqual([400, 'ValidationError']);
    expect(receiver.waiting).toBe(0);
  });

  test('of the second URL counts as much', async () => {
    const { as, chat, refusal, receiver, emulator } = await startSubscriptions();
    receiver.greet = (token, { url }) =>
      url.includes('lifecycle') ? new Response(null, { status: 404 }) : plain(token);
    const more = { lifecycleNotificationUrl: 'https://app.test/lifecycle' };
    expect(await refusal(as('alex'), chat, more)).toMatchObject([
      400,
      'ValidationError',
      expect.stringMatching(/NotFound/),
    ]);
    expect((await emulator.state()).subscription).toEqual([]);
  });

  test('stops no other request: a receiver may use the API before it answers', async () => {
    const { as, chat, subscribe, receiver, say } = await startSubscriptions();
    receiver.greet = async (token) => {
      await say('alex', 'Somebody subscribes');
      return plain(token);
    };
    await subscribe(as('alex'), `${chat}/messages`);
  });

  test('is followed by another look: what was withdrawn meanwhile is refused', async () => {
    const { as, chat, refusal, receiver, emulator } = await startSubscriptions();
    receiver.greet = async (token) => {
      expect((await as('admin').delete(chat)).status).toBe(204);
      return plain(token);
    };
    expect((await refusal(as('alex'), chat))[0]).toBe(404);
    expect((await emulator.state()).subscription).toEqual([]);
  });
});
