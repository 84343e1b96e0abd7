import { listen } from '../http/listen.ts';
import type { Listening } from '../http/listenOptions.ts';
import { createMock, type MockOptions } from './createMock.ts';

/** Options of {@link startMock}: where it listens, and those of the mock. */
export interface StartMockOptions extends MockOptions {
  /** Defaults to 4010. 0 chooses a free port. */
  readonly port?: number;
  /** Defaults to this machine alone: `127.0.0.1`. */
  readonly host?: string;
}

/**
 * Starts the mock on a port.
 *
 * Throws a `ListenError` if the port is taken.
 * @example
 * const mock = await startMock({ port: 0 });
 * await fetch(`${mock.url}/v1.0/chats`, { headers: { authorization: 'Bearer alice' } });
 * await mock.close();
 */
export async function startMock({ port = 4010, host, ...options }: StartMockOptions = {}): Promise<Listening> {
  const { handle } = await createMock(options);
  return listen(handle, { port, ...(host === undefined ? {} : { host }) });
}
