import { describe, expect, test } from 'vitest';
import { inFinance, startConversation, textPost } from '../conversations/groupConversations.ts';
import { finance } from '../testEmulator.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

const conversations = `groups/${finance}/conversations`;

describe('a notification of a conversation (change-notifications-api-overview)', () => {
  test('says which one it is, in the way of Outlook', async () => {
    const { as, subscribe, news } = await startSubscriptions();
    const subscription = await subscribe(as('alex'), conversations);
    const { conversationId } = await startConversation(as('mei'));
    const resource = `groups('${finance}')/conversations('${conversationId}')`;
    expect(await news(subscription)).toMatchObject([
      {
        changeType: 'created',
        resource,
        resourceData: { id: conversationId, '@odata.type': '#Microsoft.Graph.Conversation', '@odata.id': resource },
      },
    ]);
    expect((await as('alex').get(`/groups/${finance}/conversations/${conversationId}`)).status).toBe(200);
  });

  test('is created, updated by each reply and post, and deleted', async () => {
    const { as, clock, subscribe, heard } = await startSubscriptions();
    await subscribe(as('alex'), conversations);
    const { conversation, conversationId, thread } = await startConversation(as('mei'));
    expect(await heard()).toEqual([`created conversation ${conversationId}`]);
    clock.advance(1000);
    const reply = await as('jacob').post(`${thread}/reply`, { post: textPost('Hello') });
    expect([reply.status, await heard()]).toEqual([202, [`updated conversation ${conversationId}`]]);
    expect((await as('alex').delete(conversation)).status).toBe(204);
    expect(await heard()).toEqual([`deleted conversation ${conversationId}`]);
  });

  test('is deleted with its only thread', async () => {
    const { as, subscribe, heard } = await startSubscriptions();
    await subscribe(as('alex'), conversations, { changeType: 'deleted' });
    const { thread, conversationId } = await startConversation(as('mei'));
    expect((await as('mei').delete(thread)).status).toBe(204);
    expect(await heard()).toEqual([`deleted conversation ${conversationId}`]);
  });

  test('begins with a new thread of the group too', async () => {
    const { as, subscribe, heard } = await startSubscriptions();
    await subscribe(as('alex'), conversations);
    const { status } = await as('mei').post(`${inFinance}/threads`, { topic: 'x', posts: [textPost('Hello')] });
    expect([status, await heard()]).toEqual([201, [expect.stringMatching(/^created conversation /)]]);
  });

  test('does not come for another group', async () => {
    const { as, emulator, subscribe, heard } = await startSubscriptions();
    await emulator.loadSeed({ groups: { other: { displayName: 'Other', members: ['alex', 'mei'] } } });
    await subscribe(as('alex'), conversations);
    const { body } = await as('alex').get('/groups');
    const other = body.value.find(({ displayName }: { displayName: string }) => displayName === 'Other');
    await startConversation(as('mei'), 'Budget', textPost('x'), `/groups/${other.id}`);
    expect(await heard()).toEqual([]);
  });
});
