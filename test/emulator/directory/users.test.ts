import { describe, expect, test } from 'vitest';
import { createEmulator, sampleSeed } from '../../../src/emulator/index.ts';
import { contoso, memberOf, startEmulator, type TestCaller, userIds } from '../testEmulator.ts';

const eventual = { consistencylevel: 'eventual' };
const names = async (caller: TestCaller, query: string, headers: Record<string, string> = {}) => {
  const { status, body } = await caller.get(`/users?${query}`, headers);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.value.map(({ displayName }: { displayName: string }) => displayName);
};
const search = (terms: string) => `$search=${encodeURIComponent(terms)}`;
const filter = (text: string) => `$filter=${encodeURIComponent(text)}`;

describe('the signed-in user (user-get)', () => {
  test('has eleven properties without $select', async () => {
    const { as } = await startEmulator();
    expect((await as('alex').get('/me')).body).toEqual({
      '@odata.context': 'http://graph.test/v1.0/$metadata#users/$entity',
      id: userIds.alex,
      businessPhones: ['+49 30 555 0110'],
      displayName: 'Alex Moreau',
      givenName: 'Alex',
      jobTitle: 'Head of operations',
      mail: 'alex@contoso.com',
      mobilePhone: null,
      officeLocation: null,
      preferredLanguage: 'en-US',
      surname: 'Moreau',
      userPrincipalName: 'alex@contoso.com',
    });
  });

  test('has what $select names, and nothing else', async () => {
    const { as } = await startEmulator();
    expect((await as('alex').get('/me?$select=department,userType,proxyAddresses')).body).toEqual({
      '@odata.context': 'http://graph.test/v1.0/$metadata#users(department,userType,proxyAddresses)/$entity',
      department: 'Operations',
      proxyAddresses: ['SMTP:alex@contoso.com'],
      userType: 'Member',
    });
  });

  test('is whole with User.Read alone, and whoever a token introduces', async () => {
    const { permitted, as } = await startEmulator();
    expect((await permitted('alex', 'User.Read').get('/me')).body.jobTitle).toBe('Head of operations');
    expect((await permitted('alex', 'Chat.Read').get('/me')).status).toBe(403);
    expect((await as('newcomer@contoso.com').get('/me')).body.displayName).toBe('Newcomer');
  });

  test('is nobody for an app on its own', async () => {
    const { app } = await startEmulator();
    expect((await app(['User.Read.All']).get('/me')).status).toBe(400);
  });
});

