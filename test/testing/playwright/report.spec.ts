import { createGraphChat, getMe } from 'graph-chat';
import { expect, test } from 'graph-chat/testing/playwright';

// These fail on purpose: the test that runs them reads the report.
test.use({ worldSeed: { users: { ines: { displayName: 'Ines of the seed' } } } });

test('a wrong expectation', async ({ world }) => {
  expect((await getMe(world.as('ines'))).displayName).toBe('Somebody else');
});

test.describe('a world that is kept', () => {
  test.use({ keepFailedWorlds: true });

  test('an app that asks somebody else', async ({ world }) => {
    const elsewhere = createGraphChat({ token: 'ines', baseUrl: 'http://127.0.0.1:9', retries: 0 });
    await expect(getMe(elsewhere)).resolves.toBeDefined();
    await world.reset();
  });

  test('what passes', async ({ world }) => {
    await getMe(world.as('ines'));
  });
});
