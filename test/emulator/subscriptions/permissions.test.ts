import { describe, expect, test } from 'vitest';
import { watchable } from '../../../generated/emulator/watchable.ts';
import { operations } from '../../../generated/v1.0/operations.ts';
import { isResourceSpecific } from '../../../src/emulator/directory/authorization.ts';
import type { AppEmulator } from '../apps/appEmulator.ts';
import { budget } from '../apps/appEmulator.ts';
import { finance, userIds } from '../testEmulator.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

/** An app that was granted nothing anywhere. */
const appId = 'b1f7e4a2-5d3c-4e8f-9a60-7c2d1e0f3b45';

/** The table of the contract, with every permission that any resource takes. */
const rows = watchable.map(({ resource, permissions }) => ({
  resource,
  delegated: ('delegated' in permissions ? permissions.delegated : []) as readonly string[],
  application: ('application' in permissions ? permissions.application : []) as readonly string[],
}));

const { delegated: allDelegated = [], application: allApplication = [] } = operations.createSubscription
  .permissions as {
  delegated?: readonly string[];
  application?: readonly string[];
};

/** A resource of the table for Alex, the chat of Alex, and the app of the catalog. */
const pathOf = (resource: string, { chatId }: AppEmulator): string =>
  resource
    .replace('{chat-id}', chatId)
    .replace('{user-id}', userIds.alex)
    .replace('{teamsApp-id}', budget.id)
    .replace('{group-id}', finance);

describe.each(rows)('$resource', ({ resource, delegated, application }) => {
  test('is watched by a signed-in user with one of its permissions, and with no other', async () => {
    const graph = await startSubscriptions();
    for (const permission of allDelegated) {
      const caller = graph.permitted('alex', permission);
      const { status, body } = await caller.post('/subscriptions', graph.request(pathOf(resource, graph)));
      expect([permission, status], JSON.stringify(body)).toEqual([
        permission,
        delegated.includes(permission) ? 201 : 403,
      ]);
      if (status === 201) await caller.delete(`/subscriptions/${body.id}`);
      else if (delegated.length > 0) expect(body.error.message).toContain(`'${delegated.join(', ')}'`);
    }
  });

  test('is watched by an app on its own with one of its permissions, and with no other', async () => {
    const graph = await startSubscriptions();
    for (const permission of allApplication) {
      const caller = graph.app([permission], { id: appId });
      const { status, body } = await caller.post('/subscriptions', graph.request(pathOf(resource, graph)));
      const isEnough = application.includes(permission) && !isResourceSpecific(permission);
      expect([permission, status], JSON.stringify(body)).toEqual([permission, isEnough ? 201 : 403]);
      if (status === 201) await caller.delete(`/subscriptions/${body.id}`);
    }
  });

  test('is watched with a resource-specific permission in a chat where the app was granted it', async () => {
    const graph = await startSubscriptions();
    for (const permission of allApplication.filter(isResourceSpecific)) {
      const id = `app of ${permission}`.replaceAll(/[ .]/g, '-');
      await graph.install(id, [permission]);
      const { status } = await graph
        .app([permission], { id })
        .post('/subscriptions', graph.request(pathOf(resource, graph)));
      expect([permission, status]).toEqual([permission, application.includes(permission) ? 201 : 403]);
    }
  });

  test('is watched with a token that permits everything, by users if the resource takes delegated permissions', async () => {
    const graph = await startSubscriptions();
    const { status } = await graph.as('alex').post('/subscriptions', graph.request(pathOf(resource, graph)));
    expect(status).toBe(delegated.length > 0 ? 201 : 403);
  });
});

describe('the permission of a subscription', () => {
  test('is missing for a signed-in user if only apps can watch the resource: 403 says so', async () => {
    const { as, refusal, receiver } = await startSubscriptions();
    expect(await refusal(as('alex'), '/chats/getAllMessages')).toEqual([
      403,
      'Forbidden',
      'Operation: Create; Exception: [Status Code: Forbidden; Reason: The resource cannot be watched with delegated permissions.]',
    ]);
    expect(receiver.handshakes).toEqual([]);
  });

  test('is not held by an app that was granted it in another chat, or whose registration lost it', async () => {
    const { app, chat, install, refusal, as, emulator } = await startSubscriptions();
    const { body: other } = await as('alex').post('/chats', {
      chatType: 'group',
      members: ['alex', 'jacob', 'nadia'].map((name) => ({
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        roles: ['owner'],
        'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${userIds[name as 'alex']}')`,
      })),
    });
    await install('elsewhere', ['ChatMessage.Read.Chat'], `/chats/${other.id}`);
    const elsewhere = app(['ChatMessage.Read.Chat'], { id: 'elsewhere' });
    expect((await refusal(elsewhere, `${chat}/messages`))[0]).toBe(403);
    await emulator.changePermissions({ app: appId, withdraw: ['Chat.Read.All'] });
    expect((await refusal(app(['Chat.Read.All'], { id: appId }), '/chats/getAllMessages'))[0]).toBe(403);
  });
});
