import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PublicClientApplication } from '@azure/msal-node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createEmulator, type Emulator, ManualClock, type Seed, sampleSeed } from '../../src/emulator/index.ts';
import type { Listening } from '../../src/http/listenOptions.ts';
import { serveFolder } from '../../src/http/serveFolder.ts';
import { msalAuth } from '../../src/signIn/index.ts';
import { describeWith } from '../support/needs.ts';
import { openWindow, startBrowser, startProfile } from './browser.ts';
import { chromium } from './chromium.ts';
import { bundleApp } from './signInApp/bundle.ts';

describeWith(chromium, 'an app that signs people in with MSAL in a browser', (executablePath) => {
  let folder: string;
  let server: Listening;
  let browser: Browser;
  /** The app is on another site than the emulator, so that the cookie of the emulator is one of a third party. */
  let app: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-chat-sign-in-'));
    await bundleApp(folder);
    server = await serveFolder(folder, { port: 0 });
    app = server.url.replace('127.0.0.1', 'localhost');
    browser = await startBrowser(executablePath);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('signs a person in in a popup, finds out who it is, and writes to a chat', async () => {
    const { page, faults } = await open();
    await inPopup(page, 'Sign in', (popup) => popup.getByRole('button', { name: 'Mei Tanaka' }).click());
    await shows(page, 'Mei Tanaka is signed in.');
    await click(page, 'Who am I?');
    await shows(page, 'Mei Tanaka, mei@contoso.com');
    await click(page, 'Write');
    await shows(page, 'Mei Tanaka: Nine it is.');
    expect(faults).toEqual([]);
  });

  it('signs a person in on the page itself, which comes back', async () => {
    const { page, faults } = await open();
    await click(page, 'Sign in here');
    await page.getByRole('button', { name: 'Alex Moreau' }).click();
    await shows(page, 'Alex Moreau is signed in.');
    expect(new URL(page.url()).href).toBe(`${app}/`);
    await click(page, 'Who am I?');
    await shows(page, 'Alex Moreau, alex@contoso.com');
    expect(faults).toEqual([]);
  });

  it('renews a token with the refresh token, without a question', async () => {
    const { page, faults, emulator } = await open();
    await signInAs(page, 'Mei Tanaka');
    await click(page, 'Renew');
    await shows(page, 'Mei Tanaka has a new token.');
    expect(operations(emulator)).toEqual(['authorize', 'authorize', 'issueToken', 'issueToken']);
    expect(faults).toEqual([]);
  });

  it('renews a token that the clock has made old when the API refuses it', async () => {
    const { page, emulator, clock } = await open({ host: 'localhost' });
    await signInAs(page, 'Mei Tanaka');
    clock.advance(25 * hour);
    await click(page, 'Who am I?');
    await shows(page, 'Mei Tanaka, mei@contoso.com');
    // The refresh token is as old, so the session of the browser has to do, in a hidden frame.
    expect(operations(emulator).slice(-5)).toEqual(['getMe', 'issueToken', 'authorize', 'issueToken', 'getMe']);
  });

  it('renews a token in a hidden frame of another site, if the browser sends it its cookie', async () => {
    const { page, clock } = await open({ thirdPartyCookies: true });
    await signInAs(page, 'Mei Tanaka');
    clock.advance(25 * hour);
    await click(page, 'Renew');
    await shows(page, 'Mei Tanaka has a new token.');
  });

  it('needs a popup, but no answer, if the browser does not send it', async () => {
    const { page, clock } = await open({ thirdPartyCookies: false });
    await signInAs(page, 'Mei Tanaka');
    clock.advance(25 * hour);
    await click(page, 'Renew');
    await shows(page, 'InteractionRequiredAuthError login_required');
    await inPopup(page, 'Who am I?');
    await shows(page, 'Mei Tanaka, mei@contoso.com');
  });

  it('lets another person sign in, who acts from then on', async () => {
    const { page, faults } = await open();
    await signInAs(page, 'Mei Tanaka');
    await inPopup(page, 'Somebody else', (popup) => popup.getByRole('button', { name: 'Jacob Hansen' }).click());
    await shows(page, 'Jacob Hansen is signed in.');
    await click(page, 'Write');
    await shows(page, 'Jacob Hansen: Nine it is.');
    await click(page, 'Renew');
    await shows(page, 'Jacob Hansen has a new token.');
    expect(faults).toEqual([]);
  });

  it('renews the tokens of whoever acts in a hidden frame, of two people who are signed in', async () => {
    const { page, clock } = await open({ host: 'localhost' });
    await signInAs(page, 'Mei Tanaka');
    await inPopup(page, 'Somebody else', (popup) => popup.getByRole('button', { name: 'Jacob Hansen' }).click());
    await shows(page, 'Jacob Hansen is signed in.');
    clock.advance(25 * hour);
    for (const name of ['Mei Tanaka', 'Jacob Hansen']) {
      await click(page, `Act as ${name}`);
      await shows(page, `${name} is signed in.`);
      await click(page, 'Renew');
      await shows(page, `${name} has a new token.`);
    }
  });

  it('renews a token that was revoked, with the claims that the API asks for', async () => {
    const { page, emulator } = await open();
    await signInAs(page, 'Mei Tanaka');
    emulator.faults.arm({ operation: 'getMe', revoke: true });
    await click(page, 'Who am I?');
    await shows(page, 'Mei Tanaka, mei@contoso.com');
    const answers = emulator.requests.filter(({ operationId }) => operationId === 'getMe').map(({ status }) => status);
    expect(answers).toEqual([401, 200]);
  });

  it('signs a person out, and asks who it is the next time', async () => {
    const { page, faults } = await open();
    await signInAs(page, 'Mei Tanaka');
    await click(page, 'Sign out');
    // The page was here before, without the state.
    await page.waitForURL(({ href, searchParams }) => href.startsWith(`${app}/`) && searchParams.has('state'));
    await shows(page, 'Nobody is signed in.');
    await signInAs(page, 'Alex Moreau');
    expect(faults).toEqual([]);
  });

  it('tells the app that a person has refused consent, and asks again', async () => {
    const { page, faults } = await open({ seed: withClient({ scopes: [] }) });
    await inPopup(page, 'Sign in', async (popup) => {
      await popup.getByRole('button', { name: 'Mei Tanaka' }).click();
      await popup.getByRole('heading', { name: 'Planner asks for permissions' }).waitFor();
      await popup.getByRole('button', { name: 'Cancel' }).click();
    });
    await shows(page, 'ServerError access_denied');
    await inPopup(page, 'Sign in', async (popup) => {
      await popup.getByRole('button', { name: 'Mei Tanaka' }).click();
      await popup.getByRole('button', { name: 'Accept' }).click();
    });
    await shows(page, 'Mei Tanaka is signed in.');
    await click(page, 'Who am I?');
    await shows(page, 'Mei Tanaka, mei@contoso.com');
    expect(faults).toEqual([]);
  });

  it('signs a person in for a program in Node, which gets the answer as a form', async () => {
    const { page, url, faults } = await open();
    const program = new PublicClientApplication({ auth: { clientId: 'my-app', ...msalAuth(url) } });
    const { account } = await program.acquireTokenInteractive({
      scopes: ['User.Read'],
      openBrowser: async (address) => {
        // The program listens on a port of its own.
        const { origin } = new URL(new URL(address).searchParams.get('redirect_uri') ?? '');
        await page.context().route(`${origin}/**`, (route) => route.continue());
        await page.goto(address);
        await page.getByRole('button', { name: 'Mei Tanaka' }).click();
      },
    });
    expect(account?.name).toBe('Mei Tanaka');
    expect(faults).toEqual([]);
  });

  it('asks a person again if a silent request needs one', async () => {
    const { page, emulator } = await open();
    await signInAs(page, 'Mei Tanaka');
    emulator.faults.arm({ operation: 'getMe', status: 401 }, { operation: 'issueToken', error: 50076 });
    await inPopup(page, 'Who am I?');
    await shows(page, 'Mei Tanaka, mei@contoso.com');
  });

  /** Opens the app, and starts an emulator for it, on another site by default. */
  async function open({ host = '127.0.0.1', seed, thirdPartyCookies }: OpenOptions = {}) {
    const clock = new ManualClock(new Date().toISOString());
    const emulator = await createEmulator({ clock, ...(seed ? { seed } : {}) });
    onTestFinished(() => emulator.close());
    const url = (await emulator.listen({ port: 0 })).replace('127.0.0.1', host);
    const { context, faults } =
      thirdPartyCookies === undefined
        ? await openWindow(browser, app, url)
        : await startProfile(executablePath, await newFolder(), { thirdPartyCookies }, app, url);
    onTestFinished(() => context.close());
    await context.addInitScript({ content: `globalThis.emulatorUrl = ${JSON.stringify(url)}` });
    const page = await context.newPage();
    await page.goto(app);
    await shows(page, 'Nobody is signed in.');
    return { page, faults, emulator, clock, url };
  }
});

