import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type CheckOptions, check } from '../../src/check/check.ts';
import { type Report, reportText } from '../../src/check/report.ts';
import { createEmulator, type Emulator } from '../../src/emulator/index.ts';
import { startMock } from '../../src/mock/startMock.ts';
import { finance, userIds } from '../emulator/testEmulator.ts';

/** Starts an emulator for a test. */
async function startEmulator(): Promise<{ emulator: Emulator; url: string }> {
  const emulator = await createEmulator();
  onTestFinished(() => emulator.close());
  return { emulator, url: await emulator.listen() };
}

const asAlex = (url: string, more: Partial<CheckOptions> = {}): CheckOptions => ({
  root: `${url}/v1.0`,
  version: 'v1.0',
  token: 'alex',
  user: userIds.alex,
  group: finance,
  write: false,
  ...more,
});

const whys = ({ notAsked }: Report, operation: string) =>
  notAsked.filter((each) => each.operation === operation).map(({ why }) => why);

describe.each(['v1.0', 'beta'] as const)('a check of the emulator, %s', (version) => {
  test('finds no deviation, and writes nothing', async () => {
    const { emulator, url } = await startEmulator();
    const before = JSON.stringify(await emulator.state());
    const report = await check(asAlex(url, { root: `${url}/${version}`, version }));
    expect(report.deviations).toEqual([]);
    expect(report.notes).toEqual([]);
    expect(report.asked.length).toBeGreaterThan(40);
    expect(report.asked).toEqual(expect.arrayContaining(['getChatMessage', 'listPosts', 'getPostAttachment']));
    expect(JSON.stringify(await emulator.state())).toBe(before);
    expect(whys(report, 'createChat')).toEqual([expect.stringContaining('--write')]);
    expect(whys(report, 'getDeletedChat')).toEqual(['no deletedChat-id is known']);
    expect(reportText(report)).toMatch(/^0 deviations$/m);
  });

  test('that writes changes nothing but a chat of its own, and says that it is left', async () => {
    const { emulator, url } = await startEmulator();
    const before = await emulator.state();
    const report = await check(asAlex(url, { root: `${url}/${version}`, version, write: true }));
    expect(report.deviations).toEqual([]);
    const writing = ['createChat', 'updateChat', 'softDeleteChatMessage', 'replyWithQuote', 'removeChatMember'];
    expect(report.asked).toEqual(expect.arrayContaining([...writing, 'addChatMember', 'updateMyChatMessage']));
    const after = await emulator.state();
    const [created, ...more] = (after.chat ?? []).filter(({ id }) => !before.chat?.some((chat) => chat.id === id));
    expect(more).toEqual([]);
    expect(report.left).toEqual([`the chat ${created?.id}`]);
    const others = (state: typeof after) =>
      JSON.stringify(state.message?.filter(({ chatId }) => chatId !== created?.id));
    expect(others(after)).toBe(others(before));
  });
});

test('a check reads a chat with more in it than what an earlier check left', async () => {
  const { url } = await startEmulator();
  const before = await check(asAlex(url));
  const { left } = await check(asAlex(url, { write: true }));
  expect(left).toHaveLength(1);
  const after = await check(asAlex(url));
  expect(after.asked).toEqual(before.asked);
  expect(after.asked).toContain('getHostedContent');
});

test('a check that does not know who the user is, or whom to chat with, asks for just that', async () => {
  const { emulator, url } = await startEmulator();
  emulator.faults.arm({ operation: 'getMe', status: 403 });
  const nobody = await check(asAlex(url, { user: undefined, write: true }));
  expect(whys(nobody, 'createChat')).toEqual(['whose token it is is not known; give --user']);
  const alone = await check(asAlex(url, { token: 'newcomer', user: 'newcomer@contoso.com', write: true }));
  expect(whys(alone, 'createChat')).toEqual(['nobody to chat with is known; give --other']);
  expect(whys(alone, 'getChat')).toEqual([expect.stringMatching(/^no chat-id is known; give the token of a user who/)]);
});

test('a check learns from /me who the user is, and reads no other user and no group that it was not given', async () => {
  const { emulator, url } = await startEmulator();
  const report = await check(asAlex(url, { group: undefined, user: undefined }));
  expect(report.deviations).toEqual([]);
  expect(report.asked).toEqual(expect.arrayContaining(['getUser', 'listUserChats', 'listUsers', 'listGroups']));
  const below = emulator.requests.filter(({ path }) => /^\/v1.0\/(users|groups)\/./.test(path));
  expect(new Set(below.map(({ path }) => path.split('/')[3]?.split('?')[0]))).toEqual(
    new Set([userIds.alex, 'graph-chat-check-no-such-id']),
  );
});

