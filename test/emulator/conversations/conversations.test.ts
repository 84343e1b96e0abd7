import { describe, expect, test } from 'vitest';
import { sampleSeed } from '../../../src/emulator/index.ts';
import { Records } from '../../../src/emulator/records/records.ts';
import { storeForTests } from '../store/stores.ts';
import { finance, startEmulator } from '../testEmulator.ts';
import {
  contractError,
  fileAttachment,
  htmlPost,
  inFinance,
  propertyValues,
  recipient,
  startConversation,
  textPost,
} from './groupConversations.ts';

describe('access to a group', () => {
  test('all users of the tenant can read and write, members or not, guests included', async () => {
    const { as } = await startEmulator();
    const { conversation } = await startConversation(as('gus'));
    expect((await as('mei').get(conversation)).body.uniqueSenders).toEqual(['Gus Ferreira']);
  });

  test('returns 403 to a user of another tenant', async () => {
    const { as } = await startEmulator();
    const { conversation, thread } = await startConversation(as('alex'));
    const omar = as('omar');
    const responses = [
      await omar.get(`${inFinance}/conversations`),
      await omar.post(`${inFinance}/conversations`, { topic: 'x', threads: [{ posts: [textPost('x')] }] }),
      await omar.get(conversation),
      await omar.delete(conversation),
      await omar.patch(thread, { isLocked: true }),
      await omar.get(`${thread}/posts`),
      await omar.post(`${thread}/reply`, { post: textPost('x') }),
    ];
    for (const { status, body } of responses) {
      expect(status).toBe(403);
      expect(body).toMatchObject(contractError('conversations/accessDenied'));
    }
    expect((await as('alex').get(conversation)).status).toBe(200);
  });

  test('only members have access to a private group, members of another tenant included', async () => {
    const board = {
      id: 'b0a4d000-0000-4000-8000-000000000001',
      visibility: 'Private' as const,
      members: ['alex', 'omar'],
    };
    const { as, app } = await startEmulator({ seed: { ...sampleSeed, groups: { board } } });
    const { conversation } = await startConversation(as('alex'), 'Merger', textPost('x'), `/groups/${board.id}`);
    expect((await as('omar').get(conversation)).body.topic).toBe('Merger');
    expect((await app(['Group.Read.All']).get(conversation)).status).toBe(200);
    expect((await as('jacob').get(conversation)).body).toMatchObject(contractError('conversations/accessDenied'));
    const senders = await as('jacob').get(`/groups/${board.id}/acceptedSenders`);
    expect(senders.body).toMatchObject(contractError('errors/requestDenied'));
    expect((await as('alex').get(`/groups/${board.id}/acceptedSenders`)).status).toBe(200);
  });

  test('an app on its own can read groups of its tenant only', async () => {
    const { as, app } = await startEmulator();
    const { conversation } = await startConversation(as('alex'));
    expect((await app(['Group-Conversation.Read.All']).get(conversation)).status).toBe(200);
    const stranger = app(['Group-Conversation.Read.All'], { tenant: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' });
    expect((await stranger.get(conversation)).body).toMatchObject(contractError('conversations/accessDenied'));
  });

  test('an app on its own cannot create anything', async () => {
    const { app } = await startEmulator();
    const body = { topic: 'x', threads: [{ posts: [textPost('x')] }] };
    expect((await app(['Group-Conversation.ReadWrite.All']).post(`${inFinance}/conversations`, body)).status).toBe(412);
  });

  test('a group that does not exist returns 404 with the code of the directory', async () => {
    const { as } = await startEmulator();
    const { status, body } = await as('alex').get('/groups/00000000-0000-0000-0000-000000000000/conversations');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({
      code: contractError('errors/groupNotFound').error.code,
      message: "Resource '00000000-0000-0000-0000-000000000000' does not exist.",
    });
  });
});

describe('creating a conversation (group-post-conversations)', () => {
  test('creates a thread and a post too, and returns the ids of conversation and thread', async () => {
    const { as, clock } = await startEmulator();
    const { status, headers, body } = await as('alex').post(`${inFinance}/conversations`, {
      topic: 'New head of finance',
      threads: [{ posts: [htmlPost('Welcome, <b>Mei</b>. She starts on Monday.')] }],
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#groups('${finance}')/conversations/$entity`,
      id: expect.stringMatching(/^AAQk/),
      threads: [{ id: expect.stringMatching(/^AAQk/) }],
    });
    const created = await as('mei').get(headers.get('location') ?? '');
    expect(created.body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#groups('${finance}')/conversations/$entity`,
      id: body.id,
      topic: 'New head of finance',
      hasAttachments: false,
      lastDeliveredDateTime: new Date(clock.now()).toISOString().replace('.000Z', 'Z'),
      preview: 'Welcome, Mei. She starts on Monday.',
      uniqueSenders: ['Alex Moreau'],
    });
  });

  test('a thread without a topic gets that of the conversation', async () => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'), 'Budget');
    expect((await as('alex').get(thread)).body.topic).toBe('Budget');
  });

  test('creates several threads, each with several posts', async () => {
    const { as } = await startEmulator();
    const { body } = await as('alex').post(`${inFinance}/conversations`, {
      topic: 'Budget',
      threads: [{ posts: [textPost('one'), textPost('two')] }, { topic: 'Travel', posts: [textPost('three')] }],
    });
    const conversation = `${inFinance}/conversations/${body.id}`;
    const threads = await as('alex').get(`${conversation}/threads`);
    expect(propertyValues(threads, 'topic')).toEqual(['Travel', 'Budget']);
    expect(propertyValues(threads, 'preview')).toEqual(['three', 'two']);
    expect((await as('alex').get(conversation)).body.preview).toBe('three');
    expect(body.threads.map(({ id }: { id: string }) => id).reverse()).toEqual(propertyValues(threads, 'id'));
  });

  test('each request starts another conversation, also with the same topic', async () => {
    const { as } = await startEmulator();
    const first = await startConversation(as('alex'), 'Budget');
    const second = await startConversation(as('alex'), 'Budget');
    expect(second.conversationId).not.toBe(first.conversationId);
    expect((await as('alex').get(`${inFinance}/conversations`)).body.value).toHaveLength(2);
  });

  test('a read-only property is ignored', async () => {
    const { as } = await startEmulator();
    const body = { topic: 'x', preview: 'y', threads: [{ posts: [textPost('x')] }] };
    const { status, body: created } = await as('alex').post(`${inFinance}/conversations`, body);
    expect(status).toBe(201);
    expect((await as('alex').get(`${inFinance}/conversations/${created.id}`)).body.preview).toBe('x');
  });

  test('a request that breaks a rule creates nothing', async () => {
    const { as } = await startEmulator();
    const broken = { ...fileAttachment(), contentBytes: 'Um9' };
    const body = {
      topic: 'x',
      threads: [{ posts: [textPost('x')] }, { posts: [{ ...textPost('x'), attachments: [broken] }] }],
    };
    const response = await as('alex').post(`${inFinance}/conversations`, body);
    expect(response.body.error).toMatchObject({
      code: 'ErrorInvalidRequest',
      message: expect.stringContaining('threads[1].posts[0].attachments[0].contentBytes'),
    });
    expect((await as('alex').get(`${inFinance}/conversations`)).body.value).toEqual([]);
    expect((await as('alex').get(`${inFinance}/threads`)).body.value).toEqual([]);
  });
});

