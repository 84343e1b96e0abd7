import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createRawServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type CheckOptions, check } from '../../src/check/check.ts';
import { CheckError } from '../../src/check/checker.ts';
import { type Report, reportText } from '../../src/check/report.ts';

const json = { 'content-type': 'application/json', 'request-id': crypto.randomUUID() };

/** Starts a server and returns its URL. */
async function serve(respond: (request: IncomingMessage, response: ServerResponse, count: number) => void) {
  let count = 0;
  const server = createServer((request, response) => respond(request, response, ++count));
  return listening(server);
}

/** Starts a server that writes what it likes, and returns its URL. */
const serveRaw = (text: string) => listening(createRawServer((socket) => socket.on('error', () => {}).end(text)));

async function listening(server: ReturnType<typeof createServer> | ReturnType<typeof createRawServer>) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const options = (url: string, more: Partial<CheckOptions> = {}): CheckOptions => ({
  root: `${url}/v1.0`,
  version: 'v1.0',
  token: 'secret',
  write: false,
  timeout: 20_000,
  ...more,
});

/** A check of a server that responds to everything with the same text. */
async function checkText(text: string, headers: Record<string, string> = json): Promise<Report> {
  const url = await serve((_, response) => response.writeHead(200, headers).end(text));
  return check(options(url));
}

const problems = ({ deviations }: Report) => [...new Set(deviations.map(({ problem }) => problem))];

describe('a check reports, and does not fail, if every response is', () => {
  test.each([
    ['half of a JSON', '{"value":[{"id":"a"', 'The body is not valid JSON.'],
    ['no text', '', 'There is no body.'],
    ['null', 'null', 'must be object'],
    ['a list', '[]', 'must be object'],
    ['a list without items', '{"value":null}', 'must be array'],
    ['a list of what is no entity', '{"value":[null,7,"x",[],{"id":null},{"id":{}}]}', 'must be object'],
    ['an error without anything in it', '{"error":null}', 'is missing'],
  ])('%s', async (_, text, problem) => {
    expect(problems(await checkText(text))).toContain(problem);
  });

  test.each([
    [
      'a media type of its own',
      'application/vnd.chat+json',
      'The Content-Type is application/vnd.chat+json, and not JSON.',
    ],
    ['HTML', 'text/html; charset=utf-8', 'The Content-Type is text/html, and not JSON.'],
    ['no media type', 'json', 'There is no valid Content-Type.'],
  ])('%s', async (_, type, problem) => {
    expect(problems(await checkText('{"value":[]}', { ...json, 'content-type': type }))).toContain(problem);
  });

  test('nested more deeply than a validator can follow', async () => {
    const deep = `{"value":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect((await checkText(deep)).notes.map(({ problem }) => problem)).toContain('is too large to be checked');
  });

  test('wrong in twenty thousand places: it says so once', async () => {
    const many = JSON.stringify({ value: Array.from({ length: 20_000 }, () => ({ id: 7 })) });
    const { deviations } = await checkText(many);
    const [first] = deviations.filter(({ property }) => property === '/value/0/id');
    expect(first).toMatchObject({ operation: 'listChats', problem: 'must be string', more: 49 });
    expect(deviations.filter(({ property }) => property === '/value/1/id')).toEqual([]);
  }, 30_000);

  test('full of properties that nobody knows: it names some, and counts the others', async () => {
    const names = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`new${index}`, 1]));
    const { notes } = await checkText(JSON.stringify({ value: [], '@odata.context': 'x', ...names }));
    const ofChats = notes.filter(({ operation, path }) => operation === 'listChats' && !path.includes('?'));
    expect(ofChats[0]).toMatchObject({ property: '/new0', problem: 'is not known to the contract' });
    expect(ofChats.at(-1)?.problem).toMatch(/^There are \d+ more findings like these\.$/);
  });
});

describe('a check reads only so much of', () => {
  const tooLarge = 'The body has more than 16 MB, so it was not checked.';

  test('a body without an end', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, json);
      const piece = Buffer.alloc(1_048_576, ' ');
      const write = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on('drain', write);
      write();
    });
    const { notes } = await check(options(url));
    expect(notes.map(({ problem }) => problem)).toContain(tooLarge);
  }, 60_000);

  test('a body that becomes large when it is decompressed', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, ' '));
    const url = await serve((_, response) =>
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb),
    );
    const { notes } = await check(options(url));
    expect(notes.map(({ problem }) => problem)).toContain(tooLarge);
  }, 60_000);
});

const page = (status: string) => `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n`;

describe('a server cannot be checked, which is said in a sentence, if it', () => {
  test.each([
    ['speaks another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', /does not respond: /],
    ['closes the connection', '', /does not respond: other side closed\.$/],
    ['breaks off', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}', /does not respond: /],
    ['has an encoding of its own', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n{}', /does not respond: /],
    ['has headers without an end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`, /does not respond: /],
    [
      'redirects',
      'HTTP/1.1 302 Found\r\nLocation: http://evil.example/\r\n\r\n',
      /redirects to http:\/\/evil\.example\/, /,
    ],
    ['is not available', 'HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n', /cannot be checked now: it returned 503/],
    [
      'is a web site',
      `${page('200 OK')}<!doctype html>`,
      /returns a web page in place of chats\. Give the root of the API/,
    ],
    ['takes no GET', page('405 Method Not Allowed'), /has no chats\. Give the root of the API/],
    ['is full of escapes', unauthorized('\\u001b[2Jgone\\n\\u202e'), /token: \\u\{1b\}\[2Jgone \\u\{202e\}$/],
    ['says nothing', unauthorized(''), /does not accept the token: it returned 401\.$/],
  ])('%s', async (_, text, message) => {
    const failure = await check(options(await serveRaw(text))).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CheckError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).toMatch(/^[\x20-\x7e…]+$/);
  });

  test('never responds', async () => {
    const url = await serve(() => {});
    await expect(check(options(url, { timeout: 300 }))).rejects.toThrow(
      `${url} does not respond: it takes longer than 0.3 s.`,
    );
  });

  test('never ends a response', async () => {
    const url = await serve((_, response) => response.writeHead(200, json).write('{'));
    await expect(check(options(url, { timeout: 300 }))).rejects.toThrow('it takes longer than 0.3 s');
  });
});

