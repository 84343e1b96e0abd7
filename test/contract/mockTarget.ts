import { listen } from '../../src/http/listen.ts';
import { createMock } from '../../src/mock/index.ts';
import type { Target } from './target.ts';

/** The mock server on a free port. */
export async function mockTarget(): Promise<Target> {
  const mock = await createMock();
  const { url, close } = await listen(mock.handle, { port: 0 });
  return {
    root: (version) => `${url}/${version}`,
    fetch: mock.fetch,
    ready: async () => ({ token: 'alice' }),
    close,
  };
}
