import { describe, expect, test } from 'vitest';
import { contoso, groupOf, jwt, memberOf, startEmulator, userIds } from '../testEmulator.ts';

const chats = '/chats';

describe('the caller (auth-concepts)', () => {
  test('is a user of the seed, by name, by id or by user principal name, in any case', async () => {
    const { as } = await startEmulator();
    const { body: chat } = await as('alex').post(chats, groupOf('alex', 'jacob'));
    for (const token of ['alex', 'ALEX@contoso.com', userIds.alex, userIds.alex.toUpperCase()]) {
      const { body } = await as(token).get(chats);
      expect(body.value.map(({ id }: { id: string }) => id)).toEqual([chat.id]);
    }
    expect((await as('mei').get(chats)).body.value).toEqual([]);
  });

  test('may be a guest or a federated user, whose names are tokens too', async () => {
    const { as } = await startEmulator();
    const members = [memberOf('alex'), memberOf('gus', 'guest')];
    await as('alex').post(chats, { chatType: 'group', members });
    expect((await as('gus').get(chats)).body.value).toHaveLength(1);
    expect((await as('omar').get(chats)).status).toBe(200);
  });

  test('may be an unknown user, who is added and stays the same', async () => {
    const { as, emulator } = await startEmulator();
    const { status, body } = await as('sam').post(chats, {
      chatType: 'group',
      members: [memberOf('sam@contoso.com'), memberOf('alex')],
    });
    expect(status, JSON.stringify(body)).toBe(201);
    expect((await as('sam').get(chats)).body.value).toHaveLength(1);
    const { user } = await emulator.state();
    expect(user.filter(({ userPrincipalName }) => userPrincipalName === 'sam@contoso.com')).toHaveLength(1);
    expect(user.find(({ displayName }) => displayName === 'Sam')).toMatchObject({ tenantId: contoso, guest: false });
  });

  test('may not be an unknown user if the directory is closed: 401', async () => {
    const { as, withToken } = await startEmulator({ closedDirectory: true });
    const { status, body } = await as('sam').get(chats);
    expect(status).toBe(401);
    expect(body.error.message).toBe("The token is for 'sam', but the directory has no such user.");
    expect((await withToken(jwt({ oid: 'nobody', scp: 'Chat.Read' })).get(chats)).status).toBe(401);
    expect((await as('alex').get(chats)).status).toBe(200);
  });

  test('is the user in the claims of a JWT, by oid before upn before preferred_username', async () => {
    const { as, withToken } = await startEmulator();
    const { body: chat } = await as('alex').post(chats, groupOf('alex', 'jacob'));
    const listed = async (claims: object) =>
      (await withToken(jwt({ scp: 'Chat.Read', ...claims })).get(chats)).body.value.map((c: { id: string }) => c.id);
    expect(await listed({ oid: userIds.alex, upn: 'mei@contoso.com' })).toEqual([chat.id]);
    expect(await listed({ upn: 'alex@contoso.com', preferred_username: 'mei@contoso.com' })).toEqual([chat.id]);
    expect(await listed({ preferred_username: 'jacob@contoso.com' })).toEqual([chat.id]);
    expect(await listed({ oid: userIds.mei })).toEqual([]);
  });

  test('is added from the claims of a JWT, with name and tenant', async () => {
    const { withToken, emulator } = await startEmulator();
    const id = '6d2f1a54-9e3b-4c07-8a1d-5b0c7e9f2a36';
    const token = jwt({ oid: id, upn: 'ida@other.org', name: 'Ida Berg', tid: 'other', scp: 'Chat.Create' });
    await withToken(token).post(chats, { chatType: 'group', members: [memberOf(id), memberOf('alex')] });
    expect((await emulator.state()).user).toContainEqual(
      expect.objectContaining({
        id,
        userPrincipalName: 'ida@other.org',
        displayName: 'Ida Berg',
        tenantId: 'other',
      }),
    );
  });

  test('has the oid of the token as the id, in any form', async () => {
    const { withToken, emulator } = await startEmulator();
    const ida = withToken(jwt({ oid: 'ida', upn: 'ida@other.org', scp: 'Chat.Read Chat.Create' }));
    for (const _ of [1, 2]) {
      const { status } = await ida.post(chats, { chatType: 'group', members: [memberOf('ida'), memberOf('alex')] });
      expect(status).toBe(201);
    }
    expect((await emulator.state()).user.filter(({ id }) => id === 'ida')).toHaveLength(1);
  });

  test('cannot have the user principal name of another user: 401', async () => {
    const { withToken } = await startEmulator();
    const { status, body } = await withToken(jwt({ oid: 'x', upn: 'alex@contoso.com', scp: 'Chat.Read' })).get(chats);
    expect([status, body.error.message]).toEqual([
      401,
      `The token says that 'alex@contoso.com' is 'x', but it is '${userIds.alex}'.`,
    ]);
  });

  test.each([
    ['no token', undefined, 'Access token is empty.'],
    ['an empty token', '', 'Access token is empty.'],
    ['two tokens', 'alex jacob', "The Authorization header must be 'Bearer' and one token."],
    [
      'a JWT that names nobody',
      jwt({ scp: 'Chat.Read' }),
      'The token names no user: it has no oid, upn or preferred_username.',
    ],
  ])('is unknown with %s: 401', async (_, token, message) => {
    const { withToken } = await startEmulator();
    const { status, body } = await withToken(token).get(chats);
    expect([status, body.error]).toEqual([
      401,
      expect.objectContaining({ code: 'InvalidAuthenticationToken', message }),
    ]);
  });

  test('is unknown with another scheme: 401', async () => {
    const { withToken } = await startEmulator();
    const { status } = await withToken(undefined).get(chats, { authorization: 'Basic YWxleDphbGV4' });
    expect(status).toBe(401);
  });

  test('is stored by a request that changes something, and not by reading, alone or in a batch', async () => {
    const { as, emulator } = await startEmulator();
    const before = (await emulator.state()).user;
    expect((await as('sam').get(chats)).body.value).toEqual([]);
    expect((await as('sam').get('/users/sam@contoso.com/chats')).body.value).toEqual([]);
    const batch = { requests: [{ id: '1', method: 'GET', url: '/me/chats' }] };
    expect((await as('sam').post('/$batch', batch)).body.responses).toMatchObject([{ status: 200 }]);
    expect((await as('sam').post('/chats', {})).status).toBe(400);
    expect((await emulator.state()).user).toEqual(before);
    await as('sam').post(chats, { chatType: 'group', members: [memberOf('sam@contoso.com'), memberOf('alex')] });
    expect((await emulator.state()).user).toHaveLength(before.length + 1);
  });

  const long = 'must have 1 to 113 characters, none of them a space or a control character';
  test.each([
    ['a name without end', 'a'.repeat(10_000), `The token names no user. The id or the name of a user ${long}.`],
    ['an oid that no header can carry', jwt({ oid: '☃', scp: '' }), /^The claim 'oid' of the token must have 1 to 64 /],
    [
      'an oid with a lone surrogate',
      jwt({ oid: '\ud800', scp: '' }),
      /^The claim 'oid' of the token must have 1 to 64 /,
    ],
    [
      'an oid without end',
      jwt({ oid: 'a'.repeat(45_000), scp: '' }),
      /^The claim 'oid' of the token must have 1 to 64 /,
    ],
    [
      'a tid with a line break',
      jwt({ oid: 'a', tid: 'a\r\nb', scp: '' }),
      /^The claim 'tid' of the token must have 1 to 64 /,
    ],
    ['an appid with a space', jwt({ appid: 'a b', roles: [] }), /^The claim 'appid' of the token must have 1 to 64 /],
    ['a upn with a lone surrogate', jwt({ upn: '\udfff@x', scp: '' }), `The claim 'upn' of the token ${long}.`],
    [
      'a name without an end',
      jwt({ oid: 'a', name: 'a'.repeat(257), scp: '' }),
      /^The claim 'name' of the token must have/,
    ],
  ])('cannot have %s: 401', async (_, token, message) => {
    const { withToken } = await startEmulator();
    for (const send of [withToken(token).get(chats), withToken(token).post(chats, groupOf('alex', 'jacob'))]) {
      const { status, body } = await send;
      expect([status, body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
      expect(body.error.message).toMatch(message);
    }
  });

  test.each(['__proto__', 'constructor', 'toString', '%00', '\'"<>', 'a'.repeat(90)])(
    'has a strange name: %.40s',
    async (name) => {
      const { as } = await startEmulator();
      expect((await as(name).get(chats)).status).toBe(200);
    },
  );
});

describe('what a token permits (permissions-reference)', () => {
  test('one of the permissions of the operation is enough', async () => {
    const { permitted } = await startEmulator();
    expect((await permitted('alex', 'Chat.ReadBasic').get(chats)).status).toBe(200);
    expect((await permitted('alex', 'Chat.ReadWrite', 'Other').get(chats)).status).toBe(200);
  });

  test('without any of them returns 403, and the error names them', async () => {
    const { permitted } = await startEmulator();
    const { status, body } = await permitted('alex', 'Chat.Create').get(chats);
    expect(status).toBe(403);
    expect(body.error.message).toBe(
      "Missing scope permissions on the request. API requires one of 'Chat.ReadBasic, Chat.Read, Chat.ReadWrite'. " +
        "Scopes on the request 'Chat.Create'",
    );
    expect((await permitted('alex').get(chats)).status).toBe(403);
  });

  test('the wrong kind of token is refused, whatever it permits', async () => {
    const { app, as } = await startEmulator();
    const { status, body } = await app(['Chat.ReadBasic', 'Chat.Read.All']).get(chats);
    expect(status).toBe(412);
    expect(body.error).toMatchObject({
      code: 'PreconditionFailed',
      message: 'This API is not supported in application-only context. Sign a user in.',
    });
    expect((await as('app').get(chats)).status).toBe(412);
    expect((await as('app').get(`/me${chats}`)).status).toBe(400);
    const delegated = await as('alex').get(`/users/${userIds.alex}/chats/getAllMessages`);
    expect(delegated.status).toBe(403);
    expect(delegated.body.error.message).toBe('This operation is not supported with delegated permissions.');
  });

  test('an app on its own has access to everything in its own tenant only', async () => {
    const { app, as } = await startEmulator();
    const { body: chat } = await as('alex').post(chats, groupOf('alex', 'jacob'));
    expect((await app(['Chat.Read.All']).get(`${chats}/${chat.id}`)).status).toBe(200);
    expect((await app(['Chat.Read.All'], { tenant: 'other' }).get(`${chats}/${chat.id}`)).status).toBe(403);
  });

  test('a token with both delegated permissions and roles counts as the token of a user', async () => {
    const { withToken } = await startEmulator();
    const both = jwt({ oid: userIds.alex, scp: 'Chat.Read', roles: ['Chat.Read.All'] });
    expect((await withToken(both).get(chats)).status).toBe(200);
  });

  test('the ready app token permits everything that an app can do', async () => {
    const { as } = await startEmulator();
    const { body: chat } = await as('alex').post(chats, groupOf('alex', 'jacob'));
    expect((await as('app').get(`${chats}/${chat.id}`)).status).toBe(200);
  });

  test('a missing permission is reported before an invalid request', async () => {
    const { permitted, withToken } = await startEmulator();
    expect((await permitted('alex', 'Chat.Read').post(chats, '{')).status).toBe(403);
    expect((await withToken(undefined).post(chats, '{')).status).toBe(401);
    expect((await permitted('alex', 'Chat.Create').post(chats, '{')).status).toBe(400);
  });
});