function unauthorized(message: string): string {
  const body = `{"error":{"code":"InvalidAuthenticationToken","message":"${message}"}}`;
  return `HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

describe('a check goes on', () => {
  const chats = '{"value":[{"id":"c"}]}';

  test('if a response breaks off, and says which', async () => {
    const url = await serve(({ url: path = '' }, response) => {
      if (path.includes('/members')) response.destroy();
      else response.writeHead(200, json).end(chats);
    });
    const { deviations } = await check(options(url));
    expect(deviations).toContainEqual({
      operation: 'listChatMembers',
      method: 'GET',
      path: '/v1.0/chats/c/members',
      status: null,
      problem: 'There is no whole response: other side closed.',
    });
    expect(deviations.map(({ operation }) => operation)).toContain('listChatTabs');
  });

  test('until the server has not responded three times in a row, and reports what it found until then', async () => {
    let silent = 0;
    const url = await serve((_, response, count) => {
      if (count <= 5) response.writeHead(200, json).end(chats);
      else if (response.destroy()) silent++;
    });
    const report = await check(options(url));
    expect(silent).toBe(3);
    expect(report.deviations.length).toBeGreaterThan(3);
    expect(report.notAsked).toContainEqual({
      operation: 'listChatTabs',
      why: 'the server stopped responding: other side closed',
    });
    expect(reportText(report)).toContain('returned nothing');
  });

  test.each([
    ['0', 10],
    ['-5', 10],
    ['1000000', 1],
    ['soon', 1],
  ])('if it is throttled again and again with Retry-After: %s', async (wait, times) => {
    let asked = 0;
    const url = await serve(({ url: path = '' }, response) => {
      if (path !== '/v1.0/chats/c/messages') return response.writeHead(200, json).end(chats);
      asked++;
      const error = { code: 'TooManyRequests', message: 'Slowly.', innerError: {} };
      return response.writeHead(429, { ...json, 'retry-after': wait }).end(JSON.stringify({ error }));
    });
    const report = await check(options(url));
    expect(asked).toBe(times);
    expect(report.notAsked).toContainEqual({
      operation: 'listChatMessages',
      why: 'the first request returned 429 (Slowly.)',
    });
    const said = report.deviations.filter(({ status }) => status === 429).map(({ problem }) => problem);
    expect(said.some((problem) => problem.startsWith('The header Retry-After'))).toBe(!/^\d/.test(wait));
  });

  test('after a page that leads to itself', async () => {
    const url = await serve(({ headers }, response) => {
      const link = `http://${headers.host}/v1.0/chats?$skiptoken=x`;
      response.writeHead(200, json).end(JSON.stringify({ value: [], '@odata.nextLink': link }));
    });
    const { deviations } = await check(options(url));
    expect(deviations).toContainEqual(
      expect.objectContaining({ property: '/@odata.nextLink', problem: 'leads to a page that leads to itself' }),
    );
  });

  test.each([
    'http://evil.example/v1.0/chats',
    '/v1.0/chats?$skiptoken=x',
    'http://',
    'javascript:alert(1)',
    'http://user:word@127.0.0.1/',
  ])('after a next link %s, which it does not follow', async (link) => {
    const { deviations } = await checkText(JSON.stringify({ value: [], '@odata.nextLink': link }));
    expect(deviations).toContainEqual(
      expect.objectContaining({ property: '/@odata.nextLink', problem: 'does not lead to the server' }),
    );
  });
});

