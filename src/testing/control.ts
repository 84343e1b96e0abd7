import type { Reach } from './reach.ts';
import { TestWorldError } from './testWorldError.ts';

/** Sends a request to the control of an emulator or a world, and returns the JSON of its response. */
export type Control = <T>(method: string, path: string, body?: unknown) => Promise<T>;

/**
 * The control below a URL. What it returns rejects with a {@link TestWorldError} that has the message of the emulator if that
 * refuses, or if what responds is no emulator.
 */
export const controlAt =
  (reach: Reach, url: () => string): Control =>
  async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: json };
    const response = await reach.send(new Request(`${url()}/_emulator/${path}`, { method, ...sent }));
    const text = await response.text();
    const read = text === '' ? undefined : parsed(text);
    if (response.ok && read !== notJson) return read as T;
    const message = (read as { error?: { message?: unknown } } | undefined)?.error?.message;
    throw new TestWorldError(
      typeof message === 'string'
        ? message
        : `What responds at ${reach.url} is no emulator: it answered ${method} /_emulator/${path} with ${response.status}.`,
      response.status,
    );
  };

const json = { 'content-type': 'application/json' };

const notJson = Symbol('not JSON');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}
