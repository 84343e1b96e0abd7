import { AnonymousAuthenticationProvider, HttpMethod, RequestInformation } from '@microsoft/kiota-abstractions';
import { JsonParseNodeFactory } from '@microsoft/kiota-serialization-json';
import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  GraphError,
  type PageCollection,
  PageIterator,
} from '@microsoft/microsoft-graph-client';
import type { Chat, ChatMessage, ConversationThread } from '@microsoft/microsoft-graph-types';
import { createGraphServiceClient, GraphRequestAdapter } from '@microsoft/msgraph-sdk';
import type { ChatCollectionResponse, ChatMessage as SdkMessage } from '@microsoft/msgraph-sdk/models/index.js';
import {
  createChatMessageCollectionResponseFromDiscriminatorValue,
  createConversationThreadFromDiscriminatorValue,
  serializeConversationThread,
} from '@microsoft/msgraph-sdk/models/index.js';
import { createODataErrorFromDiscriminatorValue } from '@microsoft/msgraph-sdk/models/oDataErrors/index.js';
import { type PageCollection as SdkPage, PageIterator as SdkPageIterator } from '@microsoft/msgraph-sdk-core';
import '@microsoft/msgraph-sdk-chats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmulator, type Emulator } from '../../src/emulator/index.ts';
import { listen } from '../../src/http/listen.ts';
import type { Listening } from '../../src/http/listenOptions.ts';
import { groupOf, userIds } from './testEmulator.ts';

// Microsoft's own clients, with nothing changed but the base URL. @microsoft/microsoft-graph-client sends its token over
// HTTPS only, so Alex is the default user of this emulator.
const finance = '02bd9fd6-8f93-4758-87c3-1fb73740a315';
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer as ArrayBuffer;

let emulator: Emulator;
let server: Listening;

beforeAll(async () => {
  emulator = await createEmulator({ defaultUser: 'alex' });
  server = await listen(emulator.handle, { port: 0 });
});

afterAll(async () => {
  await server.close();
  await emulator.close();
});