describe('creating a conversation under an id (the draft form)', () => {
  const draft = `${inFinance}/conversations/AAQkDraft=`;
  const body = {
    '@odata.type': '#microsoft.graph.conversation',
    id: 'another',
    topic: 'New head of finance',
    hasAttachments: true,
    lastDeliveredDateTime: '2020-12-04T23:30:02Z',
    preview: 'Welcome, Mei.',
    uniqueSenders: ['Alex Moreau'],
  };
  const created = {
    id: 'AAQkDraft=',
    topic: 'New head of finance',
    hasAttachments: false,
    lastDeliveredDateTime: '2026-01-05T08:00:00Z',
    preview: '',
    uniqueSenders: [],
  };

  test('read-only properties are accepted and ignored, and the conversation is returned under value', async () => {
    const { as } = await startEmulator();
    const { status, headers, body: response } = await as('alex').post(draft, body);
    expect(status).toBe(201);
    expect(response).toEqual({ value: { '@odata.type': '#microsoft.graph.conversation', ...created } });
    expect((await as('mei').get(headers.get('location') ?? '')).body).toMatchObject(created);
    expect((await as('mei').get(`${draft}/threads`)).body.value).toEqual([]);
  });

  test('an id that is already used returns 409, and the conversation does not change', async () => {
    const { as } = await startEmulator();
    await as('alex').post(draft, body);
    const { status, body: response } = await as('mei').post(draft, { topic: 'Another' });
    expect(status).toBe(409);
    expect(response).toMatchObject(contractError('conversations/createConversationWithId.exists'));
    expect((await as('mei').get(draft)).body.topic).toBe('New head of finance');
    const { conversation } = await startConversation(as('alex'));
    expect((await as('alex').post(conversation, { topic: 'Another' })).status).toBe(409);
  });

  test('a thread can be created in it as in any other', async () => {
    const { as } = await startEmulator();
    await as('alex').post(draft, body);
    await as('jacob').post(`${draft}/threads`, { posts: [textPost('First')] });
    expect((await as('alex').get(draft)).body).toMatchObject({ preview: 'First', uniqueSenders: ['Jacob Hansen'] });
  });

  test('the id may have any characters, and the link in the response leads to it', async () => {
    const { as } = await startEmulator();
    const id = "it's (50%) of a/b#c?";
    const { headers } = await as('alex').post(`${inFinance}/conversations/${encodeURIComponent(id)}`, { topic: 'x' });
    const { status, body: response } = await as('alex').get(headers.get('location') ?? '');
    expect(status).toBe(200);
    expect(response.id).toBe(id);
  });
});