test('a check says of a request that is refused what the server says', async () => {
  const { emulator, url } = await startEmulator();
  emulator.faults.arm({ operation: 'listChatTabs', status: 409, message: 'Tabs are being moved.', times: 'always' });
  const report = await check(asAlex(url, { group: 'nonsense' }));
  expect(whys(report, 'listChatTabs')).toEqual(['the first request returned 409 (Tabs are being moved.)']);
  expect(whys(report, 'listThreads')[0]).toMatch(/^the first request returned 404 \(.*nonsense.*\)$/);
  emulator.faults.clear();
  emulator.faults.arm({ operation: 'createChat', status: 400, message: 'Not today.' });
  const written = await check(asAlex(url, { write: true }));
  expect(reportText(written)).toMatch(/ {6}POST \S+ returned 400\n {6}It says: Not today\.$/m);
});

test('a check that an administrator lets delete leaves nothing', async () => {
  const { emulator, url } = await startEmulator();
  const before = (await emulator.state()).chat?.map(({ id }) => id);
  const people = { token: 'admin', user: 'admin@contoso.com', other: 'mei@contoso.com' };
  const report = await check(asAlex(url, { ...people, write: true }));
  expect(report.deviations).toEqual([]);
  expect(report.left).toEqual([]);
  const after = (await emulator.state()).chat;
  expect(after?.filter(({ id, deletedDateTime }) => !before?.includes(id) && !deletedDateTime)).toEqual([]);
});

test('a check says that a chat may be left if the response to its creation is lost', async () => {
  const { emulator, url } = await startEmulator();
  emulator.faults.arm({ operation: 'createChat', drop: 'after' });
  const { left } = await check(asAlex(url, { write: true, group: undefined }));
  const { chat } = await emulator.state();
  expect(left).toEqual([`perhaps a chat with the topic '${chat?.at(-1)?.topic}'`]);
  expect(left[0]).toContain('graph-chat check');
});

