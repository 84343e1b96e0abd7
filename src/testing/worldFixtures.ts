import { testWorld } from './openTestWorld.ts';
import type { TestWorld, TestWorldOptions } from './testWorld.ts';
import { worldName } from './worldName.ts';

/** Options of {@link worldFixtures}. */
export interface WorldFixturesOptions extends Omit<TestWorldOptions, 'name'> {
  /**
   * Who has a world: each test, all tests of a file, or all tests of a worker. One that tests share is not reset between them. Before
   * Vitest 3.2, there is only `test`, which is the default.
   */
  readonly scope?: 'test' | 'file' | 'worker';
}

/** What a fixture of Vitest is made of. */
type Fixture<Context> = [
  (context: Context, use: (world: TestWorld) => Promise<void>) => Promise<void>,
  { readonly scope: 'test' | 'file' | 'worker' },
];

/**
 * Fixtures for Vitest: `world`, a world of its own for each test, which is removed afterwards.
 *
 * @example
 * const test = base.extend<{ world: TestWorld }>(worldFixtures());
 * test('a chat is listed', async ({ world }) => {
 *   expect((await listMyChats(world.as('mei'))).value).not.toEqual([]);
 * });
 */
export function worldFixtures(options: WorldFixturesOptions = {}): {
  // biome-ignore lint/suspicious/noExplicitAny: what Vitest passes depends on the scope, and on its version.
  world: Fixture<any>;
} {
  const { scope = 'test', ...others } = options;
  const run = async (title: string, use: (world: TestWorld) => Promise<void>) => {
    const world = await testWorld({ ...others, name: worldName(title) });
    await use(world);
    await world.remove();
  };
  // Vitest reads from the parameters what a fixture needs. Only a test has a task.
  const ofTest: Fixture<{ task: { name: string } }>[0] = async ({ task }, use) => run(task.name, use);
  // biome-ignore lint/correctness/noEmptyPattern: the same.
  const ofMany: Fixture<object>[0] = async ({}, use) => run(scope, use);
  return { world: [scope === 'test' ? ofTest : ofMany, { scope }] };
}
