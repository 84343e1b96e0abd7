import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../src/contract/httpRequest.ts';
import { createEmulator, type Emulator } from '../../src/emulator/index.ts';
import { asForwarded } from '../../src/http/forwarded.ts';
import type { Listening } from '../../src/http/listenOptions.ts';
import { startMock } from '../../src/mock/startMock.ts';
import { groupOf } from '../emulator/testEmulator.ts';

let emulator: Emulator;
let mock: Listening;
beforeAll(async () => {
  [emulator, mock] = await Promise.all([createEmulator({ defaultUser: 'alex' }), startMock({ port: 0 })]);
  await emulator.listen();
});
afterAll(() => Promise.all([emulator.close(), mock.close()]));

const authorization = 'Bearer alex';

/** The links of a response from the emulator, which the test reaches as a proxy on this machine would. */
async function linksOf(headers: Record<string, string>) {
  const json = { authorization, 'content-type': 'application/json' };
  const created = await fetch(`${emulator.url}/v1.0/chats`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify(groupOf('alex', 'mei')),
  });
  const list = await fetch(`${emulator.url}/v1.0/chats?$top=1`, { headers: { authorization, ...headers } });
  const body = await list.json();
  return { location: created.headers.get('location'), context: body['@odata.context'], next: body['@odata.nextLink'] };
}

describe('the links of a response', () => {
  test.each([
    ['X-Forwarded-Proto and -Host', { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'graph.example' }],
    ['Forwarded', { forwarded: 'for=192.0.2.60;proto=https;host=graph.example' }],
    ['Forwarded, quoted and in other cases', { forwarded: 'Host="graph.example"; Proto=HTTPS, host=inner.example' }],
    [
      'Forwarded before the others',
      { forwarded: 'proto=https;host=graph.example', 'x-forwarded-host': 'other.example' },
    ],
    ['several proxies', { 'x-forwarded-proto': 'https, http', 'x-forwarded-host': 'graph.example, inner.example' }],
  ])('follow %s', async (_, headers) => {
    const { location, context, next } = await linksOf(headers);
    if (location !== null) expect(location).toMatch(/^https:\/\/graph\.example\/v1\.0\/chats/);
    expect(context).toBe('https://graph.example/v1.0/$metadata#chats');
    expect(next).toMatch(/^https:\/\/graph\.example\/v1\.0\/chats\?/);
  });

  test('of a world have its path, but not in the place of the service, where every request is led to it', async () => {
    const headers = (host: string) => ({ authorization, 'x-forwarded-proto': 'https', 'x-forwarded-host': host });
    const ask = async (path: string, host: string) => {
      const response = await fetch(`${emulator.url}/worlds/linked${path}`, { headers: headers(host) });
      return response.json();
    };
    const next = async (host: string) => (await ask('/v1.0/chats?$top=1', host))['@odata.nextLink'];
    expect(await next('proxy.example')).toMatch(/^https:\/\/proxy\.example\/worlds\/linked\/v1\.0\/chats\?/);
    for (const host of [
      'graph.microsoft.com',
      'Graph.Microsoft.com',
      'graph.microsoft.com.',
      'graph.microsoft.com:443',
    ])
      expect(await next(host)).toMatch(/^https:\/\/graph\.microsoft\.com\.?\/v1\.0\/chats\?/);
    const link = await next('graph.microsoft.com');
    const second = await ask(link.replace('https://graph.microsoft.com', ''), 'graph.microsoft.com');
    expect(second.value).toHaveLength(1);
    const issuer = await ask('/common/v2.0/.well-known/openid-configuration', 'login.microsoftonline.com');
    expect(issuer.token_endpoint).toBe('https://login.microsoftonline.com/common/oauth2/v2.0/token');
    // A person's browser does not go the way of the program.
    expect(issuer.authorization_endpoint).toBe(`${emulator.url}/worlds/linked/common/oauth2/v2.0/authorize`);
  });

  test('keep the host if only the scheme is given, and the port of a host', async () => {
    const { host } = new URL(emulator.url);
    expect((await linksOf({ 'x-forwarded-proto': 'https' })).context).toBe(`https://${host}/v1.0/$metadata#chats`);
    expect((await linksOf({ 'x-forwarded-host': '[::1]:8443' })).context).toBe(
      'http://[::1]:8443/v1.0/$metadata#chats',
    );
  });

  test.each(['evil.example/x?', 'a b', 'x@y', '"', '256.1.1.1', 'a\tb', '../..', 'ü'])(
    'ignore what is no host: %j',
    async (host) => {
      const bytes = Buffer.from(host).toString('latin1');
      const { context } = await linksOf({ 'x-forwarded-host': bytes, 'x-forwarded-proto': 'javascript' });
      expect(context).toBe(`${emulator.url}/v1.0/$metadata#chats`);
    },
  );

  test('of the mock follow a proxy too', async () => {
    const headers = { authorization, 'x-forwarded-proto': 'https', 'x-forwarded-host': 'graph.example' };
    const body = await (await fetch(`${mock.url}/v1.0/chats`, { headers })).json();
    expect(body['@odata.context']).toBe('https://graph.example/v1.0/$metadata#chats');
  });

  test('lead inside a batch through the proxy too', async () => {
    const headers = { authorization, 'content-type': 'application/json', 'x-forwarded-host': 'graph.example' };
    const body = JSON.stringify({ requests: [{ id: 1, method: 'GET', url: '/me/chats' }] });
    const response = await fetch(`${emulator.url}/v1.0/$batch`, { method: 'POST', headers, body });
    const { responses } = await response.json();
    expect(responses[0].body['@odata.context']).toContain('http://graph.example/v1.0/$metadata');
  });
});

describe('a proxy on another machine', () => {
  const sent = (remoteAddress: string | undefined): HttpRequest => ({
    method: 'GET',
    url: 'http://10.0.0.5:4010/v1.0/chats?$top=1',
    headers: new Headers({ 'x-forwarded-host': 'graph.example' }),
    remoteAddress,
    hasBody: false,
    read: async () => undefined,
  });

  test('is not believed, unless all are trusted', () => {
    expect(asForwarded(sent('10.0.0.9'), false).url).toBe('http://10.0.0.5:4010/v1.0/chats?$top=1');
    expect(asForwarded(sent('10.0.0.9'), true).url).toBe('http://graph.example/v1.0/chats?$top=1');
    expect(asForwarded(sent('::ffff:127.0.0.1'), false).url).toBe('http://graph.example/v1.0/chats?$top=1');
  });
});

test('no header of a proxy lets a web page in, or to the control', async () => {
  const host = new URL(emulator.url).host;
  for (const forwarded of ['localhost', host, 'evil.example']) {
    const headers = { authorization, origin: 'https://evil.example', 'x-forwarded-host': forwarded };
    expect((await fetch(`${emulator.url}/v1.0/chats`, { headers })).status).toBe(403);
    expect((await fetch(`${emulator.url}/_emulator/reset`, { method: 'POST', headers })).status).toBe(403);
  }
});
