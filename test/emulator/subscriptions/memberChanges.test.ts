import { describe, expect, test } from 'vitest';
import { budget } from '../apps/appEmulator.ts';
import { groupOf, memberOf, userIds } from '../testEmulator.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

describe('a notification of a member (teams-changenotifications-chatmembership)', () => {
  test('says who it is, and is created and deleted with the membership', async () => {
    const { as, chat, chatId, subscribe, news } = await startSubscriptions();
    await subscribe(as('alex'), `${chat}/members`);
    const { headers } = await as('mei').post(`${chat}/members`, memberOf('nadia'));
    const location = headers.get('location') as string;
    const [created, ...others] = await news();
    expect(others).toEqual([]);
    const { body: list } = await as('alex').get(`${chat}/members`);
    const { id } = list.value.find(({ userId }: { userId: string }) => userId === userIds.nadia);
    const resource = `chats('${chatId}')/members('${id}')`;
    expect(created).toMatchObject({
      changeType: 'created',
      resource,
      resourceData: { id, '@odata.type': '#microsoft.graph.aadUserConversationMember', '@odata.id': resource },
    });
    expect((await as('alex').get(`/${resource}`)).body.id).toBe(id);
    await as('mei').delete(location);
    expect(await news()).toMatchObject([{ changeType: 'deleted', resource }]);
  });

  test('does not come for those whom a chat begins with', async () => {
    const { app, as, subscribe, heard } = await startSubscriptions();
    await subscribe(app(['Chat.Read.All']), '/chats/getAllMembers');
    const { body: made } = await as('alex').post('/chats', groupOf('alex', 'mei', 'nadia'));
    expect(await heard()).toEqual([]);
    await as('alex').post(`/chats/${made.id}/members`, memberOf('jacob'));
    expect(await heard()).toEqual([expect.stringMatching(/^created member /)]);
  });

  test('comes to an app of the catalog where it is installed', async () => {
    const { as, app, chat, subscribe, heard, install } = await startSubscriptions();
    const caller = app(['ChatMember.Read.WhereInstalled']);
    await subscribe(caller, `appCatalogs/teamsApps/${budget.id}/installedToChats/getAllMembers`, {
      changeType: 'created,updated,deleted',
    });
    const { headers } = await as('mei').post(`${chat}/members`, memberOf('nadia'));
    expect(await heard()).toEqual([]);
    await install(budget.id, budget.permissions);
    await as('mei').delete(headers.get('location') as string);
    expect(await heard()).toEqual([expect.stringMatching(/^deleted member /)]);
  });

  test('comes before what it does to the chat and its messages, each to its own subscription', async () => {
    const { as, chat, subscribe, news } = await startSubscriptions();
    const members = await subscribe(as('alex'), `${chat}/members`);
    const chats = await subscribe(as('alex'), chat);
    const messages = await subscribe(as('alex'), `${chat}/messages`);
    await as('mei').post(`${chat}/members`, memberOf('nadia'));
    const told = (await news()).map(({ subscriptionId }) => subscriptionId).sort();
    expect(told).toEqual([members.id, chats.id, messages.id].sort());
  });
});
