import { expect, test } from 'vitest';
import { groupOf, pairOf, startEmulator, userIds } from '../testEmulator.ts';

const seed = {
  users: { ann: {}, ben: {}, root: { administrator: true } },
  chats: [
    {
      id: '19:g@thread.v2',
      topic: 'Lunch',
      members: ['ann', 'ben'],
      targetedMessages: [{ id: '7', for: 'ben', text: 'Psst' }],
    },
  ],
};
const path = (user: string, id = '7') => `/users/${user}/chats/19:g@thread.v2/targetedMessages/${id}`;

test('an administrator deletes a targeted message, once (chat-delete-targetedmessages)', async () => {
  const { as } = await startEmulator({ seed });
  expect((await as('root').delete(path('ben', '8'))).status).toBe(404);
  // It is for Ben, and not for Ann.
  expect((await as('root').delete(path('ann'))).status).toBe(404);
  expect((await as('root').delete(path('ben'))).status).toBe(204);
  expect((await as('root').delete(path('ben'))).status).toBe(404);
});

test('nobody else deletes it, not even the one whom it is for', async () => {
  const { as } = await startEmulator({ seed });
  for (const user of ['ann', 'ben']) expect((await as(user).delete(path('ben'))).status).toBe(403);
});

test('it is no message of the chat', async () => {
  const { as } = await startEmulator({ seed });
  expect((await as('ben').get('/chats/19:g@thread.v2/messages')).body.value).toEqual([]);
});

test('only group chats have one, and the chat and the user must exist', async () => {
  const { as } = await startEmulator();
  const pair = (await as('alex').post('/chats', pairOf('alex', 'mei'))).body.id;
  const group = (await as('alex').post('/chats', groupOf('alex', 'mei'))).body.id;
  const admin = as('admin');
  expect((await admin.delete(`/users/${userIds.mei}/chats/${pair}/targetedMessages/1`)).status).toBe(400);
  expect((await admin.delete(`/users/${userIds.mei}/chats/${group}/targetedMessages/1`)).status).toBe(404);
  expect((await admin.delete(`/users/${userIds.mei}/chats/19:none@thread.v2/targetedMessages/1`)).status).toBe(404);
});
