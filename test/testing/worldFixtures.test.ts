import { test as base, describe, expect } from 'vitest';
import { createEmulator } from '../../src/emulator/index.ts';
import { type TestWorld, worldFixtures } from '../../src/testing/index.ts';
import { worldName } from '../../src/testing/worldName.ts';

const emulator = await createEmulator();
const ofTest = base.extend<{ world: TestWorld }>(worldFixtures({ emulator, seed: { users: { ines: {} } } }));
const ofFile = base.extend<{ world: TestWorld }>(worldFixtures({ emulator, scope: 'file' }));

describe('a world for each test', () => {
  const names: string[] = [];

  ofTest('is named after it: Ünïcode!', async ({ world }) => {
    expect(world.name).toMatch(/^is-named-after-it-n-code-\w{16}$/);
    expect((await world.tokens()).map(({ token }) => token)).toContain('ines');
    names.push(world.name ?? '');
  });

  ofTest('is removed after it', async ({ world }) => {
    expect(await emulator.worlds()).toEqual([world.name]);
    expect(names).not.toContain(world.name);
  });
});

describe('a world for a file', () => {
  let first: TestWorld;

  ofFile('is there', async ({ world }) => {
    first = world;
    await world.clock.set('2031-05-01T08:00:00Z');
  });

  ofFile('is the same in the next test, as that has left it', async ({ world }) => {
    expect(world).toBe(first);
    expect(await world.clock.now()).toMatch(/^2031-05-01T08:/);
  });
});

base.each(['', '---', 'Ünïcode 漢字', 'x'.repeat(500), `${'x'.repeat(39)}! y`])(
  'the title %j makes a name',
  (title) => {
    expect(worldName(title)).toMatch(/^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$/);
    expect(worldName(title)).not.toBe(worldName(title));
  },
);
