import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finance } from '../emulator/testEmulator.ts';
import { sendChecked } from './checkedRequest.ts';
import { contracts } from './contract.ts';
import { forMany, startHostileEmulator } from './hostileEmulator.ts';

const { emulator, chatId, get } = await startHostileEmulator();

const pathSegments = fc.oneof(
  fc.constantFrom(
    ...['v1.0', 'beta', 'localtest', 'me', 'chats', 'users', 'groups', 'messages', 'threads', '$ref', '$value', '$'],
    ...['..', '.', '', '%2e%2e', '%2f', '%2F..', '%5c', '%00', '%', '%zz', '%ff', '%c0%ae', '%ed%a0%80', '%2525'],
    ...["chats('x')", "chats('')", "chats('a''b')", "chats('a'b')", "chats(')", 'chats()', "chats('x')('y')"],
    ...["chats('%27%27')", 'chats(id=1)', '()', "('')", "'", ';', ':', '@', '+', '*', '~', '!', '{chat-id}', '$$'],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'x'.repeat(3000), '%41'.repeat(2000), '𝒳', 'é'],
  ),
  fc.string({ maxLength: 10 }).map((text) => text.replaceAll(/[?#\\]/g, '')),
  fc.string({ unit: 'binary', maxLength: 10 }).map((text) => encodeURIComponent(text)),
);

describe('paths', () => {
  test('of any kind get a response', async () => {
    const paths = fc.array(pathSegments, { maxLength: 8 }).map((parts) => `/${parts.join('/')}`);
    await forMany(400, fc.tuple(fc.constantFrom('/v1.0', '/beta', ''), paths), ([root, path]) => get(root + path));
  });

  test('that are similar to those of the contract get a response', async () => {
    const templates = contracts.flatMap(({ version, operations }) => operations.map(({ path }) => `${version}${path}`));
    const paths = fc
      .tuple(fc.constantFrom(...templates), fc.array(pathSegments, { minLength: 9, maxLength: 9 }), fc.nat())
      .map(([template, segments, at]) => {
        const parts = template.split('/').map((part, i) => (part.startsWith('{') ? (segments[i] ?? '') : part));
        return `/${parts.with(at % parts.length, segments[8] ?? '').join('/')}`;
      });
    await forMany(300, paths, (path) => get(path));
  });

  test('that are too long are refused', async () => {
    for (const path of [`/v1.0/chats/${'x'.repeat(200_000)}`, `/v1.0${'/a'.repeat(50_000)}`, '/'.repeat(100_000)]) {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    }
  });
});

test('methods of any kind get a response', async () => {
  const names = ['PUT', 'HEAD', 'SEARCH', 'LOCK', 'get', 'G-ET', '__proto__', 'constructor', 'DELETE', 'PATCH'];
  const paths = ['/v1.0/me/chats', `/v1.0/chats/${chatId}`, '/v1.0/none', '/', '/beta/chats/$ref'];
  await forMany(60, fc.tuple(fc.constantFrom(...names), fc.constantFrom(...paths)), ([method, path]) =>
    sendChecked(emulator, { method, url: `http://graph.test${path}`, headers: { authorization: 'Bearer mei' } }),
  );
});

describe('query strings', () => {
  const lists = fc.constantFrom(
    '/v1.0/me/chats',
    ...['messages', 'members', 'installedApps', 'tabs'].map((list) => `/v1.0/chats/${chatId}/${list}`),
    `/v1.0/groups/${finance}/conversations`,
  );

  test('of any text get a response', async () => {
    const texts = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('#', ''));
    await forMany(200, fc.tuple(lists, texts), ([path, text]) => get(`${path}?${text}`));
  });

  test('of options in any shape get a response', async () => {
    const names = ['$top', '$TOP', '$skip', '$filter', '$orderby', '$expand', '$select', '$skiptoken', '$count'];
    const values = fc.oneof(
      fc.constantFrom('', '0', '1', '50', '-1', '1e3', '%', '%zz', '%00', "'", '((', '))', ',,,', 'id desc'),
      fc.constantFrom('members($select=id)', '1.', 'MS4=', '1.!!!!', '1.AAAA', '1.MTk6', '99999999999999999999'),
      fc.base64String().map((text) => encodeURIComponent(`1.${text}`)),
      fc.string().map((text) => encodeURIComponent(text)),
    );
    const option = fc.tuple(fc.constantFrom(...names, '%24top', 'model', '__proto__', ''), values);
    await forMany(300, fc.tuple(lists, fc.array(option, { maxLength: 4 })), ([path, options]) =>
      get(`${path}?${options.map((pair) => pair.join('=')).join('&')}`),
    );
  });

  test('with filters of any words get a response', async () => {
    const words = fc.constantFrom(
      ...['eq', 'ne', 'gt', 'lt', 'and', 'or', 'not', 'in', '(', ')', ',', "'", "'a'", "''''", 'null', 'true', '-1'],
      ...[
        'topic',
        'id',
        'chatType',
        'lastModifiedDateTime',
        'createdDateTime',
        'members/any(m:m/displayName',
        '/',
        ':',
      ],
      ...['2026-01-05T08:00:00Z', '2026-13-45T99:99:99Z', 'contains(', 'startswith(topic,', '__proto__', 'a/b/c', '\0'],
    );
    const filters = fc.array(words, { maxLength: 12 }).map((parts) => encodeURIComponent(parts.join(' ')));
    await forMany(300, fc.tuple(lists, filters), ([path, filter]) => get(`${path}?$filter=${filter}`));
  });

  test('with filters that are nested deeply get a response', async () => {
    const open = '('.repeat(2000);
    const deep = [
      open,
      `${open}true${')'.repeat(2000)}`,
      `${'not '.repeat(1000)}true`,
      `id eq 'a'${' or true'.repeat(400)}`,
    ];
    for (const filter of deep) await get(`/v1.0/me/chats?$filter=${encodeURIComponent(filter)}`);
  });
});
