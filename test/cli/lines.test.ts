import { expect, test } from 'vitest';
import { logLine } from '../../src/cli/lines.ts';

const entry = {
  time: 0,
  requestId: '1',
  method: 'GET',
  path: '/v1.0/chats',
  operationId: 'listChats',
  caller: 'alex@contoso.com',
  status: 200,
  milliseconds: 3.14,
};

test('a line of the log says who called what, and why it failed', () => {
  expect(logLine(entry)).toBe('GET /v1.0/chats listChats alex@contoso.com 200 3.1 ms');
  expect(logLine({ ...entry, caller: undefined, status: 401, error: 'Access token is empty.' })).toBe(
    'GET /v1.0/chats listChats 401 3.1 ms: Access token is empty.',
  );
});

test('what a caller has put into a message neither makes a second line nor moves a terminal', () => {
  const line = logLine({ ...entry, status: 404, error: 'No chat \u001b[2J\r\nGET /v1.0/me getMe 200\u202e' });
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(line).toContain('No chat');
});
