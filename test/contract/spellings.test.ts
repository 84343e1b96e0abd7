import { createRequire } from 'node:module';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { route } from '../../src/contract/route.ts';
import { versions } from '../../src/contract/versions.ts';
import { createEmulator } from '../../src/emulator/index.ts';
import { finance, groupOf, startEmulator, type TestEmulator, userIds } from '../emulator/testEmulator.ts';

const require = createRequire(import.meta.url);

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

  test('takes an option of beta without its $ inside the value of another one', async () => {
    const path = `${chat}/installedApps?$expand=teamsAppDefinition`;
    expect((await graph.as('alex').get(`/beta${path}(expand=bot)`)).status).toBe(200);
    expect((await graph.as('alex').get(`${path}(expand=bot)`)).status).toBe(400);
    expect((await graph.as('alex').get(`${path}($EXPAND=Bot)`)).status).toBe(200);
  });

  test('refuses an option that the operation lacks, on beta without its $ too', async () => {
    for (const option of ['top=1', 'Count=true', 'search=x', 'skip=1', "filter=displayName eq 'x'"]) {
      expect((await graph.as('alex').get(`/beta${chat}/members?${option}`)).status, option).toBe(400);
      expect((await graph.as('alex').get(`${chat}/members?${option}`)).status, option).toBe(200);
    }
    expect((await graph.as('alex').get(`/beta${chat}/members?topic=1`)).status).toBe(200);
  });

  test.each(['/v1.0', '/beta'])('takes the names of action parameters below %s in any case', async (prefix) => {
    const user = { id: userIds.alex, tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f' };
    const lastMessageReadDateTime = '2026-01-05T08:00:00Z';
    const act = async (name: string, body: object) =>
      (await graph.as('alex').post(`${prefix}${chat}/${name}`, body)).status;
    expect(await act('hideForUser', { User: user })).toBe(204);
    expect(await act('microsoft.graph.unhideForUser', { USER: user })).toBe(204);
    expect(await act('graph.markChatReadForUser', { User: user })).toBe(204);
    expect(await act('markChatUnreadForUser', { User: user, LASTMESSAGEREADDATETIME: lastMessageReadDateTime })).toBe(
      204,
    );
    const twice = await graph.as('alex').post(`${prefix}${chat}/hideForUser`, { user, User: user });
    expect(twice.body.error.message).toBe("The property 'user' is given in two spellings.");
  });

  test('takes no other names in an action in any case', async () => {
    const user = { ID: userIds.alex };
    expect((await graph.as('alex').post(`${chat}/hideForUser`, { user })).status).toBe(400);
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
    const expansions = [
      "Extensions($Filter=ID EQ 'Com.Contoso.Review')",
      "SingleValueExtendedProperties($filter=Id eq 'x')",
    ];
    for (const expansion of expansions) {
      const path = `${thread}/posts/${value[0].id}?$expand=${expansion}`;
      expect((await graph.as('alex').get(path)).status, expansion).toBe(200);
    }
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
    'https://graph.microsoft.com/v1.0/users%28%27o%27%27neil@contoso.com%27%29',
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

  test.each(neil)('%s takes a sender off a list', async (url) => {
    const graph = await startEmulator();
    // Who is in no chat yet becomes known with the first one.
    expect((await graph.as('alex').post('/chats', groupOf('alex', "o''neil@contoso.com"))).status).toBe(201);
    const senders = `/groups/${finance}/acceptedSenders/$ref`;
    expect((await graph.as('alex').post(senders, { '@odata.id': neil[1] })).status).toBe(204);
    expect((await graph.as('alex').delete(`${senders}?$id=${encodeURIComponent(url)}`)).status).toBe(204);
  });

  // One pattern lets through what another one does, because all of them are read in the same way.
  const patterns = versions.flatMap(({ version }) => patternsIn(require(`graph-chat/${version}/openapi.json`)));
  test.each([...new Set(patterns)])('may have its last key in any spelling: %s', (pattern) => {
    const collection = lastCollection(pattern);
    for (const key of ["('x')", "('o''x')", '(%27x%27)', '%28%27x%27%29', "%28'o%27%27x'%29", '/x', "/o'x", '/o%27x']) {
      for (const name of [collection, collection.toUpperCase()]) {
        expect(`https://graph.microsoft.com/v1.0/${name}${key}`).toMatch(new RegExp(pattern, 'u'));
      }
    }
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

/** The patterns of URLs in a description. */
function patternsIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { pattern } = value as { pattern?: unknown };
  const own =
    typeof pattern === 'string' && pattern.startsWith('^https?://') && pattern.includes('%27') ? [pattern] : [];
  return [...own, ...Object.values(value).flatMap(patternsIn)];
}

/** The path of the collection, or of the last one, that a pattern wants a key of. */
function lastCollection(pattern: string): string {
  const plain = pattern.replaceAll(/\[[A-Z]([a-z])\]/g, '$1');
  const paths = ['appcatalogs/teamsapps', 'users', 'chats/x/messages', 'chats'];
  return paths.find((path) => path.split('/').every((name) => name === 'x' || plain.includes(name))) ?? '';
}
