import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { route } from '../../src/contract/route.ts';
import { versions } from '../../src/contract/versions.ts';
import { createEmulator } from '../../src/emulator/index.ts';
import { finance, groupOf, startEmulator, type TestEmulator, userIds } from '../emulator/testEmulator.ts';

// The service takes names in more spellings than its pages show. Keys and values are as they are.

describe.each(versions)('every path of $version', ({ version, prefixes: [prefix = ''], operations }) => {
  const all = Object.entries(operations).map(([operationId, { method, path, kind }]) => ({
    operationId,
    method,
    kind,
    path: `/${prefix}${path.replaceAll(/\{[^}]+\}/g, 'Key')}`,
  }));
  const upper = (path: string) => path.replaceAll(/[^/]+/g, (part) => (part === 'Key' ? part : part.toUpperCase()));

  test.each(all)('$operationId is found in any case, with its keys as they are', ({ operationId, method, path }) => {
    for (const spelled of [path, upper(path), path.toLowerCase().replaceAll('/key', '/Key')]) {
      const found = route(method, spelled);
      expect(found).toMatchObject({ version, operationId });
      expect(new Set(Object.values(found.path))).toEqual(new Set(path.includes('Key') ? ['Key'] : []));
    }
  });

  const bound = all.filter(({ kind }) => kind !== undefined);
  test.each(bound)('$operationId is found by its qualified name', ({ operationId, method, path, kind }) => {
    const parentheses = kind === 'function' ? '()' : '';
    for (const namespace of ['microsoft.graph', 'Microsoft.Graph', 'graph']) {
      const qualified = path.replace(/[^/]+$/, (name) => `${namespace}.${name}${parentheses}`);
      expect(route(method, qualified).operationId).toBe(operationId);
    }
  });
});

test('a collection has no qualified name', () => {
  expect(() => route('GET', '/v1.0/me/microsoft.graph.chats')).toThrow('microsoft.graph.chats');
});

test('functions that follow each other may both be qualified', () => {
  const path = '/v1.0/users/x/chats/microsoft.graph.getAllMessages()/microsoft.graph.delta()';
  expect(route('GET', path).operationId).toBe('deltaChatMessages');
});

