import { describe, expect, test } from 'vitest';
import { testReceiver } from './receiver.ts';

const { receive, outcome } = testReceiver();

/** The question of the service, with a query as it is written in the URL. */
const question = (query: string, init: RequestInit = {}) =>
  new Request(`https://app.example.com/notifications?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    ...init,
  });

describe('the handshake', () => {
  test('is answered with the decoded token as plain text', async () => {
    const query = 'validationToken=Validation%3a+Testing+client%20application%20reachability%20Request-Id%3A%201-2%2B3';
    const response = await receive(question(`key=1&${query}`));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('Validation: Testing client application reachability Request-Id: 1-2+3');
  });

  test('returns nothing that a browser could take for HTML', async () => {
    const response = await receive(question(`validationToken=${encodeURIComponent(`<img src="x" onerror='a&b'>`)}`));
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('&lt;img src=&quot;x&quot; onerror=&#39;a&amp;b&#39;&gt;');
  });

  test.each(['', '%00', 'a%0d%0aSet-Cookie:%20a', '%F0%9F%98%80', 'a'.repeat(2049), '%'])(
    'is refused with the token %j',
    async (token) => {
      const expected = token === '%' ? [200] : [400, 'malformed'];
      expect(await outcome(question(`validationToken=${token}`))).toEqual(expected);
    },
  );

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('is not answered to %s', async (method) => {
    const response = await receive(question('validationToken=a', { method }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});
