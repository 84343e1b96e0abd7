import { expect, test, vi } from 'vitest';
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
