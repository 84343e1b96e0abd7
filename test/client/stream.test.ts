import type { RequestListener } from 'node:http';
import { batch, createGraph, GraphError, getHostedContentValue, NetworkError, stream } from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { type Ending, endless, localService, unfinished } from './localService.ts';
import { failure, TestClock, testing, thrown } from './service.ts';

const path = { 'chat-id': 'a', 'message-id': 'b', 'hosted-content-id': 'c/d' };
const options = { token: 'alice', maxResponseBytes: 1000, retries: 0 };

async function graphOf(listener: RequestListener, more = {}) {
  const { baseUrl } = await localService(listener);
  return createGraph({ ...options, baseUrl, ...more });
}

async function sizeOf(bytes: ReadableStream<Uint8Array>): Promise<number> {
  let size = 0;
  for await (const piece of bytes as unknown as AsyncIterable<Uint8Array>) size += piece.length;
  return size;
}

describe('stream', () => {
  test('gives bytes of any number, which the limit of a response would not allow', async () => {
    const clock = new TestClock();
    const graph = await graphOf((_, response) => response.end(Buffer.alloc(5_000_000)), { clock });
    await expect(getHostedContentValue(graph, { path })).rejects.toThrow(/maxResponseBytes/);
    expect(await sizeOf(await stream(graph, getHostedContentValue, { path }))).toBe(5_000_000);
    expect(clock.pending).toBe(0);
  });

  test('sends what the call by name sends', async () => {
    const { options, sent } = testing(new Response('a'), new Response('a'));
    const graph = createGraph(options);
    const input = { path, headers: { 'client-request-id': 'mine', 'x-none': undefined } };
    await getHostedContentValue(graph, input);
    await stream(graph, getHostedContentValue, input);
    expect(sent[1]).toEqual(sent[0]);
  });

  test('reads no more than is asked for, and cancelling it closes the connection', async () => {
    let ending: Promise<Ending> | undefined;
    const clock = new TestClock();
    const graph = await graphOf(
      (_, response) => {
        ending = endless(response);
      },
      { clock },
    );
    const reader = (await stream(graph, getHostedContentValue, { path })).getReader();
    expect((await reader.read()).done).toBe(false);
    await reader.cancel();
    expect(await ending).toBe('closed');
    expect(clock.pending).toBe(0);
  });

  test('of nothing is empty', async () => {
    const { options } = testing(new Response(null, { status: 204 }));
    expect(await sizeOf(await stream(createGraph(options), getHostedContentValue, { path }))).toBe(0);
  });

  test('throws the failure of the service', async () => {
    const { options } = testing(failure(404));
    const error = await thrown(stream(createGraph(options), getHostedContentValue, { path }));
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ status: 404, code: 'code404', operation: 'getHostedContentValue' });
  });

  test('fails with a NetworkError if the bytes break off', async () => {
    const graph = await graphOf((_, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('some', () => response.destroy());
    });
    const error = await thrown(stream(graph, getHostedContentValue, { path }).then(sizeOf));
    expect(error).toBeInstanceOf(NetworkError);
    expect((error as Error).message).toMatch(/^getHostedContentValue got no response from http:/);
  });

  test('fails with a TimeoutError if the bytes take too long, and with the reason of the caller', async () => {
    const endings: Promise<Ending>[] = [];
    const clock = new TestClock();
    const graph = await graphOf((_, response) => endings.push(unfinished(response)), { clock });
    const late = (await stream(graph, getHostedContentValue, { path })).getReader();
    await late.read();
    clock.pass(30_000);
    expect(await thrown(late.read())).toMatchObject({ name: 'TimeoutError' });
    const controller = new AbortController();
    const { signal } = controller;
    const unwanted = (await stream(graph, getHostedContentValue, { path, signal })).getReader();
    await unwanted.read();
    const reason = new Error('no longer wanted');
    controller.abort(reason);
    expect(await thrown(unwanted.read())).toBe(reason);
    expect(await Promise.all(endings)).toEqual(['closed', 'closed']);
  });

  test('works in a batch', async () => {
    const { options } = testing(Response.json({ responses: [{ id: '1', status: 200, body: 'AQID' }] }));
    const [picture] = await batch(createGraph(options), [(graph) => stream(graph, getHostedContentValue, { path })]);
    expect(await sizeOf(picture.data as ReadableStream<Uint8Array>)).toBe(3);
  });
});
