import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Listening } from '../../src/http/listenOptions.ts';
import { startMock } from '../../src/mock/index.ts';

describe('the drafts are served at the URLs that they document', () => {
  let mock: Listening;
  beforeAll(async () => {
    mock = await startMock({ port: 0 });
  });
  afterAll(() => mock.close());

  const post = async (path: string, body: unknown) => {
    const response = await fetch(mock.url + path, {
      method: 'POST',
      headers: { authorization: 'Bearer alice', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, text, body: text === '' ? undefined : JSON.parse(text) };
  };

  const chat = {
    '@odata.type': '#microsoft.graph.chat',
    topic: 'Topic value',
    lastUpdatedDateTime: '2016-12-31T23:57:46.2985547+03:00',
  };

  test.each(['/localtest/chats', '/beta/chats', '/localtest/me/chats', "/localtest/users('alice')/chats"])(
    'a chat without type and members is created at %s as a group',
    async (path) => {
      const { status, body } = await post(path, chat);
      expect(status).toBe(201);
      expect(body).toMatchObject({ '@odata.type': '#microsoft.graph.chat', topic: 'Topic value', chatType: 'group' });
    },
  );

  test('a chat is added at /beta/chats/$ref without a body in the response', async () => {
    expect(await post('/beta/chats/$ref', chat)).toMatchObject({ status: 204, text: '' });
  });

  test('a conversation is created under the id of the path, and returned under value', async () => {
    const { status, body } = await post('/v1.0/groups/a-group/conversations/a-conversation', {
      '@odata.type': '#microsoft.graph.conversation',
      hasAttachments: true,
      lastDeliveredDateTime: '2020-12-04T23:30:02Z',
      preview: 'Welcome, Mei.',
      topic: 'New head of finance',
      uniqueSenders: ['Alex Moreau'],
    });
    expect(status).toBe(201);
    expect(body.value).toMatchObject({ '@odata.type': '#microsoft.graph.conversation', topic: 'New head of finance' });
  });
});
