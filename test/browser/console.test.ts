import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:net';
import { dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { isRunnable } from '../../src/docs/console/runnableFiles.ts';
import { readGuides } from '../../src/docs/model/guides.ts';
import { createEmulator } from '../../src/emulator/index.ts';
import { serveFolder } from '../../src/http/serveFolder.ts';
import { type BuiltSite, builtSite } from '../docs/builtSite.ts';
import { describeWith } from '../support/needs.ts';
import { openWindow, startBrowser } from './browser.ts';
import { chromium } from './chromium.ts';

const guides = await readGuides();
const runnable = guides.filter(({ code }) => code.some(({ info }) => isRunnable(info))).map(({ name }) => name);

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describeWith(chromium, 'the console of the documentation site', (executablePath) => {
  let browser: Browser;
  let built: BuiltSite;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    built = await builtSite();
    server = await serveFolder(dirname(dirname(built.folder)), { port: 0 });
    browser = await startBrowser(executablePath);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await built?.remove();
  });

  it('loads the emulator with the first request, and shows its answer', async () => {
    const { page, faults, scripts } = await open('v1.0/createChat/');
    expect(scripts()).toEqual(['theme.js', 'site.js', 'try.js']);
    await send(page, '201 Created');
    expect(scripts()).toEqual(['theme.js', 'site.js', 'try.js', 'console.js', 'emulator-v1.0.js']);
    expect(await json(page)).toMatchObject({ chatType: 'oneOnOne' });
    expect(await page.locator('#try .headers').innerText()).toContain(
      "location: http://127.0.0.1:4010/v1.0/chats('19:",
    );
    await page.getByRole('button', { name: 'Follow Location' }).click();
    await answered(page, '200 OK');
    expect(faults).toEqual([]);
  });

  it('fills in the example that is chosen on the page', async () => {
    const { page } = await open('v1.0/createChat/');
    await page.getByLabel('Example').selectOption({ label: 'A group with a title' });
    await send(page, '201 Created');
    expect(await json(page)).toMatchObject({ chatType: 'group', topic: 'Group chat title' });
  });

  it('asks for the example of a response that is chosen on the page, by its options and its headers', async () => {
    const { page, faults } = await open('v1.0/getChat/');
    const examples = page.locator('.examples').getByLabel('Example');
    await examples.selectOption('withMembers');
    await send(page, '200 OK');
    expect((await json(page)).members.length).toBeGreaterThan(1);
    await examples.selectOption('group');
    expect(await page.getByLabel('Path and query').inputValue()).not.toContain('$expand');
    expect(faults).toEqual([]);
  });

  it('keeps what was sent over a reload and on the pages of the other version, until it begins again', async () => {
    const { page, faults } = await open('v1.0/updateChat/');
    await edit(page);
    await body(page).fill('{"topic":"Kept"}');
    await page.keyboard.press('Control+Enter');
    await answered(page, '200 OK');
    for (const path of ['v1.0/getChat/', 'beta/getChat/']) {
      await page.goto(`${server.url}/some/where/${path}`);
      await send(page, '200 OK');
      expect(await json(page)).toMatchObject({ topic: 'Kept' });
    }
    await page.getByRole('button', { name: 'Reset' }).click();
    await status(page).getByText('The emulator is as it was at first').waitFor();
    await page.reload();
    await send(page, '200 OK');
    expect(await json(page)).toMatchObject({ topic: 'Group chat title' });
    expect(faults).toEqual([]);
  });

  it('goes on from what another tab of the same visit has done, and that one from this', async () => {
    const { page, faults } = await open('v1.0/getChat/');
    await send(page, '200 OK');
    // A tab that is opened so begins with what this one remembers, as a duplicate does.
    const opening = page.context().waitForEvent('page');
    await page.evaluate((url) => void window.open(url), `${server.url}/some/where/v1.0/updateChat/`);
    const other = await opening;
    await edit(other);
    for (const topic of ['One', 'Two']) {
      await body(other).fill(JSON.stringify({ topic }));
      await send(other, '200 OK');
      await send(page, '200 OK');
      await expect.poll(async () => (await json(page)).topic).toBe(topic);
    }
    expect(faults).toEqual([]);
  });

  it('begins anew where what it has kept cannot be read', async () => {
    const { page, faults } = await open('v1.0/getChat/');
    await send(page, '200 OK');
    await page.evaluate(async () => {
      const done = (request: IDBRequest) =>
        new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = (await done(indexedDB.open('graph-chat docs'))) as IDBDatabase;
      const visits = database.transaction('visits', 'readwrite').objectStore('visits');
      const [visit] = (await done(visits.getAllKeys())) as string[];
      await done(visits.put({ snapshot: { records: 1 }, daysBehind: 'some', written: Date.now() }, visit));
    });
    await page.reload();
    await send(page, '200 OK');
    expect(faults).toEqual([]);
  });

  it('understands nothing that another build of the site has left', async () => {
    const { page, faults } = await open('v1.0/getChat/');
    await send(page, '200 OK');
    const names = await page.evaluate(() => Object.keys(sessionStorage));
    expect(names).not.toEqual([]);
    await page.route('**/assets/console.js', async (route) => {
      const response = await route.fetch();
      const builds = new Set(names.map((name) => name.split(' ').at(-1) ?? ''));
      const text = [...builds].reduce((script, build) => script.replaceAll(build, 'other'), await response.text());
      await route.fulfill({ response, body: text });
    });
    await page.evaluate((all) => {
      for (const name of all) sessionStorage.setItem(name, 'nobody');
    }, names);
    await page.reload();
    await send(page, '200 OK');
    expect(faults).toEqual([]);
  });

  it('says what could not be loaded, and tries again', async () => {
    const { page } = await open('v1.0/getChat/');
    for (const name of ['operation.json', 'console.js', 'emulator-v1.0.js']) {
      await page.route(`**/${name}`, (route) => route.abort());
      await page.reload();
      await page.getByRole('button', { name: 'Send' }).click();
      await status(page).getByText(name).waitFor();
      await page.unroute(`**/${name}`);
      await page.getByRole('button', { name: 'Send' }).click();
      await status(page).getByText('200 OK').waitFor();
    }
  });

  it('says while a body is typed where it breaks the contract, and shows the error of the service', async () => {
    const { page, faults } = await open('v1.0/sendChatMessage/');
    await edit(page);
    const problem = page.locator('#try .request + .problem');
    await body(page).fill('{\n  "body": {\n    "content": 3\n  }\n}');
    await problem.getByText('Line 3: body.content must be a string.').waitFor();
    expect(await body(page).getAttribute('aria-invalid')).toBe('true');
    await send(page, '400 Bad Request');
    expect(await json(page)).toMatchObject({ error: { message: 'body.content must be a string.' } });
    await body(page).fill('{\n  "body": {');
    await problem.getByText('This is not JSON: line 2, column 12.').waitFor();
    await body(page).fill('{ "body": { "content": "Hello" } }');
    await problem.waitFor({ state: 'hidden' });
    await send(page, '201 Created');
    expect(faults).toEqual([]);
  });

  it('offers the id of what was created where an operation needs it', async () => {
    const { page } = await open('v1.0/createChat/');
    await edit(page);
    await page.locator('#try').getByLabel('Example').selectOption({ label: 'A group with a title' });
    await send(page, '201 Created');
    const { id: chat } = await json(page);
    await page.goto(`${server.url}/some/where/v1.0/sendChatMessage/`);
    await edit(page);
    await page.getByLabel('Known values of chat-id').selectOption(chat);
    await page.getByLabel('Act as').selectOption('alex');
    await body(page).fill('{ "body": { "content": "Only here" } }');
    await send(page, '201 Created');
    const { id: message } = await json(page);
    await page.goto(`${server.url}/some/where/v1.0/getChatMessage/`);
    await edit(page);
    await page.getByLabel('Known values of chat-id').selectOption(chat);
    // A message of another chat is none of this one.
    const offered = await page.getByLabel('Known values of message-id').locator('option').allInnerTexts();
    expect(offered).toEqual(['Choose from 1', `Only here · ${message}`]);
    await page.getByLabel('Known values of message-id').selectOption(message);
    await send(page, '200 OK');
    expect(await json(page)).toMatchObject({ chatId: chat, body: { content: 'Only here' } });
  });

  it('shows pictures, and says what a response without a body means', async () => {
    const { page, faults } = await open('v1.0/getHostedContentValue/');
    await send(page, '200 OK');
    const picture = page.getByAltText('The picture in the response');
    await picture.waitFor();
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(8);
    await page.goto(`${server.url}/some/where/v1.0/hideChatForUser/`);
    await send(page, '204 No Content');
    await page.getByText('Done. There is nothing to return').waitFor();
    expect(faults).toEqual([]);
  });

  it('shows what a response has as text, whatever it looks like', async () => {
    const { page, faults } = await open('v1.0/updateChat/');
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>\u2028';
    await edit(page);
    await body(page).fill(JSON.stringify({ topic: hostile }));
    await send(page, '200 OK');
    expect((await json(page)).topic).toBe(hostile);
    await page.goto(`${server.url}/some/where/v1.0/listChats/`);
    await send(page, '200 OK');
    await page.goto(`${server.url}/some/where/v1.0/getChat/`);
    await edit(page);
    const offered = await page.getByLabel('Known values of chat-id').locator('option').allInnerTexts();
    expect(offered.length).toBeGreaterThan(1);
    expect(await page.locator('#try :is(img, script)').count()).toBe(0);
    expect(await page.title()).toContain('getChat');
    expect(faults).toEqual([]);
  });

  it('shows the request that was sent as curl and as TypeScript', async () => {
    const { page } = await open('v1.0/listChats/');
    await edit(page);
    await page.getByText('Query options').click();
    await page.getByLabel('$top, optional').fill('1');
    await page.getByLabel('$expand, optional').fill('members');
    await send(page, '200 OK');
    await page.getByLabel('This request as').selectOption('TypeScript');
    expect(await page.getByRole('group', { name: 'The request as TypeScript' }).innerText()).toContain(
      "listChats(graph, { query: { $top: 1, $expand: ['members'] } })",
    );
    await page.getByLabel('This request as').selectOption('curl');
    expect(await page.getByRole('group', { name: 'The request as curl' }).innerText()).toBe(
      "curl 'http://127.0.0.1:4010/v1.0/chats?$top=1&$expand=members' \\\n  -H 'Authorization: Bearer alex'",
    );
    await page.getByRole('button', { name: 'Follow @odata.nextLink' }).click();
    await answered(page, '200 OK');
  });

  it('sends to an emulator on this machine, and says so if none answers', async () => {
    const emulator = await createEmulator();
    const url = await emulator.listen({ port: 0 });
    onTestFinished(() => emulator.close());
    const nobody = await unusedOrigin();
    const { page, faults } = await open('v1.0/listChats/', url, nobody);
    await edit(page);
    await page.getByLabel('Send to').selectOption('A server on this machine');
    await page.getByLabel('Its URL').fill(url);
    await send(page, '200 OK');
    expect(await json(page)).toMatchObject({ '@odata.context': `${url}/v1.0/$metadata#chats` });
    expect(emulator.requests.at(-1)).toMatchObject({
      operationId: 'listChats',
      caller: 'alex@contoso.com',
      status: 200,
    });
    expect(faults).toEqual([]);
    await page.getByLabel('Its URL').fill(nobody);
    await send(page, `Nothing answers at ${nobody}`);
    await status(page)
      .getByText(`npx graph-chat emulator --port ${new URL(nobody).port}`)
      .waitFor();
  });

  it.each([
    ['leads elsewhere', (response: ServerResponse) => response.writeHead(302, { location: '/' }).end()],
    ['broke off its response', (response: ServerResponse) => response.write('{', () => response.destroy())],
  ])('says so if a server on this machine %s', async (words, respond) => {
    const local = createHttpServer(({ method }, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', 'authorization');
      if (method === 'OPTIONS') response.end();
      else respond(response);
    });
    const url = await listening(local);
    onTestFinished(() => void local.close());
    const { page } = await open('v1.0/listChats/', url);
    await edit(page);
    await page.getByLabel('Send to').selectOption('A server on this machine');
    await page.getByLabel('Its URL').fill(url);
    await send(page, words);
  });

  it('takes no token and sends nothing anywhere but to this machine', async () => {
    const { page, faults } = await open('v1.0/listChats/');
    await edit(page);
    await page.locator('#try').getByText('Headers', { exact: true }).click();
    await page.getByLabel('Other headers').fill('authorization: Bearer eyJ0');
    await send(page, 'A token for the real service has no place here.');
    await page.getByLabel('Other headers').fill('');
    await page.getByLabel('Send to').selectOption('A server on this machine');
    for (const url of [
      'https://graph.microsoft.com',
      'http://127.0.0.1.example',
      'http://user:secret@127.0.0.1:4010',
    ]) {
      await page.getByLabel('Its URL').fill(url);
      await send(page, 'Requests go to this machine only');
    }
    const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(kept).not.toMatch(/eyJ0|secret/);
    expect(faults).toEqual([]);
  });

  it('runs the code of a guide, block after block', async () => {
    const { page, faults } = await open('guides/one-on-one-chats/');
    const outputs = page.getByRole('group', { name: 'What the code printed' });
    const run = async (number: number) => {
      await page.getByRole('button', { name: 'Run' }).nth(number).click();
      await page.locator('.output').nth(number).locator('.status:is(.good, .bad)').first().waitFor();
    };
    await run(1);
    expect(await outputs.innerText()).toContain('Run the blocks above first.');
    await run(0);
    await run(1);
    expect(await page.locator('.output').nth(1).innerText()).toContain('true 20');
    await run(2);
    expect(await page.locator('.output').nth(2).innerText()).toContain('201 Created');
    expect(await findings(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each(runnable)('runs every block of the guide %s that says so', async (guide) => {
    const { page, faults } = await open(`guides/${guide}/`);
    for (const [number, button] of (await page.getByRole('button', { name: 'Run' }).all()).entries()) {
      await button.click();
      const output = page.locator('.output').nth(number);
      await output.locator('.status:is(.good, .bad)').first().waitFor();
      expect(await output.locator('.bad').allInnerTexts()).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no finding of axe and fits the screen in the %s theme', async (theme) => {
    const { page, faults } = await open('v1.0/sendChatMessage/');
    await page.emulateMedia({ colorScheme: theme });
    await edit(page);
    await page.getByLabel('Send to').selectOption('A server on this machine');
    for (const summary of await page.locator('#try details:not([open]) > summary').all()) await summary.click();
    expect(await findings(page)).toEqual([]);
    await page.getByLabel('Send to').selectOption('The emulator in this page');
    await body(page).fill('{}');
    await send(page, '400');
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await findings(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  async function open(path: string, ...others: readonly string[]) {
    const { context, faults } = await openWindow(browser, server.url, ...others);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const loaded: string[] = [];
    context.on('request', (request) => loaded.push(request.url()));
    await page.goto(`${server.url}/some/where/${path}`);
    const scripts = () => loaded.filter((url) => url.endsWith('.js')).map((url) => url.split('/').at(-1));
    return { page, faults, scripts };
  }
});

const body = (page: Page) => page.locator('#try').getByLabel('Body', { exact: true });
const status = (page: Page) => page.locator('#try .status');

async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit the request' }).click();
  await page.getByLabel('Act as').waitFor();
}

async function send(page: Page, expected: string): Promise<void> {
  await page.getByRole('button', { name: 'Send' }).click();
  await answered(page, expected);
}

async function answered(page: Page, expected: string): Promise<void> {
  await page.locator('#try .status:is(.good, .bad)').waitFor();
  expect(await status(page).innerText()).toContain(expected);
}

// biome-ignore lint/suspicious/noExplicitAny: any body of the contract.
async function json(page: Page): Promise<any> {
  return JSON.parse(await page.getByRole('group', { name: 'Body of the response' }).innerText());
}

/** What axe finds on a page, one line each. */
async function findings(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    if (!globalThis.axe) { ${axe} }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)));
  })()`);
}

/** An origin of this machine where nothing listens. */
async function unusedOrigin(): Promise<string> {
  const server = createServer();
  const origin = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return origin;
}

/** The origin at which a server listens from now on. */
async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return `http://127.0.0.1:${port}`;
}
