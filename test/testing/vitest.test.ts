import { test as base, expect } from 'vitest';
import { createGraphChat, listMyChats } from '../../src/index.ts';
import { type TestWorld, testWorld, worldFixtures } from '../../src/testing/index.ts';

const test = base.extend<{ world: TestWorld }>(worldFixtures());
const ofFile = base.extend<{ world: TestWorld }>(worldFixtures({ scope: 'file' }));

test('typed', async ({ world }) => {
  const x: string = world.url;
  expect(x).toMatch(/typed-[0-9a-f]{16}$/);
  expect((await listMyChats(world.as('mei'))).value.length).toBeGreaterThan(0);
  const graph = createGraphChat({ token: 'mei', fetch: (input, init) => world.fetch(new Request(input, init)) });
  console.log(await world.token('mei'), await world.requests());
  console.log((await graph.GET('/chats', { params: { query: { $top: 1 } } })).data);
});
ofFile('f', async ({ world }) => {
  expect(world.url).toMatch(/file-[0-9a-f]{16}$/);
  void testWorld;
});
