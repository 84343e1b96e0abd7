import { createGraphChat } from 'graph-chat';
import { describe, expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';

/** A fetch that keeps what was sent and returns the same each time. */
function recorder(response: () => Response = () => Response.json({ value: [] })) {
  const sent: Request[] = [];
  return {
    sent,
    fetch: async (request: Request) => {
      sent.push(request);
      return response();
    },
  };
}

describe('createGraphChat', () => {
  test('calls version 1.0 of the global service by default', async () => {
    const { sent, fetch } = recorder();
    await createGraphChat({ token: 'alice', fetch }).GET('/chats');
    expect(sent[0]?.url).toBe('https://graph.microsoft.com/v1.0/chats');
  });

  test('sends the token', async () => {
    const { sent, fetch } = recorder();
    await createGraphChat({ token: 'alice', fetch }).GET('/chats');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer alice');
  });

  test('asks for the token before each request', async () => {
    const { sent, fetch } = recorder();
    let count = 0;
    const graph = createGraphChat({ token: async () => `token-${++count}`, fetch });
    await graph.GET('/chats');
    await graph.GET('/chats');
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  test('sends nothing if the token cannot be had', async () => {
    const { sent, fetch } = recorder();
    const graph = createGraphChat({ token: () => Promise.reject(new Error('signed out')), fetch });
    await expect(graph.GET('/chats')).rejects.toThrow('signed out');
    expect(sent).toEqual([]);
  });

  test('sends nothing if the token would break out of its header', async () => {
    const { sent, fetch } = recorder();
    await expect(createGraphChat({ token: 'a\r\nx-evil: 1', fetch }).GET('/chats')).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test('encodes ids in the path and separates the items of an option by commas', async () => {
    const { sent, fetch } = recorder();
    const graph = createGraphChat({ token: 'alice', fetch });
    await graph.GET('/users/{user-id}/chats', {
      params: { path: { 'user-id': 'a/../b' }, query: { $expand: ['members', 'lastMessagePreview'], $top: 5 } },
    });
    const { pathname, searchParams } = new URL(sent[0]?.url ?? '');
    expect(pathname).toBe('/v1.0/users/a%2F..%2Fb/chats');
    expect(searchParams.getAll('$expand')).toEqual(['members,lastMessagePreview']);
    expect(searchParams.get('$top')).toBe('5');
  });

  test('returns data on success and Graph’s error on failure', async () => {
    const graph = createGraphChat({
      baseUrl: 'http://127.0.0.1/v1.0',
      token: 'alice',
      fetch: (await createMock()).fetch,
    });
    const found = await graph.GET('/chats/{chat-id}', { params: { path: { 'chat-id': '19:x@thread.v2' } } });
    expect(found.data?.chatType).toBe('group');
    expect(found.error).toBeUndefined();
    const refused = await graph.GET('/chats', { params: { query: { $top: 51 } } });
    expect(refused.data).toBeUndefined();
    expect(refused.error?.error).toMatchObject({ code: 'BadRequest', message: '$top must be at most 50.' });
    expect(refused.response.status).toBe(400);
  });

  test('throws if the request could not be sent', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    await expect(createGraphChat({ token: 'alice', fetch, retries: 0 }).GET('/chats')).rejects.toThrow('fetch failed');
  });
});
