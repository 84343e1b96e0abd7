import fc from 'fast-check';
import type { TestResponse } from '../support/checkedResponse.ts';
import { type RawRequest, sendChecked } from './checkedRequest.ts';
import { type FilledEmulator, startFilledEmulator } from './filledEmulator.ts';
import { times } from './runs.ts';

/** A filled emulator for hostile requests. */
export interface HostileEmulator extends FilledEmulator {
  /** The id of a chat of Alex. */
  readonly chatId: string;
  /** Sends a GET request as Alex. */
  get(path: string, headers?: Record<string, string>): Promise<TestResponse>;
  /** Sends a raw body as Alex. */
  post(path: string, body: RawRequest['body'] & {}, headers?: Record<string, string>): Promise<TestResponse>;
}

/** Starts an emulator for hostile requests. They fail on a 5xx, and on a response that is not in Graph's shape. */
export async function startHostileEmulator(): Promise<HostileEmulator> {
  const filled = await startFilledEmulator();
  const send = (method: string, path: string, more: Partial<RawRequest>) =>
    sendChecked(filled.emulator, {
      method,
      url: `http://graph.test${path}`,
      ...more,
      headers: { authorization: 'Bearer alex', ...more.headers },
    });
  return {
    ...filled,
    chatId: filled.paths[0]?.['chat-id'] ?? '',
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: (path, body, headers = {}) =>
      send('POST', path, { body, headers: { 'content-type': 'application/json', ...headers } }),
  };
}

/** Runs a check with many random values. */
export async function forMany<T>(
  count: number,
  values: fc.Arbitrary<T>,
  work: (value: T) => Promise<unknown>,
): Promise<void> {
  const property = fc.asyncProperty(values, async (value) => {
    await work(value);
  });
  await fc.assert(property, times(count));
}