describe('listing conversations (group-list-conversations)', () => {
  test('the one with the newest post comes first, also within one millisecond', async () => {
    const { as, clock } = await startEmulator();
    const first = await startConversation(as('alex'), 'First');
    await startConversation(as('alex'), 'Second');
    await startConversation(as('alex'), 'Third');
    const list = async () => propertyValues(await as('alex').get(`${inFinance}/conversations`), 'topic');
    expect(await list()).toEqual(['Third', 'Second', 'First']);
    clock.advance(1000);
    await as('mei').post(`${first.thread}/reply`, { post: textPost('And?') });
    expect(await list()).toEqual(['First', 'Third', 'Second']);
  });

  test('pages follow each other by $skip, keep the other options, and the last one has no next link', async () => {
    const { as } = await startEmulator();
    for (const topic of ['A', 'B', 'C', 'D', 'E']) await startConversation(as('alex'), topic);
    const topics: string[] = [];
    let url = `${inFinance}/conversations?$top=2&$select=topic`;
    const links: string[] = [];
    while (url) {
      const page = await as('alex').get(url);
      topics.push(...propertyValues(page, 'topic'));
      url = page.body['@odata.nextLink'];
      if (url) links.push(url);
    }
    expect(topics).toEqual(['E', 'D', 'C', 'B', 'A']);
    const path = `http://graph.test/v1.0${inFinance}/conversations?$top=2&$select=topic`;
    expect(links).toEqual([`${path}&$skip=2`, `${path}&$skip=4`]);
  });

  test('a page has 20 conversations by default', async () => {
    const { as } = await startEmulator();
    for (let i = 0; i < 21; i++) await startConversation(as('alex'), `${i}`);
    const { body } = await as('alex').get(`${inFinance}/conversations`);
    expect(body.value).toHaveLength(20);
    expect((await as('alex').get(body['@odata.nextLink'])).body.value).toHaveLength(1);
    expect((await as('alex').get(`${inFinance}/conversations?$top=21`)).body['@odata.nextLink']).toBeUndefined();
  });

  test.each(['$skip=1000000000000000000000000', '$skip=9007199254740991', '$top=999&$skip=21'])(
    'a page behind the end is empty: %s',
    async (query) => {
      const { as } = await startEmulator();
      await startConversation(as('alex'));
      const { status, body } = await as('alex').get(`${inFinance}/conversations?${query}`);
      expect(status).toBe(200);
      expect(body.value).toEqual([]);
      expect(body).not.toHaveProperty('@odata.nextLink');
    },
  );

  test.each([
    '$top=0',
    '$top=1000',
    '$top=x',
    '$skip=-1',
    '$orderby=topic',
    '$expand=threads',
    '$search=x',
    '$count=true',
  ])('an unsupported option, or a value out of range, returns 400: %s', async (query) => {
    const { as } = await startEmulator();
    expect((await as('alex').get(`${inFinance}/conversations?${query}`)).status).toBe(400);
  });

  test('$select names the properties besides the id, and is in the context', async () => {
    const { as } = await startEmulator();
    await startConversation(as('alex'), 'Budget');
    const { body } = await as('alex').get(`${inFinance}/conversations?$select=topic,preview`);
    expect(body['@odata.context']).toMatch(/#groups\('[^']+'\)\/conversations\(topic,preview\)$/);
    expect(Object.keys(body.value[0]).sort()).toEqual(['id', 'preview', 'topic']);
  });

  test.each([
    ['hasAttachments eq true', ['With']],
    ['hasAttachments ne true', ['Zulu', 'Alpha']],
    ["preview eq 'Alpha'", ['Alpha']],
    ["preview ne 'Alpha'", ['With', 'Zulu']],
    ["preview le 'B'", ['Alpha']],
    ["preview ge 'B'", ['With', 'Zulu']],
    ["hasAttachments eq false and preview ge 'B'", ['Zulu']],
  ])('$filter accepts %s', async (filter, topics) => {
    const { as } = await startEmulator();
    await startConversation(as('alex'), 'Alpha', textPost('Alpha'));
    await startConversation(as('alex'), 'Zulu', textPost('Zulu'));
    await startConversation(as('alex'), 'With', { ...textPost('With'), attachments: [fileAttachment()] });
    const list = await as('alex').get(`${inFinance}/conversations?$filter=${encodeURIComponent(filter)}`);
    expect(propertyValues(list, 'topic')).toEqual(topics);
  });

  test('a filter and pages work together', async () => {
    const { as } = await startEmulator();
    for (const topic of ['A', 'B', 'C']) await startConversation(as('alex'), topic, textPost(topic));
    await startConversation(as('alex'), 'D', { ...textPost('D'), attachments: [fileAttachment()] });
    const first = await as('alex').get(`${inFinance}/conversations?$filter=hasAttachments eq false&$top=2`);
    expect(propertyValues(first, 'topic')).toEqual(['C', 'B']);
    expect(propertyValues(await as('alex').get(first.body['@odata.nextLink']), 'topic')).toEqual(['A']);
  });

  test('$filter by another property returns 400 with the code of group conversations', async () => {
    const { as } = await startEmulator();
    const { status, body } = await as('alex').get(`${inFinance}/conversations?$filter=topic eq 'x'`);
    expect(status).toBe(400);
    expect(body).toMatchObject(contractError('conversations/listConversations.unsupportedFilter'));
  });

  test.each(["preview gt 'x'", 'hasAttachments le true', "contains(preview,'x')", 'preview eq', ')('])(
    '$filter with another operator, or malformed, returns 400: %s',
    async (filter) => {
      const { as } = await startEmulator();
      const { status, body } = await as('alex').get(`${inFinance}/conversations?$filter=${encodeURIComponent(filter)}`);
      expect([status, body.error.code]).toEqual([400, 'ErrorInvalidUrlQueryFilter']);
    },
  );
});

describe('the summary of the posts (conversation)', () => {
  test('each post updates senders, preview, time and hasAttachments of its thread and its conversation', async () => {
    const { as, clock } = await startEmulator();
    const { conversation, thread } = await startConversation(as('alex'), 'Budget', textPost('Figures, please.'));
    clock.advance(60_000);
    await as('jacob').post(`${thread}/reply`, {
      post: { ...htmlPost('<p>Here.</p>'), attachments: [fileAttachment()] },
    });
    clock.advance(60_000);
    await as('alex').post(`${thread}/reply`, { post: textPost('Thanks!') });
    const kept = {
      hasAttachments: true,
      lastDeliveredDateTime: '2026-01-05T08:02:00Z',
      preview: 'Thanks!',
      uniqueSenders: ['Alex Moreau', 'Jacob Hansen'],
    };
    expect((await as('mei').get(conversation)).body).toMatchObject(kept);
    expect((await as('mei').get(thread)).body).toMatchObject(kept);
  });

  test.each([
    [
      'tags, space and entities',
      '<div>Hello,\n <b>wo</b>rld &amp; all</div><p>Bye&nbsp;&#33;&#x21;</p>',
      'Hello, world & all Bye !!',
    ],
    ['styles, scripts and comments', '<style>p{}</style>a<script>if (1 < 2) {}</script><!-- > x -->b', 'ab'],
    ['lines', 'one<br>two<br/>three<li>four', 'one two three four'],
    ['what is no markup', '1 < 2 & 3 > 2 &unknown; &#0;', '1 < 2 & 3 > 2 &unknown; \ufffd'],
    ['markup without an end', 'a<b', 'a'],
    ['nothing', '', ''],
  ])('the preview of HTML is plain text: %s', async (_, content, preview) => {
    const { as } = await startEmulator();
    const { conversation } = await startConversation(as('alex'), 'x', htmlPost(content));
    expect((await as('alex').get(conversation)).body.preview).toBe(preview);
  });

  test('the preview of plain text keeps markup characters', async () => {
    const { as } = await startEmulator();
    const { conversation } = await startConversation(as('alex'), 'x', textPost('a <b> &amp;\r\n c'));
    expect((await as('alex').get(conversation)).body.preview).toBe('a <b> &amp; c');
  });

  test('a preview has at most 255 characters, and does not split a surrogate pair', async () => {
    const { as } = await startEmulator();
    const { conversation } = await startConversation(as('alex'), 'x', textPost(`${'x'.repeat(254)}😀`));
    expect((await as('alex').get(conversation)).body.preview).toBe('x'.repeat(254));
    const { thread } = await startConversation(as('alex'), 'x', textPost('y'.repeat(300)));
    expect((await as('alex').get(thread)).body.preview).toBe('y'.repeat(255));
  });

  test.each(['<', '<a ', '<!--', '<script>', '&', '<script', '</', ' '])(
    'a preview of much hostile HTML takes no more time than that of much text: %s',
    async (piece) => {
      const { as } = await startEmulator();
      // If the time were not proportional, it would take minutes, and the test would time out.
      await startConversation(as('alex'), 'x', htmlPost(piece.repeat(3_500_000 / piece.length)));
    },
  );

  test('a post with an earlier time, after the clock was moved back, is not the latest post', async () => {
    const { as, clock } = await startEmulator();
    const { conversation, thread } = await startConversation(as('alex'), 'x', textPost('Later'));
    clock.set('2026-01-05T07:00:00Z');
    await as('mei').post(`${thread}/reply`, { post: textPost('Earlier') });
    expect((await as('alex').get(conversation)).body).toMatchObject({
      preview: 'Later',
      uniqueSenders: ['Alex Moreau', 'Mei Tanaka'],
    });
    expect(propertyValues(await as('alex').get(`${thread}/posts`), 'receivedDateTime')).toEqual([
      '2026-01-05T07:00:00Z',
      '2026-01-05T08:00:00Z',
    ]);
  });
});

describe('getting and deleting a conversation (conversation-get, conversation-delete)', () => {
  test('$select names properties, $expand is not supported', async () => {
    const { as } = await startEmulator();
    const { conversation, conversationId } = await startConversation(as('alex'), 'Budget');
    const { body } = await as('alex').get(`${conversation}?$select=topic`);
    expect(body).toEqual({
      '@odata.context': expect.stringMatching(/\/conversations\(topic\)\/\$entity$/),
      id: conversationId,
      topic: 'Budget',
    });
    expect((await as('alex').get(`${conversation}?$expand=threads`)).status).toBe(400);
  });

  test('the path may have keys in parentheses, and links have the version of the request', async () => {
    const { as } = await startEmulator();
    const { conversationId } = await startConversation(as('alex'));
    const path = `/beta/groups('${finance}')/conversations('${encodeURIComponent(conversationId)}')`;
    const { status, body } = await as('alex').get(path);
    expect(status).toBe(200);
    expect(body['@odata.context']).toMatch(/^http:\/\/graph\.test\/beta\//);
  });

  test('a conversation that does not exist returns 404', async () => {
    const { as } = await startEmulator();
    for (const { status, body } of [
      await as('alex').get(`${inFinance}/conversations/AAQkNone=`),
      await as('alex').delete(`${inFinance}/conversations/AAQkNone=`),
      await as('alex').get(`${inFinance}/conversations/AAQkNone=/threads`),
      await as('alex').post(`${inFinance}/conversations/AAQkNone=/threads`, { posts: [textPost('x')] }),
    ]) {
      expect(status).toBe(404);
      expect(body).toMatchObject(contractError('conversations/conversation.notFound'));
    }
  });

  test('deleting a conversation deletes its threads and posts, which then return 404', async () => {
    const { as } = await startEmulator();
    const { conversation, thread } = await startConversation(as('alex'), 'Budget', {
      ...textPost('x'),
      attachments: [fileAttachment()],
    });
    const other = await startConversation(as('alex'), 'Other');
    const [{ id: post }] = (await as('alex').get(`${thread}/posts`)).body.value;
    expect(await as('mei').delete(conversation)).toMatchObject({ status: 204, body: undefined });
    for (const path of [conversation, thread, `${thread}/posts`, `${thread}/posts/${post}`]) {
      expect((await as('alex').get(path)).status, path).toBe(404);
    }
    expect((await as('alex').delete(conversation)).status).toBe(404);
    expect(propertyValues(await as('alex').get(`${inFinance}/conversations`), 'topic')).toEqual(['Other']);
    expect(propertyValues(await as('alex').get(`${inFinance}/threads`), 'id')).toEqual([other.threadId]);
  });

  test('deletes all of its records from the store', async () => {
    const store = storeForTests();
    const { as, emulator } = await startEmulator({ store });
    const { conversation, thread, threadId } = await startConversation(as('alex'), 'x', {
      ...textPost('x'),
      attachments: [fileAttachment()],
    });
    const postId = (await emulator.state()).post[0]?.id ?? '';
    await as('alex').post(`${thread}/posts/${postId}/forward`, { toRecipients: [recipient('x', 'x@y.z')] });
    const left = () =>
      store.transaction(async (transaction) => {
        const records = new Records(transaction);
        return [
          await records.list('thread', 'ofGroup', finance),
          await records.list('post', 'ofThread', threadId),
          await records.list('attachment', 'ofPost', postId),
          await records.list('forward', 'ofPost', postId),
        ].map((list) => list.length);
      });
    expect(await left()).toEqual([1, 1, 1, 1]);
    await as('alex').delete(conversation);
    expect(await left()).toEqual([0, 0, 0, 0]);
  });

  test('an app on its own can delete a conversation', async () => {
    const { as, app } = await startEmulator();
    const { conversation } = await startConversation(as('alex'));
    expect((await app(['Group-Conversation.ReadWrite.All']).delete(conversation)).status).toBe(204);
  });
});

test('simultaneous posts are all counted', async () => {
  const { as } = await startEmulator();
  const { conversation, thread } = await startConversation(as('alex'));
  const names = ['alex', 'jacob', 'mei', 'nadia', 'gus'];
  await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      as(names[i % 5] ?? '').post(`${thread}/reply`, {
        post: { ...textPost(`${i}`), newParticipants: [recipient('', `p${i}@x.org`)] },
      }),
    ),
  );
  expect((await as('alex').get(`${thread}/posts?$top=50`)).body.value).toHaveLength(41);
  expect((await as('alex').get(conversation)).body.uniqueSenders).toHaveLength(5);
  expect((await as('alex').get(`${thread}?$select=ccRecipients`)).body.ccRecipients).toHaveLength(40);
});
