import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type Receive, tokenValidator } from 'graph-chat/notifications';
import { Hono } from 'hono';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { localService } from '../client/localService.ts';
import { appId, notification, now, pemOf, publicKeys, rich, tenantId, validationToken } from '../support/publisher.ts';
import { testReceiver } from './receiver.ts';

const content = { id: '1', body: { content: 'Nine it is.' } };

/** What the service does with an endpoint: it asks whether somebody listens, and posts a notification with resource data. */
async function visit(url: string, send: typeof fetch = fetch) {
  const question = await send(`${url}?validationToken=Validation%3A+a%20b`, { method: 'POST' });
  const body = JSON.stringify({ value: [rich(content), notification()], validationTokens: [validationToken()] });
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const delivery = await send(url, { method: 'POST', headers, body });
  return [question.status, await question.text(), delivery.status];
}

/** Starts the authority that has the keys, and a receiver that asks it. */
async function startReceiver() {
  const { origin: authority } = await localService((request, response) => {
    expect(request.url).toBe('/common/discovery/v2.0/keys');
    response.setHeader('content-type', 'application/json').end(JSON.stringify(publicKeys('signing')));
  });
  return testReceiver({
    certificates: [{ id: 'first', privateKey: pemOf('first') }],
    validate: tokenValidator({ appId, tenantId, authority, now: () => now }),
  });
}

/** Other tests in this process keep the platform's `Request` and `Response`. */
const own = { overrideGlobalObjects: false };

const served = {
  'Node, with the listener of @hono/node-server': (receive: Receive): RequestListener =>
    getRequestListener((request) => receive(request), own),
  Hono: (receive: Receive): RequestListener =>
    getRequestListener(new Hono().post('/notifications', (context) => receive(context.req.raw)).fetch, own),
};

describe.each(Object.entries(served))('on %s', (_, listener) => {
  test('it receives over real sockets', async () => {
    const { receive, changes } = await startReceiver();
    const { origin } = await localService(listener(receive));
    expect(await visit(`${origin}/notifications`)).toEqual([200, 'Validation: a b', 202]);
    expect(changes.map(({ data }) => data)).toEqual([content, undefined]);
  });
});

test('with MSW it receives what is sent to an address that nobody has', async () => {
  const { receive, changes } = await startReceiver();
  const url = 'https://app.example.com/notifications';
  const server = setupServer(http.post(url, ({ request }) => receive(request)));
  server.listen({ onUnhandledFrame: 'bypass' });
  onTestFinished(() => server.close());
  expect(await visit(url)).toEqual([200, 'Validation: a b', 202]);
  expect(changes.length).toBe(2);
});

test('in a worker it keeps the program alive until the callbacks are done', async () => {
  const done: string[] = [];
  const { receive } = testReceiver({ wait: false, onChange: () => done.push('callback') });
  const worker = {
    fetch: (request: Request, _: object, context: { waitUntil(p: Promise<unknown>): void }) =>
      receive(request, context),
  };
  const waiting: Promise<unknown>[] = [];
  const send = (url: string | URL | Request, init?: RequestInit) =>
    worker.fetch(new Request(url, init), {}, { waitUntil: (promise) => waiting.push(promise) });
  const body = JSON.stringify({ value: [notification()] });
  expect((await send('https://app.example.com/', { method: 'POST', body })).status).toBe(202);
  expect([done.length, waiting.length]).toEqual([0, 1]);
  await Promise.all(waiting);
  expect(done).toEqual(['callback']);
});

test.each([
  ['hangs up', 'malformed'],
  ['sends no more', 'tooSlow'],
])('a sender that %s in the middle of its body holds nothing', async (ending, expected) => {
  const { receive, refusals, clock } = testReceiver();
  let started: (responding: { response: Promise<Response> }) => void = () => {};
  const starting = new Promise<{ response: Promise<Response> }>((resolve) => {
    started = resolve;
  });
  const { origin } = await localService(
    getRequestListener((request) => {
      const response = receive(request);
      started({ response });
      return response;
    }, own),
  );
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"value":');
  const { response } = await starting;
  if (ending === 'hangs up') socket.destroy();
  else clock.pass(2900);
  await response;
  expect(refusals.map(({ reason }) => reason)).toEqual([expected]);
  expect(clock.pending).toBe(0);
});
