import { describe, expect, test } from 'vitest';
import { groupOf, startEmulator } from '../testEmulator.ts';

describe('a default user', () => {
  test('is the caller of a request without a token', async () => {
    const { as, withToken } = await startEmulator({ defaultUser: 'alex' });
    await as('alex').post('/chats', groupOf('alex', 'jacob'));
    const { status, body } = await withToken(undefined).get('/chats');
    expect([status, body.value.length]).toEqual([200, 1]);
  });

  test('is not the caller of a request with a token', async () => {
    const { as } = await startEmulator({ defaultUser: 'alex' });
    await as('alex').post('/chats', groupOf('alex', 'jacob'));
    expect((await as('mei').get('/chats')).body.value).toEqual([]);
  });

  test('does not hide a token that is malformed: 401', async () => {
    const { withToken } = await startEmulator({ defaultUser: 'alex' });
    expect((await withToken(undefined).get('/chats', { authorization: 'Basic x' })).status).toBe(401);
    expect((await withToken(undefined).get('/chats', { authorization: 'Bearer' })).status).toBe(401);
  });

  test('is named as in a token: by a name of the seed, an id or a user principal name', async () => {
    for (const defaultUser of ['gus', 'gus_adatum.com#EXT#@contoso.com', '8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a']) {
      const { withToken, emulator } = await startEmulator({ defaultUser });
      const before = (await emulator.state()).user.length;
      expect((await withToken(undefined).get('/chats')).status).toBe(200);
      expect((await emulator.state()).user).toHaveLength(before);
    }
  });

  test('is the caller of the requests of a batch as well', async () => {
    const { withToken } = await startEmulator({ defaultUser: 'alex' });
    const { body } = await withToken(undefined).post('/$batch', {
      requests: [{ id: '1', method: 'GET', url: '/chats' }],
    });
    expect(body.responses[0].status).toBe(200);
  });

  test('is off by default', async () => {
    const { withToken } = await startEmulator();
    expect((await withToken(undefined).get('/chats')).status).toBe(401);
  });
});
