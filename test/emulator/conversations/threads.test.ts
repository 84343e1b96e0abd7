import { describe, expect, test } from 'vitest';
import { sampleSeed } from '../../../src/emulator/index.ts';
import { finance, startEmulator } from '../testEmulator.ts';
import {
  contractError,
  fileAttachment,
  inFinance,
  postContents,
  propertyValues,
  recipient,
  startConversation,
  textPost,
} from './groupConversations.ts';

describe('creating a thread (group-post-threads)', () => {
  test('starts a new conversation with the same topic, and returns the id of the thread', async () => {
    const { as } = await startEmulator();
    const { status, headers, body } = await as('alex').post(`${inFinance}/threads`, {
      topic: 'Budget for 2021',
      posts: [textPost('Figures, please.')],
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#groups('${finance}')/threads/$entity`,
      id: expect.stringMatching(/^AAQk/),
    });
    expect((await as('mei').get(headers.get('location') ?? '')).body).toMatchObject({
      id: body.id,
      topic: 'Budget for 2021',
      preview: 'Figures, please.',
      isLocked: false,
    });
    const conversations = await as('mei').get(`${inFinance}/conversations`);
    expect(conversations.body.value).toMatchObject([{ topic: 'Budget for 2021', uniqueSenders: ['Alex Moreau'] }]);
    const [{ id }] = conversations.body.value;
    expect(propertyValues(await as('mei').get(`${inFinance}/conversations/${id}/threads`), 'id')).toEqual([body.id]);
  });

  test('the topics of thread and conversation are empty by default', async () => {
    const { as } = await startEmulator();
    await as('alex').post(`${inFinance}/threads`, { posts: [textPost('x')] });
    expect(propertyValues(await as('alex').get(`${inFinance}/conversations`), 'topic')).toEqual(['']);
    expect(propertyValues(await as('alex').get(`${inFinance}/threads`), 'topic')).toEqual(['']);
  });

  test('each request starts another conversation', async () => {
    const { as } = await startEmulator();
    for (const _ of [1, 2]) await as('alex').post(`${inFinance}/threads`, { topic: 'Same', posts: [textPost('x')] });
    expect((await as('alex').get(`${inFinance}/conversations`)).body.value).toHaveLength(2);
  });
});

