import { describe, expect, test } from 'vitest';
import { groupOf, pairOf, userIds } from '../testEmulator.ts';
import { createGroup, createPair, fabrikam, startTwoTenants } from './twoTenants.ts';

describe.each(['beta', 'localtest'])('a draft of a chat (%s, the draft Create chat)', (version) => {
  test.each(['/chats', '/me/chats', '/users/alex@contoso.com/chats'])(
    'at %s makes a group chat with the caller as its owner and only member',
    async (path) => {
      const { as } = await startTwoTenants();
      const { status, headers, body } = await as('alex').post(`/${version}${path}`, {
        '@odata.type': '#microsoft.graph.chat',
        topic: 'Topic value',
        lastUpdatedDateTime: '2016-12-31T23:57:46.2985547+03:00',
      });
      expect(status).toBe(201);
      expect(body).toMatchObject({
        chatType: 'group',
        topic: 'Topic value',
        createdDateTime: '2026-01-05T08:00:00Z',
        lastUpdatedDateTime: '2026-01-05T08:00:00Z',
      });
      expect(headers.get('location')).toBe(`http://graph.test/${version}/chats('${body.id}')`);
      const { value } = (await as('alex').get(`/chats/${body.id}/members`)).body;
      expect(value).toMatchObject([{ userId: userIds.alex, roles: ['owner'] }]);
    },
  );
});

describe('a draft of a chat (beta)', () => {
  test('may be empty, and may say that it is a group', async () => {
    const { as } = await startTwoTenants();
    for (const draft of [{}, { chatType: 'group' }, { topic: null }]) {
      const { status, body } = await as('alex').post('/beta/chats', draft);
      expect(status).toBe(201);
      expect(body).toMatchObject({ chatType: 'group', topic: null });
    }
  });

  test('gets a new id, whatever id the request has', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const { body } = await graph.as('mei').post('/beta/chats', { id, createdDateTime: '2016-12-31T23:57:46Z' });
    expect(body.id).not.toBe(id);
    expect(body.createdDateTime).toBe('2026-01-05T08:00:00Z');
  });

  test('has the caller as a guest if the caller is a guest', async () => {
    const { as } = await startTwoTenants();
    const { body } = await as('gus').post('/beta/chats', {});
    expect((await as('gus').get(`/chats/${body.id}/members`)).body.value).toMatchObject([{ roles: ['guest'] }]);
  });

  test('follows the rules of a topic, and is never one-on-one', async () => {
    const { as } = await startTwoTenants();
    for (const draft of [{ topic: 'a:b' }, { topic: 'x'.repeat(251) }, { chatType: 'oneOnOne' }, { colour: 'red' }]) {
      expect((await as('alex').post('/beta/chats', draft)).status).toBe(400);
    }
  });

  test('needs an owner: an app on its own has to name a user, in the path or as a member', async () => {
    const { app } = await startTwoTenants();
    const service = app(['Chat.Create', 'Chat.Read.All']);
    const refused = await service.post('/beta/chats', {});
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toBe('members is required.');
    const { status, body } = await service.post(`/beta/users/${userIds.mei}/chats`, {});
    expect(status).toBe(201);
    const { value } = (await service.get(`/users/${userIds.mei}/chats`)).body;
    expect(value.map(({ id }: { id: string }) => id)).toContain(body.id);
  });

  test('does not exist in v1.0', async () => {
    const { as } = await startTwoTenants();
    const refused = await as('alex').post('/chats', { topic: 'Topic value' });
    expect(refused.status).toBe(400);
    for (const path of ['/me/chats', `/users/${userIds.alex}/chats`]) {
      expect((await as('alex').post(path, groupOf('alex', 'jacob'))).status).toBe(405);
    }
  });
});

describe('the published shape at the paths of the drafts (beta)', () => {
  test('follows the published rules', async () => {
    const graph = await startTwoTenants();
    const { as } = graph;
    const id = await createPair(graph, 'alex', 'jacob');
    for (const path of ['/beta/chats', '/beta/me/chats', `/beta/users/${userIds.alex}/chats`]) {
      expect((await as('alex').post(path, pairOf('jacob', 'alex'))).body.id).toBe(id);
      expect((await as('alex').post(path, groupOf('jacob', 'mei'))).status).toBe(400);
    }
  });

  test('below a user creates the chat for that user, and returns 403 to another user', async () => {
    const { as, app } = await startTwoTenants();
    const path = `/beta/users/${userIds.alex}/chats`;
    expect((await as('jacob').post(path, groupOf('alex', 'jacob'))).status).toBe(403);
    expect((await as('jacob').post('/beta/users/nobody/chats', {})).status).toBe(404);
    const service = app(['Chat.Create']);
    expect((await service.post(path, groupOf('alex', 'jacob'))).status).toBe(201);
    const refused = await service.post(path, groupOf('mei', 'jacob'));
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('the user of the path');
    expect((await app(['Chat.Create'], { tenant: fabrikam }).post(path, {})).status).toBe(404);
  });
});

describe('adding a chat (beta, the draft Add chat)', () => {
  test('a reference to a chat of the caller returns 204 without a body, and changes nothing', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const before = (await graph.as('alex').get('/chats')).body.value;
    for (const url of [`http://graph.test/beta/chats/${id}`, `https://graph.microsoft.com/v1.0/chats('${id}')`]) {
      const { status, body } = await graph.as('alex').post('/beta/chats/$ref', { '@odata.id': url });
      expect(status).toBe(204);
      expect(body).toBeUndefined();
    }
    expect((await graph.as('alex').get('/chats')).body.value).toEqual(before);
  });

  test('a reference to a chat without the caller returns 403, to an unknown chat 404', async () => {
    const graph = await startTwoTenants();
    const id = await createGroup(graph, 'alex', 'jacob');
    const refer = (chat: string) =>
      graph.as('mei').post('/beta/chats/$ref', { '@odata.id': `https://graph.microsoft.com/beta/chats/${chat}` });
    expect((await refer(id)).status).toBe(403);
    const missing = await refer('19:none@thread.v2');
    expect(missing.status).toBe(404);
    expect(missing.body.error.message).toBe("No chat is found with id '19:none@thread.v2'.");
    expect((await refer('%zz')).status).toBe(400);
    expect((await refer('')).status).toBe(400);
  });

  test('a draft, or a chat in the published shape, is created', async () => {
    const { as } = await startTwoTenants();
    for (const body of [{ topic: 'Topic value' }, pairOf('nadia', 'jacob'), groupOf('nadia', 'jacob')]) {
      const response = await as('nadia').post('/beta/chats/$ref', body);
      expect(response.status).toBe(204);
      expect(response.body).toBeUndefined();
    }
    const { value } = (await as('nadia').get('/chats')).body;
    expect(value.map(({ chatType }: { chatType: string }) => chatType).sort()).toEqual(['group', 'group', 'oneOnOne']);
  });
});
