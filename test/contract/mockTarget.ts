import { startMock } from '../../src/mock/index.ts';
import type { Target } from './target.ts';

/** The mock server on a free port. */
export async function mockTarget(): Promise<Target> {
  const mock = await startMock({ port: 0 });
  return {
    root: (version) => `${mock.url}/${version}`,
    ready: async () => ({ token: 'alice' }),
    close: () => mock.close(),
  };
}