describe('creating a thread of a conversation (conversation-post-threads)', () => {
  test('adds a thread with its own topic to the conversation', async () => {
    const { as } = await startEmulator();
    const { conversation, threadId } = await startConversation(as('alex'), 'New head', textPost('Welcome'));
    const { status, headers, body } = await as('jacob').post(`${conversation}/threads`, {
      topic: 'Desk and laptop',
      posts: [{ ...textPost('Who orders the laptop?'), attachments: [fileAttachment()] }],
    });
    expect(status).toBe(201);
    expect(body['@odata.context']).toMatch(/\/conversations\('AAQk[^']+%3D'\)\/threads\/\$entity$/);
    expect((await as('mei').get(headers.get('location') ?? '')).body.topic).toBe('Desk and laptop');
    expect(propertyValues(await as('mei').get(`${conversation}/threads`), 'id')).toEqual([body.id, threadId]);
    expect((await as('mei').get(conversation)).body).toMatchObject({
      topic: 'New head',
      preview: 'Who orders the laptop?',
      hasAttachments: true,
      uniqueSenders: ['Alex Moreau', 'Jacob Hansen'],
    });
    expect((await as('mei').get(`${inFinance}/conversations`)).body.value).toHaveLength(1);
  });

  test('the topic is that of the conversation by default', async () => {
    const { as } = await startEmulator();
    const { conversation } = await startConversation(as('alex'), 'New head');
    await as('alex').post(`${conversation}/threads`, { posts: [textPost('x')] });
    expect(propertyValues(await as('alex').get(`${conversation}/threads`), 'topic')).toEqual(['New head', 'New head']);
  });
});

describe('listing threads (group-list-threads, conversation-list-threads)', () => {
  test('lists the threads of all conversations of a group, or of one conversation, the newest post first', async () => {
    const { as } = await startEmulator();
    const first = await startConversation(as('alex'), 'First');
    const second = await startConversation(as('alex'), 'Second');
    await as('alex').post(`${first.conversation}/threads`, { topic: 'Third', posts: [textPost('x')] });
    const list = async (path: string) => propertyValues(await as('alex').get(`${path}/threads`), 'topic');
    expect(await list(inFinance)).toEqual(['Third', 'Second', 'First']);
    expect(await list(first.conversation)).toEqual(['Third', 'First']);
    expect(await list(second.conversation)).toEqual(['Second']);
    await as('mei').post(`${second.thread}/reply`, { post: textPost('y') });
    expect(await list(inFinance)).toEqual(['Second', 'Third', 'First']);
  });

  test('pages follow each other by $skip', async () => {
    const { as } = await startEmulator();
    const { conversation } = await startConversation(as('alex'), 'A');
    for (const topic of ['B', 'C']) await as('alex').post(`${conversation}/threads`, { topic, posts: [textPost('x')] });
    for (const path of [inFinance, conversation]) {
      const page = await as('alex').get(`${path}/threads?$top=2`);
      expect(propertyValues(page, 'topic')).toEqual(['C', 'B']);
      expect(page.body['@odata.nextLink']).toMatch(/\/threads\?\$top=2&\$skip=2$/);
      const last = await as('alex').get(page.body['@odata.nextLink']);
      expect(propertyValues(last, 'topic')).toEqual(['A']);
      expect(last.body).not.toHaveProperty('@odata.nextLink');
    }
  });

  test('a group has only its own threads', async () => {
    const { as } = await startEmulator({
      seed: { ...sampleSeed, groups: { ...sampleSeed.groups, sales: { id: 'sales' } } },
    });
    const { thread, threadId, conversationId } = await startConversation(as('alex'));
    const [{ id: post }] = (await as('alex').get(`${thread}/posts`)).body.value;
    expect((await as('alex').get('/groups/sales/threads')).body.value).toEqual([]);
    expect((await as('alex').get('/groups/sales/conversations')).body.value).toEqual([]);
    for (const path of [
      `threads/${threadId}`,
      `threads/${threadId}/posts/${post}`,
      `conversations/${conversationId}`,
    ]) {
      expect((await as('alex').get(`/groups/sales/${path}`)).body).toMatchObject(
        contractError('threads/thread.notFound'),
      );
    }
    const draft = `/groups/sales/conversations/${conversationId}`;
    expect((await as('alex').post(draft, { topic: 'Its own' })).status).toBe(201);
    expect((await as('alex').get(`${draft}/threads`)).body.value).toEqual([]);
  });
});

describe('getting a thread (conversationthread-get)', () => {
  test('recipients are only returned if $select names them', async () => {
    const { as } = await startEmulator();
    const { thread, threadId } = await startConversation(as('alex'), 'New head', {
      ...textPost('Welcome'),
      newParticipants: [recipient('Mei Tanaka', 'mei@contoso.com')],
    });
    const { body } = await as('jacob').get(thread);
    expect(Object.keys(body).sort()).toEqual([
      '@odata.context',
      'hasAttachments',
      'id',
      'isLocked',
      'lastDeliveredDateTime',
      'preview',
      'topic',
      'uniqueSenders',
    ]);
    expect((await as('jacob').get(`${thread}?$select=topic,toRecipients,ccRecipients`)).body).toEqual({
      '@odata.context': `http://graph.test/v1.0/$metadata#groups('${finance}')/threads(topic,toRecipients,ccRecipients)/$entity`,
      id: threadId,
      topic: 'New head',
      toRecipients: [recipient('Finance', 'finance@contoso.com')],
      ccRecipients: [recipient('Mei Tanaka', 'mei@contoso.com')],
    });
    const [listed] = (await as('jacob').get(`${inFinance}/threads?$select=ccRecipients`)).body.value;
    expect(listed).toEqual({ id: threadId, ccRecipients: [recipient('Mei Tanaka', 'mei@contoso.com')] });
  });

  test('a participant is added once, whatever the case of the address, which is the name by default', async () => {
    const { as } = await startEmulator();
    const { thread } = await startConversation(as('alex'), 'x', {
      ...textPost('x'),
      newParticipants: [recipient('Mei', 'mei@contoso.com')],
    });
    const newParticipants = [recipient('M.', 'MEI@contoso.com'), { emailAddress: { address: 'omar@fabrikam.com' } }];
    await as('alex').post(`${thread}/reply`, { post: { ...textPost('y'), newParticipants } });
    expect((await as('alex').get(`${thread}?$select=ccRecipients`)).body.ccRecipients).toEqual([
      recipient('Mei', 'mei@contoso.com'),
      recipient('omar@fabrikam.com', 'omar@fabrikam.com'),
    ]);
  });

  test('$expand=posts adds the posts, the oldest first, and nothing else can be expanded', async () => {
    const { as } = await startEmulator();
    const { thread, longThread, threadId } = await startConversation(as('alex'), 'Budget', textPost('first'));
    await as('mei').post(`${thread}/reply`, { post: textPost('second') });
    const { value } = (await as('jacob').get(`${thread}/posts`)).body;
    for (const path of [thread, longThread]) {
      const { status, body } = await as('jacob').get(`${path}?$select=topic&$expand=posts`);
      expect(status).toBe(200);
      expect(body['@odata.context']).toMatch(/\/threads\(topic,posts\(\)\)\/\$entity$/);
      expect(body['posts@odata.context']).toMatch(/\/threads\('[^']*'\)\/posts$/);
      expect(body).toMatchObject({ id: threadId, topic: 'Budget', posts: value });
      expect(body).not.toHaveProperty('preview');
    }
    expect((await as('jacob').get(`${thread}?$expand=attachments`)).status).toBe(400);
  });

  test('a thread that does not exist returns 404', async () => {
    const { as } = await startEmulator();
    const none = `${inFinance}/threads/AAQkNone=`;
    for (const { status, body } of [
      await as('alex').get(none),
      await as('alex').patch(none, { isLocked: true }),
      await as('alex').delete(none),
      await as('alex').post(`${none}/reply`, { post: textPost('x') }),
      await as('alex').get(`${none}/posts`),
    ]) {
      expect(status).toBe(404);
      expect(body).toMatchObject(contractError('threads/thread.notFound'));
    }
  });

  test('below a conversation, a thread of another conversation returns 404', async () => {
    const { as } = await startEmulator();
    const { longThread, threadId } = await startConversation(as('alex'));
    const other = await startConversation(as('alex'));
    expect((await as('alex').get(longThread)).body.id).toBe(threadId);
    const wrong = `${other.conversation}/threads/${threadId}`;
    for (const { status, body } of [
      await as('alex').get(wrong),
      await as('alex').patch(wrong, { isLocked: true }),
      await as('alex').post(`${wrong}/reply`, { post: textPost('x') }),
      await as('alex').get(`${wrong}/posts`),
      await as('alex').delete(wrong),
      await as('alex').get(`${inFinance}/conversations/AAQkNone=/threads/${threadId}`),
    ]) {
      expect(status).toBe(404);
      expect(body).toMatchObject(contractError('threads/thread.notFound'));
    }
    expect((await as('alex').get(longThread)).body.isLocked).toBe(false);
  });
});

describe('locking a thread (conversationthread-update, group-update-thread)', () => {
  test('returns an empty object, also if nothing changes', async () => {
    const { as } = await startEmulator();
    const { thread, longThread } = await startConversation(as('alex'), 'Budget');
    for (const path of [thread, thread, longThread]) {
      const { status, body } = await as('mei').patch(path, { isLocked: true });
      expect(status).toBe(200);
      expect(body).toEqual({});
      expect((await as('mei').get(path)).body.isLocked).toBe(true);
    }
  });

  test('a locked thread refuses replies to it and to its posts, and can be read', async () => {
    const { as, clock } = await startEmulator();
    const { thread, longThread, conversation } = await startConversation(as('alex'), 'Budget', textPost('One'));
    const [{ id: post }] = (await as('alex').get(`${thread}/posts`)).body.value;
    await as('alex').patch(thread, { isLocked: true });
    clock.advance(1000);
    for (const path of [thread, longThread, `${thread}/posts/${post}`, `${longThread}/posts/${post}`]) {
      const { status, body } = await as('alex').post(`${path}/reply`, { post: textPost('Two') });
      expect(status).toBe(403);
      expect(body).toMatchObject(contractError('threads/thread.locked'));
    }
    expect(await postContents(as('mei'), thread)).toEqual(['One']);
    expect((await as('mei').get(conversation)).body).toMatchObject({
      preview: 'One',
      lastDeliveredDateTime: '2026-01-05T08:00:00Z',
    });
    expect((await as('mei').post(`${conversation}/threads`, { posts: [textPost('Another')] })).status).toBe(201);
  });

  test('an unlocked thread accepts replies again', async () => {
    const { as } = await startEmulator();
    const { thread, longThread } = await startConversation(as('alex'), 'Budget', textPost('One'));
    await as('alex').patch(longThread, { isLocked: true });
    await as('alex').patch(longThread, { isLocked: false });
    expect((await as('alex').get(thread)).body.isLocked).toBe(false);
    await as('mei').post(`${thread}/reply`, { post: textPost('Two') });
    expect(await postContents(as('mei'), thread)).toEqual(['One', 'Two']);
  });

  test.each([[{}], [{ isLocked: 'true' }], [{ isLocked: null }], [{ isLocked: true, title: 'x' }]])(
    'nothing else can be changed: %j returns 400',
    async (body) => {
      const { as } = await startEmulator();
      const { thread } = await startConversation(as('alex'), 'Budget');
      expect((await as('alex').patch(thread, body)).body.error.code).toBe('ErrorInvalidRequest');
      expect((await as('alex').get(thread)).body).toMatchObject({ topic: 'Budget', isLocked: false });
    },
  );
});

describe('deleting a thread (conversationthread-delete)', () => {
  test('deletes its posts, and updates the conversation', async () => {
    const { as, clock } = await startEmulator();
    const { conversation, thread } = await startConversation(as('alex'), 'Budget', textPost('First'));
    clock.advance(1000);
    await as('mei').post(`${thread}/reply`, { post: textPost('Second') });
    clock.advance(1000);
    const post = { ...textPost('Third'), attachments: [fileAttachment()] };
    const { body } = await as('jacob').post(`${conversation}/threads`, { posts: [post] });
    expect((await as('nadia').get(conversation)).body).toMatchObject({ hasAttachments: true, preview: 'Third' });
    const added = `${conversation}/threads/${body.id}`;
    expect(await as('nadia').delete(added)).toMatchObject({ status: 204, body: undefined });
    expect((await as('nadia').get(conversation)).body).toMatchObject({
      hasAttachments: false,
      preview: 'Second',
      lastDeliveredDateTime: '2026-01-05T08:00:01Z',
      uniqueSenders: ['Alex Moreau', 'Mei Tanaka'],
    });
    expect((await as('nadia').get(`${added}/posts`)).status).toBe(404);
    expect((await as('nadia').delete(added)).body).toMatchObject(contractError('threads/thread.notFound'));
  });

  test('the conversation is listed by its newest post again', async () => {
    const { as, clock } = await startEmulator();
    const first = await startConversation(as('alex'), 'First');
    clock.advance(1000);
    await startConversation(as('alex'), 'Second');
    clock.advance(1000);
    const { headers } = await as('alex').post(`${first.conversation}/threads`, { posts: [textPost('x')] });
    expect(propertyValues(await as('alex').get(`${inFinance}/conversations`), 'topic')).toEqual(['First', 'Second']);
    await as('alex').delete(headers.get('location') ?? '');
    expect(propertyValues(await as('alex').get(`${inFinance}/conversations`), 'topic')).toEqual(['Second', 'First']);
  });

  test('deleting the last thread deletes the conversation', async () => {
    const { as } = await startEmulator();
    const { conversation, thread } = await startConversation(as('alex'));
    await as('alex').delete(thread);
    expect((await as('alex').get(conversation)).status).toBe(404);
    expect((await as('alex').get(`${inFinance}/conversations`)).body.value).toEqual([]);
  });
});
