import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jwt } from '../emulator/testEmulator.ts';
import { forMany, startHostileEmulator } from './hostileEmulator.ts';

const { chatId, get, post } = await startHostileEmulator();

describe('headers', () => {
  const values = fc.stringMatching(/^[ -~\u00a0-\u00ff]*$/).map((text) => text.trim());

  test('of any value get a response', async () => {
    const names = [
      'prefer',
      'client-request-id',
      'accept',
      'if-match',
      'x-http-method-override',
      'range',
      'host',
      'origin',
    ];
    await forMany(150, fc.tuple(fc.constantFrom(...names), values), ([name, text]) =>
      get('/v1.0/me/chats', { [name]: text }),
    );
  });

  test('that describe the body wrongly get a response', async () => {
    const names = fc.constantFrom('content-type', 'content-length', 'content-encoding', 'transfer-encoding');
    const likely = [
      'application/json;charset=utf-8',
      'application/json;;;',
      'gzip',
      'br, gzip',
      '-1',
      '1e9',
      '9'.repeat(30),
    ];
    await forMany(150, fc.tuple(names, fc.oneof(fc.constantFrom(...likely), values)), ([name, text]) =>
      post(`/v1.0/chats/${chatId}/messages`, '{"body":{"content":"a"}}', { [name]: text }),
    );
  });
});

describe('tokens', () => {
  const wrong = fc.oneof(
    fc.jsonValue({ maxDepth: 1, stringUnit: 'binary' }),
    fc.constantFrom(
      '',
      ' ',
      '__proto__',
      'alex',
      'a'.repeat(5000),
      '\0',
      '\ud800',
      '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
      'x@y',
      '@',
    ),
  );
  const names = ['oid', 'upn', 'preferred_username', 'name', 'tid', 'appid', 'azp', 'app_displayname'];
  const claims = fc.record(
    {
      ...Object.fromEntries(names.map((name) => [name, wrong])),
      scp: fc.oneof(wrong, fc.constantFrom('Chat.Create Chat.ReadWrite', 'Chat.ReadBasic')),
      roles: fc.oneof(wrong, fc.constant(['Chat.Create', 1, null])),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const tokens = fc.oneof(
    fc.string().map((text) => text.replaceAll(/[^!-~ ]/g, '')),
    fc.tuple(fc.base64String(), fc.base64String(), fc.base64String()).map((parts) => parts.join('.')),
    fc.constantFrom(
      '..',
      'a.b',
      'a.b.c',
      'a..c',
      '...',
      'e30.e30.',
      'e30.bnVsbA.',
      'e30.W10.',
      'e30.IiI.',
      '__proto__',
    ),
    fc.constantFrom('constructor', 'x'.repeat(9000)),
    claims.map(jwt),
  );

  test('of any kind get a response', async () => {
    const schemes = fc.constantFrom('Bearer ', 'bearer ', 'Basic ', '', 'Bearer');
    await forMany(400, fc.tuple(schemes, tokens), ([scheme, token]) =>
      get('/v1.0/me/chats', { authorization: `${scheme}${token}`.trim() }),
    );
  });

  test('of any kind create a chat or are refused', async () => {
    await forMany(150, tokens, (token) =>
      post('/beta/me/chats', '{"topic":"a"}', { authorization: `Bearer ${token}`.trim() }),
    );
  });

  test('with any name for a user let that user create and read chats', async () => {
    const texts = fc.oneof(
      fc.constantFrom('\0', '\ud800', 'a b', '#', "'", '<', 'é', '__proto__'),
      fc.string({ minLength: 1 }),
    );
    const named = fc.record(Object.fromEntries(names.map((name) => [name, texts])), {
      requiredKeys: ['oid'],
      noNullPrototype: true,
    });
    await forMany(100, named, async (claimed) => {
      const scp = 'Chat.Create Chat.ReadWrite';
      const authorization = `Bearer ${jwt({ ...claimed, scp })}`;
      const started = await post('/beta/me/chats', '{"topic":"a"}', { authorization });
      // A token that contradicts an earlier token of the same user is refused.
      expect([201, 401], JSON.stringify(started.body)).toContain(started.status);
      if (started.status === 401) return;
      const chat = `/v1.0/chats/${started.body.id}`;
      await post(`${chat}/messages`, '{"body":{"content":"a"}}', { authorization });
      for (const part of ['', '/members', '/messages']) {
        expect((await get(`${chat}${part}`, { authorization })).status).toBe(200);
      }
    });
  });
});
