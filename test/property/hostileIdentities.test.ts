import { validateHeaderValue } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEmulator, type Seed, SeedError } from '../../src/emulator/index.ts';
import { jwt } from '../emulator/testEmulator.ts';
import type { TestResponse } from '../support/checkedResponse.ts';
import { sendChecked } from './checkedRequest.ts';
import { forMany, startHostileEmulator } from './hostileEmulator.ts';

const { emulator, chatId, get, post } = await startHostileEmulator();

/** Texts that somebody may want to be an id or a name. */
const names = fc.oneof(
  fc.constantFrom(
    '☃',
    'é',
    '\ud800',
    '\udfff@x',
    'a\r\nb',
    '\0',
    ' ',
    'a b',
    "'",
    "a''b",
    '/',
    '..',
    '%',
    '%zz',
    '?',
    '#',
  ),
  fc.constantFrom('__proto__', 'constructor', '@', 'a@', '@b', '𝒳', '\u2028', '\u200b', 'a'.repeat(64), 'a'.repeat(65)),
  fc.constantFrom(
    'a'.repeat(113),
    'é'.repeat(256),
    'a'.repeat(45_000),
    '"><script>',
    'a:b',
    'alex',
    '%E2%98%83',
    '+',
    '=',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^[!-~]{1,64}$/),
);

/** Expects that a socket can carry the headers, too. */
function expectSendable({ headers }: TestResponse): void {
  for (const [name, value] of headers) expect(() => validateHeaderValue(name, value)).not.toThrow();
}

/** Follows the Location of a response, as the service has it: relative to the version, or whole. */
async function follow({ headers }: TestResponse, sent: Record<string, string>): Promise<TestResponse> {
  const location = headers.get('location') ?? '';
  return get(location.startsWith('/') ? `/v1.0${location}` : location.slice(location.indexOf('/v1.0')), sent);
}

test('any id in a claim and any id in a bind lead to a chat that Location finds, or to a 400, 401 or 404', async () => {
  const binds = fc.tuple(
    fc.constantFrom("users('{}')", 'users/{}', "me/users('{}')", '{}', 'users({})'),
    names,
    fc.boolean(),
  );
  await forMany(300, fc.tuple(names, names, binds), async ([oid, tid, [form, name, isEncoded]]) => {
    const authorization = `Bearer ${jwt({ oid, tid, scp: 'Chat.Create Chat.ReadWrite' })}`;
    const encoded = isEncoded ? encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '')) : name;
    const member = (url: string) => ({
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: ['owner'],
      'user@odata.bind': `https://graph.microsoft.com/v1.0/${url}`,
    });
    const me = `users('${encodeURIComponent(oid.replaceAll(/\p{Surrogate}/gu, '')).replaceAll("'", "''")}')`;
    for (const chatType of ['oneOnOne', 'group']) {
      const body = JSON.stringify({ chatType, members: [member(me), member(form.replace('{}', encoded))] });
      const created = await post('/v1.0/chats', body, { authorization });
      expectSendable(created);
      expect([201, 400, 401, 403, 404], JSON.stringify(created.body)).toContain(created.status);
      if (created.status !== 201) continue;
      expect((await follow(created, { authorization })).body.id).toBe(created.body.id);
      for (const part of ['members', 'messages'])
        await get(`/v1.0/chats/${created.body.id}/${part}`, { authorization });
    }
  });
});

test('any id of a conversation leads to a conversation that Location finds, or to an error', async () => {
  const group = '02bd9fd6-8f93-4758-87c3-1fb73740a315';
  await forMany(100, names, async (name) => {
    const id = encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, ''));
    const created = await post(`/v1.0/groups/${group}/conversations/${id}`, '{"topic":"a"}');
    expectSendable(created);
    if (created.status === 201) expect((await follow(created, {})).status).toBe(200);
  });
});

test('any seed is loaded and can be read, or is refused with what is wrong', async () => {
  const seeds = fc.record(
    {
      tenantId: names,
      users: fc.record(
        {
          ann: fc.record(
            { id: names, userPrincipalName: names, tenantId: names, displayName: names },
            { requiredKeys: [] },
          ),
        },
        { noNullPrototype: true },
      ),
      groups: fc.record({ team: fc.record({ id: names }, { requiredKeys: [] }) }, { noNullPrototype: true }),
      chats: fc.array(
        fc.record(
          { id: names, members: fc.constant(['ann', 'ben']), messages: fc.constant([{ from: 'ann', body: 'Hi' }]) },
          { requiredKeys: ['members', 'messages'] },
        ),
        { maxLength: 1 },
      ),
    },
    { requiredKeys: ['users'] },
  );
  await forMany(150, seeds, async ({ users, ...more }) => {
    const seed = { ...more, users: { ...users, ben: {} } } as unknown as Seed;
    const seeded = await createEmulator({ seed }).catch((error) => error);
    if (seeded instanceof SeedError) return;
    expect(seeded).not.toBeInstanceOf(Error);
    const read = (path: string) =>
      sendChecked(seeded, {
        method: 'GET',
        url: `http://graph.test/v1.0${path}`,
        headers: { authorization: 'Bearer ann' },
      });
    const { body } = await read('/chats?$expand=members,lastMessagePreview');
    for (const { id } of body.value) expect((await read(`/chats/${encodeURIComponent(id)}/messages`)).status).toBe(200);
  });
});

test('no link in a path or in a batch leads to another version, into another batch, or to a 5xx', async () => {
  const origins = fc.constantFrom(
    'http://graph.test',
    'https://graph.test',
    'HTTP://graph.test',
    'http:\\\\graph.test',
    '//graph.test',
    'http:/graph.test',
  );
  const targets = fc.constantFrom(
    '/v1.0/$batch',
    '/beta/me/chats',
    '/beta/$batch',
    '/v1.0/me/chats',
    `/v1.0/chats/${chatId}`,
    '',
    '/v1.0/http://graph.test/v1.0/$batch',
  );
  const links = fc
    .tuple(fc.constantFrom('', '/', '//', '/me/', '/me/chats/', '/../', '/x?y='), origins, targets)
    .map((parts) => parts.join(''));
  await forMany(150, fc.tuple(links, fc.constantFrom('GET', 'POST')), async ([link, method]) => {
    const url = `http://graph.test/v1.0${link}`;
    const alone = await emulator.fetch(new Request(url, { method, headers: { authorization: 'Bearer alex' } }));
    expect(alone.status).toBeLessThan(500);
    const inner = { requests: [{ id: '1', method: 'GET', url: '/me/chats' }] };
    const content = method === 'GET' ? {} : { body: inner, headers: { 'Content-Type': 'application/json' } };
    const batch = JSON.stringify({ requests: [{ id: '1', method, url: link, ...content }] });
    const { status, body } = await post('/v1.0/$batch', batch);
    expect([200, 400]).toContain(status);
    if (status === 400) return;
    expect(body.responses[0].body.responses).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain('/beta/$metadata');
  });
  expect(emulator.requests.length).toBeGreaterThan(0);
});
