import { ConfidentialClientApplication } from '@azure/msal-node';
import { Client, GraphError as MicrosoftGraphError } from '@microsoft/microsoft-graph-client';
import {
  createChat,
  createGraph,
  createGraphChat,
  GraphError,
  items,
  listChatMessages,
  NetworkError,
} from 'graph-chat';
import * as beta from 'graph-chat/beta';
import { createEmulator, type Emulator } from 'graph-chat/emulator';
import { createMock } from 'graph-chat/mock';
import { graphHandlers } from 'graph-chat/msw';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { groupOf } from '../emulator/testEmulator.ts';

const server = setupServer();
let emulator: Emulator;

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
beforeEach(async () => {
  emulator = await createEmulator();
  server.use(...graphHandlers(emulator));
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const alex = (options: object = {}) => createGraphChat({ token: 'alex', ...options });
const group = (topic: string) => ({ ...groupOf('alex', 'mei'), topic }) as Parameters<typeof createChat>[1]['body'];
const asked = () => emulator.requests.map(({ operationId }) => operationId);

describe('behind fetch, with nothing changed in the program', () => {
  test('a chat is created, written to and read back over the production base URL', async () => {
    const chat = await createChat(alex(), { body: group('Lunch') });
    const { data } = await alex().GET('/chats/{chat-id}', { params: { path: { 'chat-id': chat.id } } });
    expect(data?.topic).toBe('Lunch');
    expect(asked()).toEqual(['createChat', 'getChat']);
  });

  test('links lead to the origin that was called, so that paging goes on there', async () => {
    const graph = alex();
    const { id } = await createChat(graph, { body: group('Pages') });
    const path = { 'chat-id': id };
    for (const content of ['one', 'two', 'three']) {
      await graph.POST('/chats/{chat-id}/messages', { params: { path }, body: { body: { content } } });
    }
    const first = await listChatMessages(graph, { path, query: { $top: 2 } });
    expect(first['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/chats\//);
    const contents: (string | null | undefined)[] = [];
    for await (const { body } of items(graph, listChatMessages, { path, query: { $top: 2 } })) {
      contents.push(body.content);
    }
    expect(contents).toEqual(['three', 'two', 'one']);
  });

  test('version beta is served too', async () => {
    const graph = beta.createGraphChat({ token: 'alex' });
    const { value } = await beta.listMyChats(graph);
    expect(value.length).toBeGreaterThan(0);
  });

  test('bytes arrive as they were sent', async () => {
    const graph = alex();
    const { id } = await createChat(graph, { body: group('Pictures') });
    const picture = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
    const message = await graph.POST('/chats/{chat-id}/messages', {
      params: { path: { 'chat-id': id } },
      body: {
        body: { contentType: 'html', content: '<img src="../hostedContents/1/$value">' },
        hostedContents: [
          {
            '@microsoft.graph.temporaryId': '1',
            contentBytes: Buffer.from(picture).toString('base64'),
            contentType: 'image/png',
          },
        ],
      },
    });
    const src = message.data?.body.content?.match(/src="([^"]+)"/)?.[1] ?? '';
    expect(src).toMatch(/^https:\/\/graph\.microsoft\.com\//);
    const response = await fetch(src, { headers: { authorization: 'Bearer alex' } });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(picture);
  });

  test('a malformed path is refused as the service does it', async () => {
    const response = await fetch('https://graph.microsoft.com/v1.0/chats/%E0%A4%A', {
      headers: { authorization: 'Bearer alex' },
    });
    expect(response.status).toBe(400);
  });

  test('a refusal has the status and the code of the contract', async () => {
    const refused = createChat(alex(), { body: { ...group('x'), topic: 'a:b' } as never });
    await expect(refused).rejects.toBeInstanceOf(GraphError);
    await expect(refused).rejects.toMatchObject({ status: 400, code: 'BadRequest' });
  });
});

describe('faults of the emulator', () => {
  test('with a status return the error of the operation that is asked', async () => {
    emulator.faults.arm({ operation: '*', status: 404 });
    await expect(listChatMessages(alex(), { path: { 'chat-id': 'x' } })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('No chat is found'),
    });
  });

  test('a dropped connection is a failed fetch', async () => {
    emulator.faults.arm({ operation: 'createChat', drop: 'after' });
    const failed = createChat(alex(), { body: group('Gone') });
    await expect(failed).rejects.toBeInstanceOf(NetworkError);
    const { chat } = await emulator.state();
    expect(chat.some(({ topic }) => topic === 'Gone')).toBe(true);
  });

  test('an error is returned, and the client tries again', async () => {
    emulator.faults.arm({ operation: 'createChat', status: 503, retryAfter: 0 });
    const { topic } = await createChat(alex(), { body: group('Again') });
    expect(topic).toBe('Again');
    expect(asked()).toEqual(['createChat', 'createChat']);
  });

  test.each(['truncated', 'malformed'] as const)('a response that is corrupted, %s, is no data', async (corruption) => {
    emulator.faults.arm({ operation: 'createChat', corruption });
    await expect(createChat(alex({ retries: 0 }), { body: group('Half') })).rejects.toThrow();
  });
});

describe("Microsoft's own client", () => {
  // It sends its token over HTTPS only, so this is where it says who calls.
  const client = (name: string) => Client.init({ authProvider: (done) => done(null, name) });

  test('sends its token, pages and throws its own error', async () => {
    const chat = await client('alex').api('/chats').post(group('Theirs'));
    expect(chat.topic).toBe('Theirs');
    const read = await client('mei').api(`/chats/${chat.id}`).get();
    expect(read.id).toBe(chat.id);
    const refused = client('nadia').api(`/chats/${chat.id}`).get();
    await expect(refused).rejects.toBeInstanceOf(MicrosoftGraphError);
    await expect(refused).rejects.toMatchObject({ statusCode: 403, code: 'Forbidden' });
    const page = await client('alex').api('/me/chats').top(1).get();
    expect(page['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/chats\?/);
  });
});

describe('signing in', () => {
  test('works with the configuration that a program has anyway', async () => {
    const app = new ConfidentialClientApplication({
      auth: { clientId: 'my-app', clientSecret: 'any', authority: 'https://login.microsoftonline.com/contoso.com' },
    });
    const token = await app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
    const client = Client.init({ authProvider: (done) => done(null, token?.accessToken ?? null) });
    expect((await client.api('/users/alex@contoso.com').get()).displayName).toBe('Alex Moreau');
  });

  test('is left alone if there is no emulator that could do it', () => {
    const { fetch } = emulator;
    expect(graphHandlers({ fetch })).toHaveLength(2);
    expect(graphHandlers(emulator).length).toBeGreaterThan(2);
  });
});

describe('which requests are taken', () => {
  test('none of another origin, and none beside the versions', async () => {
    server.use(
      http.get('https://graph.microsoft.com/v2.0/chats', () => HttpResponse.text('another')),
      http.get('https://graph.microsoft.com/v1.0beta/chats', () => HttpResponse.text('beside')),
      http.get('https://graphXmicrosoft.com/v1.0/chats', () => HttpResponse.text('elsewhere')),
    );
    // The newest handlers are asked first, so the emulator's are put before them.
    server.use(...graphHandlers(emulator));
    for (const url of [
      'https://graph.microsoft.com/v2.0/chats',
      'https://graph.microsoft.com/v1.0beta/chats',
      'https://graphXmicrosoft.com/v1.0/chats',
    ]) {
      expect((await fetch(url)).status, url).toBe(200);
    }
    expect(emulator.requests).toEqual([]);
  });

  test.each(['https://graph.microsoft.us/v1.0', 'http://localhost:4010/localtest/'])(
    'those of another base URL if one is given: %s',
    async (baseUrl) => {
      server.resetHandlers();
      server.use(...graphHandlers(emulator, { baseUrl }));
      const { topic } = await createChat(createGraph({ token: 'alex', baseUrl }), { body: group('Cloud') });
      expect(topic).toBe('Cloud');
    },
  );

  test.each(['https://graph.microsoft.com', 'https://proxy.test/graph/v1.0', '/v1.0', 'file:///v1.0', 'nonsense'])(
    'a base URL that the contract cannot have is refused: %s',
    (baseUrl) => {
      expect(() => graphHandlers(emulator, { baseUrl })).toThrow(
        `'${baseUrl}' is no base URL of the service. It is an origin and one of /v1.0, /beta, /localtest behind it.`,
      );
    },
  );

  test('the mock responds in the same way', async () => {
    server.use(...graphHandlers(await createMock()));
    const { data } = await alex().GET('/chats');
    expect(data?.value.length).toBeGreaterThan(0);
    expect(emulator.requests).toEqual([]);
  });
});
