import { expect, test, vi } from 'vitest';
import { runBatch } from '../../src/contract/batch.ts';
import { graphApp } from '../../src/http/graphApp.ts';

test.each(['☃', 'a\r\nb', '\0'])(
  'a response with a header that HTTP cannot carry is a 500 and is logged: %j',
  async (value) => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const entries: number[] = [];
    const app = graphApp({
      serve: async () => ({ response: { status: 201, headers: { Location: value }, body: {} } }),
      log: ({ status }) => entries.push(status),
    });
    const response = await app.fetch(new Request('http://graph.test/v1.0/chats'));
    const { error } = await response.json();
    expect([response.status, error.innerError['request-id']]).toEqual([500, response.headers.get('request-id')]);
    expect(entries).toEqual([500]);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  },
);

test('one bad response in a batch is one bad item', async () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  const app = graphApp({
    serve: async ({ operationId }) => ({
      response: { status: 200, headers: operationId === 'getChat' ? { Location: '☃' } : {}, body: {} },
    }),
  });
  const requests = ['/chats/a', '/chats'].map((url, i) => ({ id: String(i), method: 'GET' as const, url }));
  const options = { root: 'http://graph.test/v1.0', authorization: null, handle: app.fetch };
  const { responses } = await runBatch({ requests }, options);
  expect(responses.map(({ status }) => status)).toEqual([500, 200]);
  logged.mockRestore();
});