test('a check asks for no id that a URL would resolve, and for no other path than that of an operation', async () => {
  const paths: (string | undefined)[] = [];
  const list = '{"value":[{"id":".."},{"id":""},{"id":"\\ud800"},{"id":"../../me?x#y"}]}';
  const url = await serve(({ url: path }, response) => {
    paths.push(path);
    response.writeHead(200, json).end(list);
  });
  await check(options(url));
  expect(paths).toContain('/v1.0/chats/..%2F..%2Fme%3Fx%23y');
  expect(paths.filter((path) => !/^\/v1\.0\/(me|users|groups|chats|subscriptions)(\/|\?|$)/.test(path ?? ''))).toEqual(
    [],
  );
});

test('a check follows no redirect, so that the token stays with the server', async () => {
  const seen: unknown[] = [];
  const elsewhere = await serve(({ headers }, response) => {
    seen.push(headers);
    response.end();
  });
  const url = await serve((_, response, count) => {
    if (count > 1) response.writeHead(302, { ...json, location: elsewhere }).end();
    else response.writeHead(200, json).end('{"value":[{"id":"c"}]}');
  });
  expect(problems(await check(options(url)))).toContain('The contract documents no status 302.');
  expect(seen).toEqual([]);
});

test('a check changes nothing if the server names another chat as the one that was created', async () => {
  const writes: (string | undefined)[] = [];
  const url = await serve(({ method, url: path }, response) => {
    if (method !== 'GET') writes.push(`${method} ${path}`);
    response.writeHead(method === 'POST' ? 201 : 200, json).end('{"id":"c","topic":"Ours","value":[{"id":"c"}]}');
  });
  const report = await check(options(url, { write: true, user: 'ann', other: 'ben' }));
  expect(writes).toEqual(['POST /v1.0/chats']);
  expect(report.left).toEqual([expect.stringMatching(/^perhaps a chat with the topic 'graph-chat check /)]);
  expect(report.deviations).toContainEqual(
    expect.objectContaining({
      operation: 'getChat',
      property: '/topic',
      problem: 'is not the topic of the chat that was created',
    }),
  );
});

test('a report shows nothing that a terminal obeys', async () => {
  const report = await checkText('{"value":[],"@odata.context":"x","\\u001b[31m\\u202e":1}');
  expect(reportText(report)).toContain('\\u{1b}[31m\\u{202e}');
  expect(reportText(report).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
