import { expect, routeGraph, test } from 'graph-chat/testing/playwright';

const app = process.env['APP_URL'] ?? '';

/** A page that was written for the service: it asks at `https://graph.microsoft.com`, and follows the links of lists. */
const topics = `<!doctype html><title>Topics</title><p role="status"></p><script type="module">
  const ask = async (url) => {
    const response = await fetch(url, { headers: { authorization: 'Bearer mei' } });
    const { value, '@odata.nextLink': next, error } = await response.json();
    if (error) throw new Error(error.message);
    return [...value.map(({ topic }) => topic), ...(next ? await ask(next) : [])];
  };
  document.querySelector('p').textContent = await ask('https://graph.microsoft.com/v1.0/me/chats?$top=1').then(
    (found) => found.sort().join(', '), (error) => error.name + ': ' + error.message);
</script>`;

test.use({
  worldSeed: {
    users: { alex: { displayName: 'Alex Moreau' }, mei: { displayName: 'Mei Tanaka' } },
    chats: ['A', 'B', 'C'].map((topic) => ({ chatType: 'group' as const, topic, members: ['alex', 'mei'] })),
  },
});

// A page of another site than the emulator: that is nothing to the service.
test.beforeEach(async ({ context }) => {
  await context.route('https://app.example/**', (route) => route.fulfill({ contentType: 'text/html', body: topics }));
});

test('a page that asks the service is answered by the world, from page to page', async ({ page, world }) => {
  await page.goto('https://app.example/');
  await expect(page.getByRole('status')).toHaveText('A, B, C');
  const asked = await world.requests({ operationId: 'listMyChats' });
  expect(asked.map(({ caller, status }) => `${caller} ${status}`)).toEqual(Array(3).fill('mei@contoso.com 200'));
  expect(asked.at(-1)?.path).toMatch(/^\/v1\.0\/me\/chats\?/);
});

test('what goes wrong in the world goes wrong in the page', async ({ page, world }) => {
  await world.faults.arm({ operation: 'listMyChats', status: 403, message: 'Not today.' });
  await page.goto('https://app.example/');
  await expect(page.getByRole('status')).toHaveText('Error: Not today.');
  await world.faults.arm({ operation: 'listMyChats', drop: 'before' });
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('TypeError: Failed to fetch');
});

test('a browser window of the test own is led there, too', async ({ browser, world }) => {
  const context = await browser.newContext();
  await routeGraph(context, world);
  await context.route('https://app.example/**', (route) => route.fulfill({ contentType: 'text/html', body: topics }));
  const page = await context.newPage();
  await page.goto('https://app.example/');
  await expect(page.getByRole('status')).toHaveText('A, B, C');
  await context.close();
});

test('an app signs in with MSAL as it is deployed, and its person writes', async ({ page, world }) => {
  await page.goto(app);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await (await opened).getByRole('button', { name: 'Mei Tanaka' }).click();
  await expect(page.locator('output')).toHaveText('Mei Tanaka is signed in.');
  await page.getByRole('button', { name: 'Write' }).click();
  await expect(page.locator('output')).toHaveText('Mei Tanaka: Nine it is.');
  const asked = (await world.requests()).map(({ operationId }) => operationId);
  expect(new Set(asked)).toEqual(new Set(['authorize', 'issueToken', 'listMyChats', 'sendChatMessage']));
});
