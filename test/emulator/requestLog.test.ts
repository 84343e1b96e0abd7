import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LogEntry } from '../../src/emulator/index.ts';
import { RequestLog } from '../../src/emulator/requestLog.ts';
import { groupOf, jwt, startEmulator } from './testEmulator.ts';

describe('the request log', () => {
  test('has an entry for each request, the oldest first', async () => {
    const { as, emulator, clock } = await startEmulator();
    await as('alex').get('/chats?$top=5');
    clock.advance(1000);
    const { headers } = await as('jacob').post('/beta/me/chats', groupOf('jacob', 'alex'));
    expect(emulator.requests).toEqual([
      {
        time: Date.parse('2026-01-05T08:00:00Z'),
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        method: 'GET',
        path: '/v1.0/chats?$top=5',
        operationId: 'listChats',
        caller: 'alex@contoso.com',
        status: 200,
        milliseconds: expect.any(Number),
      },
      expect.objectContaining({
        time: Date.parse('2026-01-05T08:00:01Z'),
        requestId: headers.get('request-id'),
        method: 'POST',
        path: '/beta/me/chats',
        operationId: 'createMyChat',
        caller: 'jacob@contoso.com',
        status: 201,
      }),
    ]);
  });

  test('says who called although a fault has answered, or dropped the connection', async () => {
    const { as, withToken, emulator } = await startEmulator();
    emulator.faults.arm({ operation: 'listChats', status: 403, times: 2 }, { operation: 'listChats', drop: 'before' });
    await as('alex').get('/chats');
    await withToken(undefined).get('/chats');
    await expect(as('mei').get('/chats')).rejects.toThrow();
    expect(emulator.requests).toMatchObject([
      { caller: 'alex@contoso.com', status: 403, error: expect.stringContaining('Missing scope') },
      { caller: undefined, status: 403 },
      { caller: 'mei@contoso.com', status: 0 },
    ]);
  });

  test('has the id of an app on its own, and no caller if there was no valid token', async () => {
    const { as, withToken, emulator } = await startEmulator();
    await withToken(jwt({ appid: 'my-app', roles: ['Chat.Read.All'] })).get('/chats');
    await withToken(undefined).get('/chats');
    await as('alex').get('/chatz');
    expect(emulator.requests).toMatchObject([
      { caller: 'my-app', status: 412, operationId: 'listChats' },
      { caller: undefined, status: 401, operationId: 'listChats' },
      { caller: undefined, status: 404, operationId: undefined, path: '/v1.0/chatz' },
    ]);
  });

  test('has an entry for each request of a batch, before the entry of the batch', async () => {
    const { as, emulator } = await startEmulator();
    const requests = ['/chats', '/me/chats'].map((url, i) => ({ id: String(i), method: 'GET', url }));
    await as('alex').post('/$batch', { requests });
    const ids = emulator.requests.map(({ operationId }) => operationId);
    expect(ids.toSorted()).toEqual(['listChats', 'listMyChats', 'runBatch']);
    expect(ids.at(-1)).toBe('runBatch');
  });

  test('omits preflight requests and requests to the control', async () => {
    const { emulator } = await startEmulator();
    await emulator.fetch(new Request('http://graph.test/v1.0/chats', { method: 'OPTIONS' }));
    await emulator.fetch(new Request('http://graph.test/_emulator/health'));
    expect(emulator.requests).toEqual([]);
  });

  test('passes each entry to the `log` option at once', async () => {
    const graph: LogEntry[] = [];
    const { as, emulator } = await startEmulator({ log: (entry) => graph.push(entry) });
    await as('alex').get('/chats');
    expect(graph).toEqual(emulator.requests);
  });

  test('does not change the response if the `log` option throws', async () => {
    const failure = new Error('The log is full.');
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => printed.mockRestore());
    const { as, emulator } = await startEmulator({
      log() {
        throw failure;
      },
    });
    expect((await as('alex').get('/chats')).status).toBe(200);
    expect(emulator.requests).toMatchObject([{ operationId: 'listChats', status: 200 }]);
    expect(printed.mock.calls.flat()).toContain(failure);
  });

  test('keeps the newest entries', () => {
    const log = new RequestLog(3);
    for (let status = 1; status <= 20; status++) log.add({ status } as LogEntry);
    expect(log.entries.map(({ status }) => status)).toEqual([18, 19, 20]);
    log.clear();
    expect(log.entries).toEqual([]);
  });

  test('returns a copy that does not change later', async () => {
    const { as, emulator } = await startEmulator();
    const before = emulator.requests;
    await as('alex').get('/chats');
    expect(before).toEqual([]);
  });
});