describe('the emulator', () => {
  let graph: TestEmulator;
  let chat: string;
  beforeAll(async () => {
    graph = await startEmulator();
    const { body } = await graph.as('alex').post('/chats', { ...groupOf('alex', 'mei'), topic: 'Lunch' });
    chat = `/chats/${body.id}`;
    for (const content of ['One', 'Two']) {
      graph.clock.advance(1000);
      await graph.as('alex').post(`${chat}/messages`, { body: { content } });
    }
  });

  test('takes the names in option values in any case', async () => {
    const list = await graph.as('alex').get(`${chat}/messages?$orderby=createdDateTime desc`);
    const shouted = await graph.as('alex').get(`${chat}/messages?$OrderBy=CREATEDDATETIME  DESC`);
    expect(shouted.body).toEqual(list.body);
    const expanded = await graph.as('alex').get('/me/chats?$expand=Members,LASTMESSAGEPREVIEW');
    expect(expanded.body.value[0]).toHaveProperty('members');
    expect(expanded.body.value[0]).toHaveProperty('lastMessagePreview');
  });

  test('takes an option of beta without its $, and ignores it on version 1.0', async () => {
    expect((await graph.as('alex').get(`/beta${chat}/messages?top=1`)).body.value).toHaveLength(1);
    expect((await graph.as('alex').get(`/beta${chat}/messages?TOP=1`)).body.value).toHaveLength(1);
    expect((await graph.as('alex').get(`${chat}/messages?top=1`)).body.value.length).toBeGreaterThan(1);
    const twice = await graph.as('alex').get(`/beta${chat}/messages?top=1&$top=2`);
    expect(twice.body.error.message).toBe("The query option '$top' is given more than once.");
    expect((await graph.as('alex').get(`/beta${chat}/messages?top=x`)).status).toBe(400);
  });

  test('takes the names of action parameters in any case, and no other names in them', async () => {
    const user = { id: userIds.alex, tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f' };
    expect((await graph.as('alex').post(`${chat}/hideForUser`, { User: user })).status).toBe(204);
    expect((await graph.as('alex').post(`${chat}/unhideForUser`, { USER: user })).status).toBe(204);
    const nested = await graph
      .as('alex')
      .post(`${chat}/hideForUser`, { user: { ID: user.id, tenantId: user.tenantId } });
    expect(nested.status).toBe(400);
    const twice = await graph.as('alex').post(`${chat}/hideForUser`, { user, User: user });
    expect(twice.body.error.message).toBe("The property 'user' is given in two spellings.");
  });

  test('takes the names and the content types of a published request for a conversation', async () => {
    const post = { Body: { ContentType: 'HTML', Content: '<b>Hello</b>' } };
    const created = await graph
      .as('alex')
      .post(`/groups/${finance}/conversations`, { Topic: 'Budget', Threads: [{ Posts: [post] }] });
    expect(created.status).toBe(201);
    const thread = `/groups/${finance}/threads/${created.body.threads[0].id}`;
    expect((await graph.as('alex').post(`${thread}/reply`, { Post: post })).status).toBe(202);
    const { value } = (await graph.as('alex').get(`${thread}/posts`)).body;
    expect(value.map(({ body }: { body: object }) => body)).toEqual([
      { contentType: 'html', content: '<b>Hello</b>' },
      { contentType: 'html', content: '<b>Hello</b>' },
    ]);
    const typo = await graph.as('alex').post(`${thread}/reply`, { Post: { ...post, Bodi: {} } });
    expect(typo.body.error.message).toContain('Bodi');
  });
});

describe('a URL that a request binds', () => {
  const seed = { users: { neil: { userPrincipalName: "o'neil@contoso.com" }, kim: {} } };
  const neil = [
    "https://graph.microsoft.com/v1.0/users('o%27%27neil@contoso.com')",
    "https://graph.microsoft.com/v1.0/users('o''neil@contoso.com')",
    "https://graph.microsoft.com/v1.0/users(%27o''neil%40contoso.com%27)",
    "https://graph.microsoft.com/v1.0/users/o'neil@contoso.com",
    'https://graph.microsoft.com/v1.0/users/o%27neil%40contoso.com',
    "https://graph.microsoft.com/v1.0/Users('O''NEIL@contoso.com')",
  ];

  test.each(neil)('%s is one person', async (url) => {
    const emulator = await createEmulator({ seed });
    onTestFinished(() => emulator.close());
    const member = (bound: string) => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: ['owner'],
      'user@odata.bind': bound,
    });
    const response = await emulator.fetch(
      new Request('http://graph.test/v1.0/chats', {
        method: 'POST',
        headers: { authorization: 'Bearer kim', 'content-type': 'application/json' },
        body: JSON.stringify({
          chatType: 'oneOnOne',
          members: [member("https://graph.microsoft.com/v1.0/users('kim')"), member(url)],
        }),
      }),
    );
    expect(response.status, await response.clone().text()).toBe(201);
    const { user } = await emulator.state();
    expect(user?.map(({ userPrincipalName }) => userPrincipalName)).toContain("o'neil@contoso.com");
    expect(user).toHaveLength(2);
  });

  test.each([
    "https://graph.microsoft.com/v1.0/users('o'neil@contoso.com')",
    "https://graph.microsoft.com/v1.0/users('')",
    'https://graph.microsoft.com/v1.0/users/%E0%A4%A',
  ])('%s is none', async (url) => {
    const graph = await startEmulator();
    const body = { ...groupOf('alex', 'mei') };
    body.members[1] = { ...body.members[1], 'user@odata.bind': url } as never;
    expect((await graph.as('alex').post('/chats', body)).status).toBe(400);
  });
});