describe('@microsoft/microsoft-graph-client', () => {
  const client = () => Client.init({ baseUrl: `${server.url}/`, authProvider: (done) => done(null, 'alex') });

  test('creates chats and pages through them', async () => {
    const ids = new Set<string | undefined>();
    for (const topic of ['one', 'two', 'three']) {
      const chat: Chat = await client()
        .api('/chats')
        .post({ ...groupOf('alex', 'mei'), topic });
      expect(chat.topic).toBe(topic);
      ids.add(chat.id);
    }
    const first: PageCollection = await client().api('/me/chats').top(2).get();
    expect(first.value).toHaveLength(2);
    const seen: (string | undefined)[] = [];
    await new PageIterator(client(), first, (chat: Chat) => seen.push(chat.id) > 0).iterate();
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining([...ids]));
  });

  test('sends messages, reacts, and iterates over the messages', async () => {
    const chat: Chat = await client().api('/chats').post(groupOf('alex', 'jacob'));
    const messages = `/chats/${chat.id}/messages`;
    for (let i = 0; i < 25; i++) {
      const sent: ChatMessage = await client()
        .api(messages)
        .post({ body: { content: `Message ${i}` } });
      expect(sent.from?.user?.id).toBe(userIds.alex);
    }
    const page: PageCollection = await client().api(messages).top(10).get();
    const contents: unknown[] = [];
    await new PageIterator(client(), page, ({ body }: ChatMessage) => contents.push(body?.content) > 0).iterate();
    expect(contents).toEqual(Array.from({ length: 25 }, (_, i) => `Message ${24 - i}`));

    const [last] = page.value as ChatMessage[];
    await client().api(`${messages}/${last?.id}/setReaction`).post({ reactionType: '👍' });
    const reacted: ChatMessage = await client().api(`${messages}/${last?.id}`).get();
    expect(reacted.reactions?.map(({ reactionType }) => reactionType)).toEqual(['👍']);
  });

  test('runs a batch whose second request depends on the first', async () => {
    const chat: Chat = await client().api('/chats').post(groupOf('alex', 'nadia'));
    // The client uses everything after the origin as the URL inside the batch, so the base URL has no version.
    const send = new Request(`${server.url}/chats/${chat.id}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ body: { content: 'From a batch' } }),
    });
    const list = new Request(`${server.url}/chats/${chat.id}/messages`);
    const content = new BatchRequestContent([
      { id: '1', request: send },
      { id: '2', request: list, dependsOn: ['1'] },
    ]);
    const responses = new BatchResponseContent(
      await client()
        .api('/$batch')
        .post(await content.getContent()),
    );
    expect(responses.getResponseById('1').status).toBe(201);
    const { value } = (await responses.getResponseById('2').json()) as { value: ChatMessage[] };
    expect(value.map(({ body }) => body?.content)).toEqual(['From a batch']);
  });

  test('reads a message, a chat and a thread, changes each, and sends the model back', async () => {
    const chat: Chat = await client()
      .api('/chats')
      .post({ ...groupOf('alex', 'mei'), topic: 'Before' });
    const content = 'Ask <at id="0">Mei Tanaka</at>';
    const mention = { id: 0, mentionText: 'Mei Tanaka', mentioned: { user: { id: userIds.mei } } };
    const sent: ChatMessage = await client()
      .api(`/chats/${chat.id}/messages`)
      .post({ body: { contentType: 'html', content }, mentions: [mention] });
    const messagePath = `/chats/${chat.id}/messages/${sent.id}`;
    await client().api(`${messagePath}/setReaction`).post({ reactionType: '👍' });
    const message: ChatMessage = await client().api(messagePath).get();
    await client()
      .api(messagePath)
      .patch({ ...message, body: { ...message.body, content: `Please ${content}` } });
    const changed: ChatMessage = await client().api(messagePath).get();
    expect(changed).toMatchObject({ body: { content: `Please ${content}` }, from: message.from });
    expect(changed.reactions).toHaveLength(1);

    const read: Chat = await client().api(`/chats/${chat.id}`).expand('members,lastMessagePreview').get();
    const renamed: Chat = await client()
      .api(`/chats/${chat.id}`)
      .patch({ ...read, topic: 'After' });
    expect(renamed.topic).toBe('After');

    const threads = `/groups/${finance}/threads`;
    const [thread]: ConversationThread[] = (await client().api(threads).get()).value;
    await client()
      .api(`${threads}/${thread?.id}`)
      .patch({ ...thread, isLocked: true });
    const locked: ConversationThread = await client().api(`${threads}/${thread?.id}`).get();
    expect(locked).toMatchObject({ topic: thread?.topic, isLocked: true });
  });

  test('throws its own error with code and request ids', async () => {
    const refused = client().api('/chats/19:none@thread.v2').get();
    await expect(refused).rejects.toBeInstanceOf(GraphError);
    await expect(refused).rejects.toMatchObject({ statusCode: 404, code: 'NotFound', requestId: expect.any(String) });
  });
});

describe('@microsoft/msgraph-sdk', () => {
  const client = () => {
    const adapter = new GraphRequestAdapter(new AnonymousAuthenticationProvider());
    adapter.baseUrl = `${server.url}/v1.0`;
    return { graph: createGraphServiceClient(adapter), adapter };
  };
  const member = (user: keyof typeof userIds) => ({
    odataType: '#microsoft.graph.aadUserConversationMember',
    roles: ['owner'],
    additionalData: { 'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${userIds[user]}')` },
  });

  test('creates a one-on-one chat and gets the same one the second time', async () => {
    const { graph } = client();
    const body = { chatType: 'oneOnOne' as const, members: [member('alex'), member('jacob')] };
    const chat = await graph.chats.post(body);
    const again = await graph.chats.post({ ...body, members: [...body.members].reverse() });
    expect(chat?.chatType).toBe('oneOnOne');
    expect(again?.id).toBe(chat?.id);
  });

  test('lists chats page by page', async () => {
    const { graph } = client();
    for (const other of ['mei', 'nadia'] as const) {
      await graph.chats.post({ chatType: 'oneOnOne', members: [member('alex'), member(other)] });
    }
    const ids: (string | null | undefined)[] = [];
    let page: ChatCollectionResponse | undefined = await graph.chats.get({ queryParameters: { top: 1 } });
    while (page) {
      ids.push(...(page.value ?? []).map(({ id }) => id));
      const next: string | null | undefined = page.odataNextLink;
      page = next ? await graph.chats.withUrl(next).get() : undefined;
    }
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('sends, reacts and iterates over messages', async () => {
    const { graph, adapter } = client();
    const chat = await graph.chats.post({
      chatType: 'group',
      topic: 'From the SDK',
      members: [member('alex'), member('mei')],
    });
    const messages = graph.chats.byChatId(chat?.id ?? '').messages;
    for (let i = 0; i < 5; i++) await messages.post({ body: { content: `Message ${i}` } });
    const page = await messages.get({ queryParameters: { top: 2 } });
    const seen: SdkMessage[] = [];
    const iterator = new SdkPageIterator<SdkMessage>(
      adapter,
      page as SdkPage<SdkMessage>,
      (message) => seen.push(message) > 0,
      createChatMessageCollectionResponseFromDiscriminatorValue,
      { XXX: createODataErrorFromDiscriminatorValue },
    );
    await iterator.iterate();
    expect(seen.map(({ body }) => body?.content)).toEqual([4, 3, 2, 1, 0].map((i) => `Message ${i}`));
    const id = seen[0]?.id ?? '';
    await messages.byChatMessageId(id).setReaction.post({ reactionType: '❤️' });
    const reacted = await messages.byChatMessageId(id).get();
    expect(reacted?.reactions?.map(({ reactionType }) => reactionType)).toEqual(['❤️']);
    expect(reacted?.createdDateTime).toBeInstanceOf(Date);
  });

  test('reads a message, a chat and a thread, changes each, and sends the model back', async () => {
    const { graph, adapter } = client();
    const created = await graph.chats.post({
      chatType: 'group',
      topic: 'Before',
      members: [member('alex'), member('mei')],
    });
    const chat = graph.chats.byChatId(created?.id ?? '');
    const sent = await chat.messages.post({ body: { content: 'Before' } });
    const path = chat.messages.byChatMessageId(sent?.id ?? '');
    const message = await path.get();
    if (message?.body) message.body.content = 'After';
    await path.patch(message ?? {});
    expect((await path.get())?.body?.content).toBe('After');

    const read = await chat.get({ queryParameters: { expand: ['members', 'lastMessagePreview'] } });
    const renamed = await chat.patch({ ...read, topic: 'After' });
    expect(renamed?.topic).toBe('After');

    // This package has the model of a thread, and leaves its path to another one.
    const { value } = await (await fetch(`${server.url}/v1.0/groups/${finance}/threads`)).json();
    const parsed = new JsonParseNodeFactory().getRootParseNode('application/json', bytes(value[0]));
    const thread = parsed.getObjectValue(createConversationThreadFromDiscriminatorValue);
    const request = new RequestInformation(HttpMethod.PATCH, `{+baseurl}/groups/${finance}/threads/${value[0].id}`);
    request.setContentFromParsable(
      adapter,
      'application/json',
      { ...thread, isLocked: true },
      serializeConversationThread,
    );
    await adapter.sendNoResponseContent(request, undefined);
    const { isLocked, topic } = await (
      await fetch(`${server.url}/v1.0/groups/${finance}/threads/${value[0].id}`)
    ).json();
    expect({ isLocked, topic }).toEqual({ isLocked: true, topic: value[0].topic });
  });
});