describe('a user (user-get)', () => {
  test('is found by id and by user principal name, that of a guest included', async () => {
    const { as } = await startEmulator();
    for (const key of [userIds.gus, 'gus_adatum.com%23EXT%23@contoso.com', 'GUS_adatum.com%23ext%23@Contoso.com']) {
      const { body } = await as('alex').get(`/users/${key}?$select=id,userType,externalUserState`);
      expect(body).toMatchObject({ id: userIds.gus, userType: 'Guest', externalUserState: 'Accepted' });
    }
  });

  test('is the same as the member of a chat and the sender of a message', async () => {
    const { as } = await startEmulator();
    const chat = await as('alex').post('/chats', {
      chatType: 'group',
      members: ['alex', 'mei'].map((name) => memberOf(name)),
    });
    const path = `/chats/${chat.body.id}`;
    const { body: message } = await as('mei').post(`${path}/messages`, { body: { content: 'Hello' } });
    const members = (await as('alex').get(`${path}/members`)).body.value;
    const { body: mei } = await as('alex').get(`/users/${message.from.user.id}`);
    const member = members.find(({ userId }: { userId: string }) => userId === mei.id);
    expect([message.from.user.displayName, member.displayName]).toEqual([mei.displayName, mei.displayName]);
    expect(member.email).toBe(mei.mail);
  });

  test('is missing if nobody has that id, or somebody of another tenant', async () => {
    const { as } = await startEmulator();
    for (const key of ['nobody@contoso.com', userIds.omar, '9e9e9e9e-0000-4000-8000-000000000000']) {
      const { status, body } = await as('alex').get(`/users/${key}`);
      expect([status, body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
    }
    expect((await as('omar@fabrikam.com').get('/users/omar@fabrikam.com')).body.displayName).toBe('Omar Haddad');
  });

  test('is only the signed-in one with User.Read', async () => {
    const { permitted } = await startEmulator();
    expect((await permitted('alex', 'User.Read').get(`/users/${userIds.alex}`)).status).toBe(200);
    const { status, body } = await permitted('alex', 'User.Read').get(`/users/${userIds.mei}`);
    expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
  });

  test('shows names and address with User.ReadBasic.All, and null for the rest', async () => {
    const { permitted } = await startEmulator();
    const { body } = await permitted('alex', 'User.ReadBasic.All').get(`/users/${userIds.mei}`);
    expect(body).toMatchObject({
      displayName: 'Mei Tanaka',
      surname: 'Tanaka',
      mail: 'mei@contoso.com',
      jobTitle: null,
    });
  });
});

describe('the list of users (user-list)', () => {
  test('has everybody of the tenant and nobody else', async () => {
    const { as, app } = await startEmulator();
    const everybody = await names(as('alex'), '$orderby=displayName');
    expect(everybody).toEqual([
      'Alex Moreau',
      'Contoso Administrator',
      'Gus Ferreira',
      'Jacob Hansen',
      'Mei Tanaka',
      'Nadia Okafor',
    ]);
    expect(await names(as('alex'), '$orderby=displayName desc')).toEqual(everybody.toReversed());
    expect(await names(app(['User.Read.All']), '$orderby=displayName')).toEqual(everybody);
  });

  test('is not for guests', async () => {
    const { as } = await startEmulator();
    const { status, body } = await as('gus').get('/users');
    expect([status, body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
  });

  test.each(['', '&$orderby=displayName', '&$orderby=userPrincipalName desc'])(
    'comes in pages that miss nobody%s',
    async (order) => {
      const { as } = await startEmulator();
      const found: string[] = [];
      for (let next = `/users?$top=2${order}`; next !== undefined; ) {
        const { body } = await as('alex').get(next);
        expect(body.value.length).toBeLessThanOrEqual(2);
        found.push(...body.value.map(({ id }: { id: string }) => id));
        next = body['@odata.nextLink'];
      }
      expect(found).toHaveLength(6);
      expect(new Set(found).size).toBe(6);
    },
  );

  test.each([
    ["displayName eq 'mei tanaka'", ['Mei Tanaka']],
    ["startsWith(displayName,'a')", ['Alex Moreau']],
    ["startswith(mail,'jacob') or startswith(surname,'O')", ['Jacob Hansen', 'Nadia Okafor']],
    ["mail in ('mei@contoso.com', 'alex@contoso.com')", ['Alex Moreau', 'Mei Tanaka']],
    ["userType eq 'Guest'", ['Gus Ferreira']],
    ["department eq 'Finance' and jobTitle eq 'Accountant'", ['Jacob Hansen']],
    ['accountEnabled eq true and jobTitle eq null', ['Contoso Administrator', 'Gus Ferreira']],
    ["proxyAddresses/any(a: a eq 'smtp:mei@contoso.com')", ['Mei Tanaka']],
    [`id eq '${userIds.alex}'`, ['Alex Moreau']],
  ])('is filtered by %s', async (text, expected) => {
    const { as } = await startEmulator();
    expect((await names(as('alex'), filter(text))).toSorted()).toEqual(expected);
  });

  test.each([
    ["endsWith(mail,'@adatum.com')", ['Gus Ferreira']],
    ["department ne 'Finance' and department ne null", ['Alex Moreau', 'Nadia Okafor']],
    [
      "not startsWith(displayName,'A')",
      ['Contoso Administrator', 'Gus Ferreira', 'Jacob Hansen', 'Mei Tanaka', 'Nadia Okafor'],
    ],
  ])('is filtered by %s in an advanced query alone', async (text, expected) => {
    const { as } = await startEmulator();
    const advanced = `${filter(text)}&$count=true&$orderby=displayName`;
    expect(await names(as('alex'), advanced, eventual)).toEqual(expected);
    for (const [query, headers] of [
      [filter(text), {}],
      [filter(text), eventual],
      [`${filter(text)}&$count=true`, {}],
    ] as const) {
      const { status, body } = await as('alex').get(`/users?${query}`, headers);
      expect([status, body.error.code], query).toEqual([400, 'Request_UnsupportedQuery']);
    }
  });

  test.each([
    "contains(displayName,'a')",
    "endsWith(displayName,'a')",
    "tolower(displayName) eq 'a'",
    "nothing eq 'a'",
    'displayName eq',
    "proxyAddresses eq 'a'",
  ])('is not filtered by %s', async (text) => {
    const { as } = await startEmulator();
    const { status, body } = await as('alex').get(`/users?${filter(text)}&$count=true`, eventual);
    expect([status, body.error.code]).toEqual([400, expect.stringMatching(/^Request_(UnsupportedQuery|BadRequest)$/)]);
  });

  test.each([
    ['"displayName:tan"', ['Mei Tanaka']],
    ['"displayName:mei tanaka"', ['Mei Tanaka']],
    ['"displayName:Hansen" OR "mail:mei"', ['Jacob Hansen', 'Mei Tanaka']],
    ['"displayName:a" AND "mail:alex"', ['Alex Moreau']],
    ['("displayName:mei" OR "displayName:gus") AND "mail:gus"', ['Gus Ferreira']],
    ['"displayName:anaka"', []],
  ])('is searched for %s', async (terms, expected) => {
    const { as } = await startEmulator();
    expect((await names(as('alex'), search(terms), eventual)).toSorted()).toEqual(expected);
  });

  test.each([
    'displayName:mei',
    '"mei"',
    '"displayName:"',
    '"nothing:mei"',
    '"displayName:a" "mail:b"',
    '("displayName:a"',
    '"displayName:a',
    '('.repeat(200),
  ])('is not searched for %s', async (terms) => {
    const { as } = await startEmulator();
    const { status, body } = await as('alex').get(`/users?${search(terms)}`, eventual);
    expect([status, body.error.code]).toEqual([400, 'Request_BadRequest']);
  });

  test('is not searched without the header', async () => {
    const { as } = await startEmulator();
    const { status, body } = await as('alex').get(`/users?${search('"displayName:mei"')}`);
    expect([status, body.error.code]).toEqual([400, 'Request_UnsupportedQuery']);
  });

  test('says how many there are on its first page, if the header allows it', async () => {
    const { as } = await startEmulator();
    const first = await as('alex').get('/users?$top=2&$count=true', eventual);
    expect(first.body['@odata.count']).toBe(6);
    expect((await as('alex').get(first.body['@odata.nextLink'], eventual)).body).not.toHaveProperty('@odata.count');
    expect((await as('alex').get('/users?$top=2&$count=true')).body).not.toHaveProperty('@odata.count');
  });

  test('is sorted and filtered at once in an advanced query alone', async () => {
    const { as } = await startEmulator();
    const query = `${filter("startsWith(displayName,'a')")}&$orderby=displayName`;
    expect((await as('alex').get(`/users?${query}`)).body.error.message).toBe(
      'Sorting not supported for current query.',
    );
    expect(await names(as('alex'), `${query}&$count=true`, eventual)).toEqual(['Alex Moreau']);
  });
});

test('a seed can say everything about a person', async () => {
  const emulator = await createEmulator({
    seed: {
      tenantId: contoso,
      users: {
        kim: {
          ...sampleSeed.users.mei,
          id: userIds.nadia,
          accountEnabled: false,
          city: 'Berlin',
          otherMails: ['kim@example.com'],
          createdDateTime: '2020-01-01T00:00:00Z',
        },
      },
    },
  });
  const select = 'accountEnabled,city,createdDateTime,otherMails,mailNickname';
  const response = await emulator.fetch(
    new Request(`http://graph.test/v1.0/me?$select=${select}`, { headers: { authorization: 'Bearer kim' } }),
  );
  expect(await response.json()).toMatchObject({
    accountEnabled: false,
    city: 'Berlin',
    createdDateTime: '2020-01-01T00:00:00Z',
    mailNickname: 'kim',
    otherMails: ['kim@example.com'],
  });
});
