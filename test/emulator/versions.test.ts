import { expect, test } from 'vitest';
import { startConversation, textPost } from './conversations/groupConversations.ts';
import { startGroupChat } from './messages/groupChat.ts';
import { startEmulator, userIds } from './testEmulator.ts';

// What is common to both versions is tested once, everywhere else.

test('a chat says on beta who created it', async () => {
  const { as, chat } = await startGroupChat();
  const { body } = await as('mei').get(`/beta${chat}`);
  expect(body.createdBy.user.id).toBe(userIds.alex);
  expect((await as('mei').get(chat)).body).not.toHaveProperty('createdBy');
});

test('what only beta has can be selected there', async () => {
  const { as, chat } = await startGroupChat();
  for (const path of ['/chats', '/me/chats', chat, `/me${chat}`]) {
    const { body } = await as('alex').get(`/beta${path}?$select=createdBy`);
    const entity = body.value?.[0] ?? body;
    expect(entity).toHaveProperty('createdBy');
    expect(entity).not.toHaveProperty('topic');
    expect((await as('alex').get(`${path}?$select=createdBy`)).status).toBe(400);
  }
  const { thread } = await startConversation(as('alex'), 'Budget', textPost('One'));
  const { value } = (await as('alex').get(`/beta${thread}/posts?$select=importance`)).body;
  expect(value[0]).toMatchObject({ importance: 'normal' });
  expect(value[0]).not.toHaveProperty('body');
  const expanded = await as('alex').get(`/beta${thread}/posts/${value[0].id}?$expand=mentions`);
  expect(expanded.body.mentions).toEqual([]);
  expect((await as('alex').get(`${thread}/posts?$expand=mentions`)).status).toBe(400);
});

test('a message has on beta what only its type there has', async () => {
  const { as, chat, say } = await startGroupChat();
  const { id, body: sent } = await say('alex', 'Hello');
  const { body } = await as('mei').get(`/beta${chat}/messages/${id}`);
  expect(body).toMatchObject({ onBehalfOf: null, hasReplies: false, citations: [] });
  expect(body.body).toEqual({ ...sent, messageBodyContentType: 'text' });
  const { value } = (await as('mei').get('/beta/chats?$expand=lastMessagePreview')).body;
  expect(value[0].lastMessagePreview.body.messageBodyContentType).toBe('text');
});

test('a message is sent and edited as Markdown on beta, and is text on version 1.0', async () => {
  const { as, chat } = await startGroupChat();
  const markdown = { messageBodyContentType: 'markdown', content: '**Now**' };
  const { status, body: sent } = await as('alex').post(`/beta${chat}/messages`, { body: markdown });
  expect(status).toBe(201);
  expect(sent.body).toEqual({ ...markdown, contentType: 'text' });
  const path = `${chat}/messages/${sent.id}`;
  expect((await as('alex').get(path)).body.body).toEqual({ contentType: 'text', content: '**Now**' });
  const html = { contentType: 'text', messageBodyContentType: 'html', content: '<b>Now</b>' };
  expect((await as('alex').patch(`/beta${path}`, { body: html })).status).toBe(204);
  expect((await as('alex').get(path)).body.body).toEqual({ contentType: 'html', content: '<b>Now</b>' });
  expect((await as('alex').post(`${chat}/messages`, { body: markdown })).body.error.message).toBe(
    'body.messageBodyContentType is not a property of body.',
  );
});

test('a post has its importance on beta, which beta sets', async () => {
  const { as } = await startEmulator();
  const { thread } = await startConversation(as('alex'), 'Budget', textPost('One'));
  const urgent = { post: { ...textPost('Two'), importance: 'high' } };
  expect((await as('alex').post(`/beta${thread}/reply`, urgent)).status).toBe(202);
  const { value } = (await as('alex').get(`/beta${thread}/posts`)).body;
  expect(value.map(({ importance }: { importance: string }) => importance).sort()).toEqual(['high', 'normal']);
  for (const post of (await as('alex').get(`${thread}/posts`)).body.value)
    expect(post).not.toHaveProperty('importance');
  expect((await as('alex').post(`${thread}/reply`, urgent)).body.error.message).toBe(
    'post.importance is not a property of post.',
  );
});

test('a link that is attached to a post is repeated on beta, with the members of enums in their spelling', async () => {
  const { as } = await startEmulator();
  const link = {
    '@odata.type': '#microsoft.graph.referenceAttachment',
    name: 'Plan',
    sourceUrl: 'https://contoso.sharepoint.com/plan.docx',
    providerType: 'ONEDRIVEBUSINESS',
    permission: 'organizationedit',
    isFolder: 'False',
  };
  const { thread } = await startConversation(as('alex'), 'Budget', { ...textPost('One'), attachments: [link] });
  const [{ id }] = (await as('alex').get(`${thread}/posts`)).body.value;
  const path = `${thread}/posts/${id}/attachments`;
  expect((await as('alex').get(`/beta${path}`)).body.value[0]).toMatchObject({
    sourceUrl: link.sourceUrl,
    providerType: 'oneDriveBusiness',
    permission: 'organizationEdit',
    isFolder: false,
    previewUrl: null,
  });
  expect((await as('alex').get(path)).body.value[0]).not.toHaveProperty('sourceUrl');
});