test('a check by an app on its own finds chats below the user', async () => {
  const { url } = await startEmulator();
  const report = await check(asAlex(url, { token: 'app' }));
  expect(report.deviations).toEqual([]);
  expect(whys(report, 'listChats')).toEqual([
    expect.stringMatching(/^the first request returned 412 \(This API is not supported/),
  ]);
  expect(report.asked).toEqual(
    expect.arrayContaining(['getChat', 'listUserChats', 'listChatMessages', 'getAllMessages']),
  );
});

test('a check of a server that is busy waits as long as it says, and then goes on', async () => {
  const { emulator, url } = await startEmulator();
  emulator.faults.arm({ operation: 'listChatMessages', status: 429, retryAfter: 0, times: 3 });
  const report = await check(asAlex(url));
  expect(report.deviations).toEqual([]);
  expect(report.asked).toContain('getChatMessage');
});

test('a check says which operations fail with 500', async () => {
  const { emulator, url } = await startEmulator();
  emulator.faults.arm({ operation: 'listChatTabs', status: 500 });
  const { deviations } = await check(asAlex(url));
  expect(deviations).toEqual([
    expect.objectContaining({ operation: 'listChatTabs', status: 500, problem: 'The server fails.' }),
  ]);
});

test('a check asks only what can be known: without a group nothing below it', async () => {
  const { emulator, url } = await startEmulator();
  emulator.faults.arm({ operation: 'getMe', status: 403 });
  const report = await check(asAlex(url, { group: undefined, user: undefined }));
  expect(whys(report, 'listThreads')).toEqual(['no group-id is known; give --group']);
  expect(whys(report, 'listUserChats')).toEqual(['no user-id is known; give --user']);
  expect(report.deviations).toEqual([]);
});

test('a check of the mock finds only that it knows no entity and nobody from another', async () => {
  const mock = await startMock({ port: 0 });
  onTestFinished(() => mock.close());
  const report = await check(asAlex(mock.url, { write: true }));
  const problems = new Set(report.deviations.map(({ problem }) => problem.replace(/unknown [\w-]+/, 'unknown …')));
  expect([...problems].sort()).toEqual([
    'A request with a token that names nobody is not refused with 401.',
    'An unknown … is not refused with 404 or 400.',
    'is not the topic of the chat that was created',
  ]);
  // What it did not create, it does not change.
  expect(whys(report, 'updateChat')).toEqual(['createChat did not return the chat that it created']);
});

describe('a check of a server that deviates', () => {
  interface Sent {
    status: number;
    headers: Headers;
    // biome-ignore lint/suspicious/noExplicitAny: the body of any response.
    body: any;
    type?: string;
  }

  /** Each way in which a server can depart, what is changed, and what is to be reported of it. */
  const ways: readonly [string, (sent: Sent, request: Request) => void, object][] = [
    [
      'a property is missing',
      ({ body }) => body?.value?.[0]?.chatType && delete body.value[0].id,
      { operation: 'listChats', property: '/value/0/id', problem: 'is missing' },
    ],
    [
      'a property has another type',
      ({ body }) => body?.chatType && Object.assign(body, { topic: 7 }),
      { operation: 'getChat', property: '/topic', problem: expect.stringContaining('string') },
    ],
    [
      'a property is null',
      ({ body }) => body?.chatType && Object.assign(body, { chatType: null }),
      { operation: 'getChat', property: '/chatType' },
    ],
    [
      'a property deep inside has another type',
      ({ body }) => body?.value?.[0]?.body && Object.assign(body.value[0].body, { content: ['x'] }),
      { operation: 'listChatMessages', property: '/value/0/body/content' },
    ],
    [
      'a status is not documented',
      (sent, { url }) => /\/members$/.test(url) && sent.status === 200 && Object.assign(sent, { status: 206 }),
      { operation: 'listChatMembers', status: 206, problem: 'The contract documents no status 206.' },
    ],
    [
      'a Content-Type is another',
      (sent, { url }) => /\/pinnedMessages$/.test(url) && Object.assign(sent, { type: 'text/plain' }),
      { operation: 'listPinnedMessages', problem: 'The Content-Type is text/plain, and not JSON.' },
    ],
    [
      'an error has a shape of its own',
      (sent) => sent.status === 404 && Object.assign(sent, { body: { message: 'Not here' } }),
      { operation: 'getChat', status: 404, property: '/error', problem: 'is missing' },
    ],
    [
      'the ids of a request are missing',
      ({ headers }) => headers.delete('request-id'),
      { operation: 'listChats', problem: 'The header request-id is missing.' },
    ],
    [
      'what does not exist is found',
      (sent, { url }) => {
        if (sent.status === 404 && /\/chats\/graph-chat-check[^/]*\/members/.test(url)) return;
        if (sent.status === 404 && url.includes('/members/')) Object.assign(sent, { status: 200, body: { id: 'x' } });
      },
      { operation: 'getChatMember', problem: 'An unknown membership-id is not refused with 404 or 400.' },
    ],
    [
      'an unknown option is accepted',
      (sent, { url }) =>
        url.includes('nonsense') && url.includes('/tabs') && Object.assign(sent, { status: 200, body: { value: [] } }),
      { operation: 'listChatTabs', problem: 'An unknown system query option is not refused with 400.' },
    ],
    [
      'a next link leads elsewhere',
      ({ body }) =>
        body?.['@odata.nextLink'] && Object.assign(body, { '@odata.nextLink': 'https://evil.example/next' }),
      { operation: 'listChats', property: '/@odata.nextLink', problem: 'does not lead to the server' },
    ],
    [
      'a request without a token is served',
      (sent, { headers }) => !headers.has('authorization') && Object.assign(sent, { status: 200, body: { value: [] } }),
      { operation: 'listChats', problem: 'A request without a token is not refused with 401.' },
    ],
  ];

  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await createEmulator();
  });

  test.each(ways)('says that %s', async (_, change, expected) => {
    const server = createServer(async (incoming, outgoing) => {
      const request = new Request(`http://127.0.0.1${incoming.url}`, { headers: incoming.headers as HeadersInit });
      const response = await emulator.fetch(request);
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json');
      const sent: Sent = {
        status: response.status,
        headers: response.headers,
        body: isJson ? JSON.parse(text) : undefined,
      };
      // The server is its own origin, and so are its links.
      if (sent.body) sent.body = JSON.parse(text.replaceAll('http://127.0.0.1/', `${origin()}/`));
      change(sent, request);
      const headers = Object.fromEntries(sent.headers);
      outgoing.writeHead(sent.status, { ...headers, ...(sent.type ? { 'content-type': sent.type } : {}) });
      outgoing.end(sent.body ? JSON.stringify(sent.body) : text);
    });
    const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { deviations } = await check(asAlex(origin()));
    expect(deviations).toContainEqual(expect.objectContaining(expected));
    expect(new Set(deviations.map(({ problem }) => problem)).size).toBeLessThan(6);
  });

  test('notes what the contract allows and does not know', async () => {
    const server = createServer(async (incoming, outgoing) => {
      const request = new Request(`http://127.0.0.1${incoming.url}`, { headers: incoming.headers as HeadersInit });
      const response = await emulator.fetch(request);
      const text = (await response.text())
        .replaceAll('"oneOnOne"', '"community"')
        .replaceAll('"locale"', '"language":1,"locale"');
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const report = await check(asAlex(url));
    const strict = await check(asAlex(url, { strict: true }));
    expect(strict.notes).toEqual([]);
    expect(strict.deviations).toHaveLength(report.deviations.length + report.notes.length);
    expect(report.notes).toContainEqual(expect.objectContaining({ property: expect.stringMatching(/chatType$/) }));
    expect(report.notes).toContainEqual(
      expect.objectContaining({
        property: expect.stringMatching(/language$/),
        problem: 'is not known to the contract',
      }),
    );
    const kinds = new Set(report.deviations.map(({ problem }) => problem));
    expect([...kinds].filter((problem) => !problem.includes('lead to the server'))).toEqual([]);
  });
});
