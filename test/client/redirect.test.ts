import { createGraph, createGraphChat, GraphError, getChat } from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { testing, thrown } from './service.ts';

const path = { 'chat-id': '19:x' };
const redirect = (location: string, status = 302) =>
  new Response(null, { status, headers: { location, 'request-id': 'r-1' } });
const ok = () => Response.json({ id: '19:x' });

const credentials = {
  cookie: 'session=1',
  'proxy-authorization': 'Basic eDp5',
  'x-api-key': 'secret',
  'ocp-apim-subscription-key': 'secret',
  'x-ms-authorization-auxiliary': 'Bearer other',
};

describe('a redirect to another origin', () => {
  test.each([
    'https://files.example/1',
    'http://graph.microsoft.com/v1.0/chats',
    'https://graph.microsoft.com:8443/',
    '//files.example/1',
  ])('gets no header that may be a credential: %s', async (location) => {
    const { options, sent } = testing(redirect(location), ok());
    const harmless = { accept: 'application/json', 'client-request-id': 'mine', range: 'bytes=0-9' };
    await getChat(createGraph(options), { path, headers: { ...credentials, ...harmless } });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      ...credentials,
      ...harmless,
      authorization: 'Bearer alice',
    });
    expect(Object.fromEntries(sent[1]?.headers ?? [])).toEqual(harmless);
  });

  test('does not get them back on the way back', async () => {
    const { options, sent } = testing(
      redirect('https://files.example/1'),
      redirect('https://graph.microsoft.com/2'),
      ok(),
    );
    await getChat(createGraph(options), { path, headers: credentials });
    expect(Object.keys(Object.fromEntries(sent[2]?.headers ?? []))).toEqual(['client-request-id']);
  });
});

test('a redirect within the origin keeps every header', async () => {
  const { options, sent } = testing(redirect('/v1.0/other'), ok());
  await getChat(createGraph(options), { path, headers: credentials });
  expect(Object.fromEntries(sent[1]?.headers ?? [])).toEqual(Object.fromEntries(sent[0]?.headers ?? []));
});

describe.each([
  'data:application/json,{"id":"evil"}',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'blob:https://graph.microsoft.com/1',
  'ftp://files.example/1',
  'http://[',
  'https://',
  'https://user:secret@graph.microsoft.com/v1.0/chats',
  'https://user@files.example/',
])('a redirect to %s', (location) => {
  test.each([301, 302, 303, 307, 308])('by %i is not followed, but an error that says so', async (status) => {
    const { options, sent } = testing(redirect(location, status), redirect(location, status));
    const error = (await thrown(getChat(createGraph(options), { path }))) as GraphError;
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({ status, operation: 'getChat', requestId: 'r-1' });
    expect(error.message).toBe(`getChat returned a redirect to '${location}', not an HTTP URL.`);
    const verb = await createGraphChat(options).GET('/chats');
    expect(verb.error?.error.message).toBe(`The service returned a redirect to '${location}', not an HTTP URL.`);
    expect(verb.response.status).toBe(status);
    expect(sent.length).toBe(2);
  });
});

test('the body of a redirect that is not followed is cancelled', async () => {
  let cancelled = false;
  const body = new ReadableStream({
    cancel() {
      cancelled = true;
    },
  });
  const { options } = testing(new Response(body, { status: 302, headers: { location: 'data:,' } }));
  await thrown(getChat(createGraph(options), { path }));
  expect(cancelled).toBe(true);
});
