import { test as base } from '@playwright/test';
import type { Seed } from '../emulator/seed/seed.ts';
import { routeGraph } from './graphRoutes.ts';
import { sharedWorld, testWorld } from './openTestWorld.ts';
import { requestReport } from './requestReport.ts';
import type { TestWorld } from './testWorld.ts';
import { worldName } from './worldName.ts';

export { expect } from '@playwright/test';
export { routeGraph } from './graphRoutes.ts';
export type { LoggedRequest, PersonOptions, TestClock, TestFaults, TestWorld } from './testWorld.ts';
export { TestWorldError } from './testWorldError.ts';

/** What `use` of a configuration says of worlds. What only concerns a project or a file is said there. */
export interface WorldWorkerOptions {
  /** Where the emulator listens. Defaults to `http://127.0.0.1:4010`. */
  emulatorUrl: string;
  /**
   * Who has a world: each test, which is the default, or all tests of a worker, which see what the others did. With `none`, every test
   * uses the emulator itself, for an app that cannot be told of another address: let one worker run them, and begin with
   * `world.reset()`.
   */
  worldScope: 'test' | 'worker' | 'none';
}

/** What `test.use` can say, for a group of tests too. */
export interface WorldOptions {
  /** What a world begins with; that of a worker begins with the seed of its first test. Defaults to the seed of the emulator. */
  worldSeed: Seed | undefined;
  /** Whether the world of a test that failed stays, to be looked at. The report has its address. Defaults to false. */
  keepFailedWorlds: boolean;
  /**
   * Whether what a page sends to Microsoft Graph and its sign-in goes to the world, so that an app is tested as it is deployed.
   * Defaults to true.
   */
  routesGraph: boolean;
}

/** What a test has of worlds. */
export interface WorldFixtures extends WorldOptions {
  /** The world of the test. */
  world: TestWorld;
}

/** What a worker has of worlds. */
export interface WorldWorkerFixtures extends WorldWorkerOptions {
  /** Opens the world that the tests of a worker share, with a seed if it is the first time. */
  sharedTestWorld: (seed: Seed | undefined) => Promise<TestWorld>;
}

/**
 * The `test` of Playwright with a `world` for each test: an emulated service with data, a clock, faults and a log of its own. What a
 * page sends to Microsoft Graph goes there. If a test fails, the report has the requests that its world has had.
 *
 * `mergeTests` of Playwright puts it together with a `test` of your own.
 *
 * @example
 * test('a chat is listed', async ({ page, world }) => {
 *   await world.faults.arm({ operation: 'listMyChats', status: 503 });
 *   await page.goto('/chats');
 *   await expect(page.getByRole('alert')).toHaveText('Try again later.');
 * });
 */
export const test = base.extend<WorldFixtures, WorldWorkerFixtures>({
  emulatorUrl: ['http://127.0.0.1:4010', { option: true, scope: 'worker' }],
  worldScope: ['test', { option: true, scope: 'worker' }],
  worldSeed: [undefined, { option: true }],
  keepFailedWorlds: [false, { option: true }],
  routesGraph: [true, { option: true }],

  sharedTestWorld: [
    async ({ emulatorUrl: url, worldScope }, use, { workerIndex }) => {
      let shared: Promise<TestWorld> | undefined;
      await use((seed) => {
        shared ??=
          worldScope === 'none'
            ? sharedWorld({ url })
            : testWorld({ url, seed, name: worldName(`worker-${workerIndex}`) });
        return shared;
      });
      if (worldScope === 'worker') await (await shared)?.remove();
    },
    { scope: 'worker' },
  ],

  async world({ emulatorUrl: url, worldScope, worldSeed: seed, keepFailedWorlds, sharedTestWorld }, use, info) {
    const isOwn = worldScope === 'test';
    const world = await (isOwn ? testWorld({ url, seed, name: worldName(info.title) }) : sharedTestWorld(seed));
    const earlier = isOwn ? [] : await world.requests();
    await use(world);
    const hasFailed = info.status !== info.expectedStatus;
    const isKept = hasFailed && keepFailedWorlds && isOwn;
    if (hasFailed) {
      const body = await requestReport(world, { earlier, isKept });
      await info.attach('Requests to Microsoft Graph', { body, contentType: 'text/plain' });
    }
    if (isOwn && !isKept) await world.remove();
  },

  async context({ context, routesGraph, world }, use) {
    if (routesGraph) await routeGraph(context, world);
    await use(context);
  },
});
