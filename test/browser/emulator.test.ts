import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Emulators from '../../src/emulator/index.ts';
import type { Listening } from '../../src/http/listenOptions.ts';
import { serveFolder } from '../../src/http/serveFolder.ts';
import { describeWith } from '../support/needs.ts';
import { openWindow, startBrowser } from './browser.ts';
import { chromium } from './chromium.ts';

/** What the bundle gives the page. */
declare const emulators: typeof Emulators;

/** The emulator as a user's bundler makes it for browsers. */
let bundle: string;

beforeAll(async () => {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../../src/emulator/index.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'emulators',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  bundle = result.outputFiles[0]?.text ?? '';
});

test('the emulator is bundled for browsers without anything of Node', () => {
  expect(bundle).toContain('createEmulator');
  expect(bundle).not.toMatch(/(from|import|require)\s*\(?\s*["'](node:|@hono|hono|yaml)/);
});

describeWith(chromium, 'the emulator in a browser', (executablePath) => {
  let folder: string;
  let server: Listening;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-chat-browser-'));
    await writeFile(join(folder, 'emulator.js'), bundle);
    await writeFile(
      join(folder, 'index.html'),
      '<!doctype html><link rel="icon" href="data:,"><script src="emulator.js"></script>',
    );
    server = await serveFolder(folder, { port: 0 });
    browser = await startBrowser(executablePath);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('creates a chat and reads it back, inside the page', async () => {
    const { context, faults } = await openWindow(browser, server.url);
    const page = await context.newPage();
    await page.goto(server.url);
    const read = await page.evaluate(async () => {
      const emulator = await emulators.createEmulator();
      const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };
      const member = (name: string) => ({
        '@odata.type': '#microsoft.graph.aadUserConversationMember',
        roles: ['owner'],
        'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${name}@contoso.com')`,
      });
      const body = JSON.stringify({
        chatType: 'group',
        topic: 'In the page',
        members: [member('alex'), member('nadia')],
      });
      const chats = `${emulator.url}/v1.0/chats`;
      const created = await emulator.fetch(new Request(chats, { method: 'POST', headers, body }));
      const { id } = await created.json();
      const found = await emulator.fetch(new Request(`${chats}/${id}`, { headers }));
      const refused = await emulator.fetch(new Request(chats, { method: 'POST', headers, body: '{}' }));
      const { topic } = await found.json();
      return { statuses: [created.status, found.status, refused.status], topic };
    });
    expect(read).toEqual({ statuses: [201, 200, 400], topic: 'In the page' });
    expect(faults).toEqual([]);
    await context.close();
  });

  test('checks a seed, and says that it cannot listen', async () => {
    const { context } = await openWindow(browser, server.url);
    const page = await context.newPage();
    await page.goto(server.url);
    const said = await page.evaluate(async () => {
      const wrong = { usrs: {} } as object;
      const seedError = await emulators.createEmulator({ seed: wrong }).catch((error: Error) => error.message);
      const emulator = await emulators.createEmulator({ seed: { users: { ann: {} } } });
      const listenError = await emulator.listen().catch((error: Error) => error.message);
      return [seedError, listenError, (await emulator.state()).user.length];
    });
    expect(said).toEqual([
      'usrs is not a property of this body.',
      'Only Node can listen on a port. Elsewhere, give `fetch` to the client.',
      1,
    ]);
    await context.close();
  });
});
