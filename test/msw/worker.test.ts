import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Listening } from '../../src/http/listenOptions.ts';
import { serveFolder } from '../../src/http/serveFolder.ts';
import { openWindow, startBrowser } from '../browser/browser.ts';
import { chromium } from '../browser/chromium.ts';
import { describeWith } from '../support/needs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a user's app and its tests are, as one bundle. */
const app = `
import { createChat, createGraph, getChat, GraphError, listMyChats, NetworkError } from 'graph-chat';
import { createEmulator } from 'graph-chat/emulator';
import { graphHandlers } from 'graph-chat/msw';
import { setupWorker } from 'msw/browser';
const emulator = await createEmulator();
await setupWorker(...graphHandlers(emulator)).start({ quiet: true });
const graph = createGraph({ token: 'alex', retries: 1 });
Object.assign(window, { emulator, graph, createChat, getChat, listMyChats, GraphError, NetworkError });
document.title = 'ready';
`;

// What the bundle gives the page.
declare const emulator: import('graph-chat/emulator').Emulator;
declare const graph: import('graph-chat').Graph<import('graph-chat').paths>;
declare const createChat: typeof import('graph-chat').createChat;
declare const getChat: typeof import('graph-chat').getChat;
declare const listMyChats: typeof import('graph-chat').listMyChats;

describeWith(chromium, 'behind fetch in a browser, by the service worker of MSW', (executablePath) => {
  let folder: string;
  let server: Listening;
  let browser: Browser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    const bundle = await build({
      stdin: { contents: app, resolveDir: root, loader: 'ts' },
      alias: {
        'graph-chat/emulator': `${root}src/emulator/index.ts`,
        'graph-chat/msw': `${root}src/msw/index.ts`,
        'graph-chat': `${root}src/index.ts`,
      },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      logLevel: 'silent',
    });
    folder = await mkdtemp(join(tmpdir(), 'graph-chat-msw-'));
    await writeFile(join(folder, 'app.js'), bundle.outputFiles[0]?.text ?? '');
    await copyFile(join(root, 'node_modules/msw/lib/mockServiceWorker.js'), join(folder, 'mockServiceWorker.js'));
    const html = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="app.js"></script>';
    await writeFile(join(folder, 'index.html'), html);
    server = await serveFolder(folder, { port: 0 });
    browser = await startBrowser(executablePath);
    const opened = await openWindow(browser, server.url);
    faults = opened.faults;
    page = await opened.context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => document.title === 'ready');
  });
  beforeEach(async () => {
    faults.length = 0;
    await page.evaluate(() => emulator.reset());
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a chat is created and read back over the production base URL, and nothing leaves the page', async () => {
    const read = await page.evaluate(async () => {
      const member = (name: string) => ({
        '@odata.type': '#microsoft.graph.aadUserConversationMember' as const,
        roles: ['owner'] as ['owner'],
        'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${name}@contoso.com')`,
      });
      const body = { chatType: 'group' as const, topic: 'Worker', members: [member('alex'), member('mei')] };
      const { id } = await createChat(graph, { body: body as never });
      const { topic } = await getChat(graph, { path: { 'chat-id': id } });
      return [topic, ...emulator.requests.map(({ operationId }) => operationId)];
    });
    expect(read).toEqual(['Worker', 'createChat', 'getChat']);
    expect(faults).toEqual([]);
  });

  test('a next link leads to where the client calls', async () => {
    const link = await page.evaluate(async () => {
      const list = await listMyChats(graph, { query: { $top: 1 } });
      return list['@odata.nextLink'];
    });
    expect(link).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/chats\?/);
  });

  test('a dropped connection is a failed fetch, and the client tries again', async () => {
    const counts = await page.evaluate(async () => {
      emulator.faults.arm({ operation: 'listMyChats', drop: 'before' });
      const { value } = await listMyChats(graph);
      return [value.length > 0, emulator.requests.length];
    });
    expect(counts).toEqual([true, 2]);
  });

  test('where it is dropped each time, the error is the client’s own', async () => {
    const name = await page.evaluate(async () => {
      emulator.faults.arm({ operation: 'listMyChats', drop: 'before', times: 'always' });
      return listMyChats(graph).catch((error: Error) => error.name);
    });
    expect(name).toBe('NetworkError');
  });

  test.each(['truncated', 'malformed'] as const)('a response that is corrupted, %s, is no data', async (corruption) => {
    const outcome = await page.evaluate(async (corruption) => {
      emulator.faults.arm({ operation: 'listMyChats', corruption, times: 'always' });
      return listMyChats(graph).then(
        () => 'data',
        () => 'an error',
      );
    }, corruption);
    expect(outcome).toBe('an error');
  });
});
