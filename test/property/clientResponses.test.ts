import fc from 'fast-check';
import {
  addChatMember,
  batch,
  chatMember,
  createGraphChat,
  deleteChat,
  type GraphChat,
  GraphError,
  getChat,
  getHostedContentValue,
  items,
  listChats,
  NetworkError,
  pages,
  stream,
} from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { TestClock } from '../client/service.ts';
import { times } from './runs.ts';

const path = { 'chat-id': '19:x' };
const picture = { ...path, 'message-id': '1', 'hosted-content-id': '2' };
const params = { path };

/** Every kind of call. Each reads its response to the end. */
const calls: Record<string, (graph: GraphChat) => Promise<unknown>> = {
  'a call by name': (graph) => getChat(graph, { path }),
  'a result': async (graph) => requireResult(await getChat.result(graph, { path })),
  'a call without data': (graph) => deleteChat(graph, { path }),
  'a creation': (graph) => addChatMember(graph, { path, body: chatMember('a@contoso.com') }),
  'a picture': (graph) => getHostedContentValue(graph, { path: picture }),
  'a stream': async (graph) => new Response(await stream(graph, getHostedContentValue, { path: picture })).text(),
  'a read by verb': async (graph) => requireResult(await graph.GET('/chats/{chat-id}', { params })),
  'a write by verb': async (graph) =>
    requireResult(await graph.POST('/chats', { body: { chatType: 'group', members: [] } })),
  'a deletion by verb': async (graph) => requireResult(await graph.DELETE('/chats/{chat-id}', { params })),
  'text by verb': async (graph) => requireResult(await graph.GET('/chats', { parseAs: 'text' })),
  'the items of a list': (graph) => readAll(items(graph, listChats, { maxPages: 3 })),
  'the pages of a list': (graph) => readAll(pages(graph, listChats, { maxPages: 3 })),
  'a batch': async (graph) => {
    const results = await batch(graph, [
      (graph) => getChat(graph, { path }),
      (graph) => graph.GET('/chats'),
      { after: [0], run: (graph) => deleteChat.result(graph, { path }) },
    ]);
    expect(results.length).toBe(3);
    results.forEach(requireResult);
  },
};

async function readAll(list: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of list);
}

const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, [], {}, '', 0, { toString: 1 }));
const part = (right: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: anything });
const object = (properties: Record<string, fc.Arbitrary<unknown>>) => fc.record(properties, { requiredKeys: [] });
const link = fc.constantFrom(
  'https://graph.microsoft.com/v1.0/chats?$skiptoken=1',
  'https://evil.example/',
  'https://a:b@graph.microsoft.com/v1.0/chats',
  'data:,{}',
  '/v1.0/chats',
  'http://[',
);
const status = part(fc.oneof(fc.constantFrom(200, 201, 204, 304, 404, 424, 429, 503, 999, -1, 1.5), fc.integer()));
const headers = part(fc.dictionary(fc.string(), anything, { maxKeys: 3 }));
const item = part(object({ id: part(fc.constantFrom('1', '2', '3')), status, headers, body: anything }));
const page = object({ value: part(fc.array(anything)), '@odata.nextLink': part(link), '@odata.deltaLink': part(link) });
const innerError = part(object({ 'request-id': anything, 'client-request-id': anything }));
const failure = object({
  error: part(object({ code: anything, message: part(fc.string()), innerError, details: anything })),
});
const batchResponse = object({ responses: part(fc.array(item, { maxLength: 4 })) });
// A batch that has what it needs, so that what is in its items is read.
const wholeBatch = fc
  .tuple(...['1', '2', '3'].map((id) => fc.record({ id: fc.constant(id), status, headers, body: anything })))
  .map((responses) => ({ responses }));

const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 50 }),
  fc.string(),
  fc.oneof(anything, page, failure, batchResponse, wholeBatch).map((value) => JSON.stringify(value)),
);

const responses = fc.record({
  body: fc.oneof({ weight: 9, arbitrary: bodies }, { weight: 1, arbitrary: fc.constant(null) }),
  status: fc.oneof(
    { weight: 3, arbitrary: fc.constant(200) },
    { weight: 2, arbitrary: fc.constantFrom(201, 302, 307, 401, 404, 429, 503) },
    { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) },
  ),
  headers: object({
    location: fc.oneof(link, fc.webUrl(), headerText()),
    'retry-after': fc.oneof(fc.constantFrom('1', '-1', '1e9', '99999999999', 'soon'), headerText()),
    'www-authenticate': headerText(),
    'content-type': headerText(),
    'content-length': fc.constantFrom('0', '5', 'x'),
    'request-id': headerText(),
  }) as fc.Arbitrary<Record<string, string>>,
});
type Parts = typeof responses extends fc.Arbitrary<infer T> ? T : never;

function headerText(): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
    maxLength: 20,
  });
}

function made({ body, status, headers }: Parts): Response {
  const none = [204, 205, 304].includes(status);
  return new Response(none ? null : (body as BodyInit | null), { status, headers });
}

/** The error of a result is a `GraphError`, and that of a call by verb is Graph's error object. */
function requireResult({ error }: { readonly error?: unknown }): void {
  if (error === undefined) return;
  if (error instanceof GraphError) requireError(error);
  else expect(error).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
}

/** The documented errors, with every property of the type that it has. */
function requireError(error: unknown): void {
  if (error instanceof NetworkError) return;
  // Nothing is sent for a link that leads elsewhere. It is the only error of its class.
  if (error instanceof TypeError && /^The token is for |includes credentials/.test(error.message)) return;
  if (!(error instanceof GraphError)) throw error;
  const { status, code, message, requestId, clientRequestId, details, retryAfter } = error;
  expect([typeof status, typeof code, typeof message]).toEqual(['number', 'string', 'string']);
  for (const id of [requestId, clientRequestId]) expect(['string', 'undefined']).toContain(typeof id);
  expect(details === undefined || Array.isArray(details)).toBe(true);
  expect(['number', 'undefined']).toContain(typeof retryAfter);
}

describe.each(Object.entries(calls))('%s', (_, call) => {
  test('returns data or a documented error, whatever the responses are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(responses, { minLength: 1, maxLength: 3 }), async (given) => {
        let count = 0;
        const fetch = async () => made(given[count++ % given.length] as Parts);
        let tokens = 0;
        const token = () => `token-${tokens++}`;
        const graph = createGraphChat({ token, fetch, clock: new TestClock(), random: () => 0.5 });
        await call(graph).catch(requireError);
      }),
      times(400),
    );
  });
});