interface OpenOptions {
  /** The name by which the app calls the emulator. */
  readonly host?: 'localhost' | '127.0.0.1';
  readonly seed?: Seed;
  /** Whether the browser sends cookies to another site in a frame. By default it does what it does. */
  readonly thirdPartyCookies?: boolean;
}

const hour = 3_600_000;

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-profile-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

const click = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Clicks a button that opens a popup, and does in that what there is to do. */
async function inPopup(page: Page, name: string, act: (popup: Page) => Promise<unknown> = async () => {}) {
  const opening = page.waitForEvent('popup');
  await click(page, name);
  await act(await opening);
}

async function signInAs(page: Page, name: string): Promise<void> {
  await inPopup(page, 'Sign in', (popup) => popup.getByRole('button', { name }).click());
  await shows(page, `${name} is signed in.`);
}

/** Waits until the app shows a text. */
async function shows(page: Page, text: string): Promise<void> {
  const output = page.locator('output');
  await output.filter({ hasText: /./ }).waitFor();
  expect(await output.innerText()).toBe(text);
}

const operations = (emulator: Emulator) => emulator.requests.map(({ operationId }) => operationId);

const withClient = (client: object): Seed => ({
  ...sampleSeed,
  clients: { planner: { id: '11111111-2222-4333-8444-555555555555', ...client } },
});
