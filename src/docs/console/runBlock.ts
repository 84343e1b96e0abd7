import { create } from '../browser/element.ts';
import { readCurl } from './curlReader.ts';
import { localOrigin } from './data.ts';
import { codeBlock, highlighted } from './highlight.ts';
import { loadScript } from './loadScript.ts';
import { type ReceivedResponse, type SentRequest, versionOf } from './messages.ts';
import { type PageEmulator, pageEmulator } from './pageEmulator.ts';
import { responseView, sizeText, statusText } from './responseView.ts';

/** What a compiled block of TypeScript is given. */
export interface BlockContext {
  readonly console: Pick<Console, 'log' | 'info' | 'warn' | 'error'>;
  readonly fetch: typeof fetch;
  /** What it imports, by the name of the module. */
  readonly modules: Readonly<Record<string, unknown>>;
  /** What the blocks of the page have declared. */
  readonly scope: Record<string, unknown>;
}

declare global {
  /** The compiled blocks, by the name that the page gives each. */
  var graphChatBlocks: Record<string, (context: BlockContext) => Promise<void>> | undefined;
  /** The modules that blocks import, by name. */
  var graphChatModules: Record<string, unknown> | undefined;
  /** What those modules send requests with. */
  var graphChatFetch: typeof fetch | undefined;
}

const scope: Record<string, unknown> = {};

/** What the shell of the reader has set. The guides call the token of a sample person so. */
const variables = new Map([['TOKEN', 'alex']]);

/** Runs a block of code of a page, and shows below it what it prints. `root` leads to the root of the site. */
export async function runBlock(block: HTMLElement, output: HTMLElement, root: string): Promise<void> {
  const { run = '', language = '' } = block.dataset;
  const status = create('p', { class: 'status', role: 'status' });
  output.replaceChildren(status);
  const emulator = pageEmulator(root);
  emulator.onLoading = (loading) => {
    status.textContent = loading ? 'Loading the emulator into this page…' : 'Running…';
  };
  status.textContent = 'Running…';
  try {
    const text = block.textContent ?? '';
    const done =
      language === 'ts' ? await runScript(run, root, emulator, output) : await runShell(text, emulator, output);
    status.textContent = done;
    status.classList.add('good');
  } catch (error) {
    status.textContent = messageOf(error);
    status.classList.add('bad');
  }
}

async function runShell(text: string, emulator: PageEmulator, output: HTMLElement): Promise<string> {
  const requests = readCurl(text, variables);
  for (const request of requests) {
    const response = await ask(emulator, request);
    const title = `${statusText(response)} · ${sizeText(response)}`;
    output.append(create('p', { class: 'status' }, title), ...responseView(response));
  }
  return requests.length === 1
    ? 'The emulator in this page has answered.'
    : `${requests.length} requests were answered.`;
}

function ask(emulator: PageEmulator, request: SentRequest): Promise<ReceivedResponse> {
  const { origin } = new URL(request.url);
  if (origin !== localOrigin) {
    throw new Error(`This would go to ${origin}. Only what goes to the emulator, ${localOrigin}, runs in this page.`);
  }
  return emulator.ask(versionOf(request.url), 'send', request);
}

async function runScript(name: string, root: string, emulator: PageEmulator, output: HTMLElement): Promise<string> {
  for (const [loaded, file] of [
    [globalThis.graphChatModules, 'assets/client.js'],
    [globalThis.graphChatBlocks?.[name], `${name}.js`],
  ] as const) {
    if (!loaded) await loadScript(new URL(root + file, document.baseURI).href);
  }
  const block = globalThis.graphChatBlocks?.[name];
  if (!block) throw new Error('This block was not compiled. Load the page again.');
  const handedFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const body = request.body === null ? undefined : await request.text();
    const { method, url } = request;
    const { status, headers, body: bytes } = await ask(emulator, { method, url, headers: [...request.headers], body });
    const hasNoBody = status === 204 || status === 304;
    return new Response(hasNoBody ? null : bytes, {
      status,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
    });
  };
  globalThis.graphChatFetch = handedFetch;
  const modules = globalThis.graphChatModules ?? {};
  let printed = 0;
  const log = (...values: unknown[]) => {
    printed += 1;
    const text = values.map(textOf).join(' ');
    const isJson = values.length === 1 && typeof values[0] === 'object';
    output.append(codeBlock(`Output, line ${printed}`, ...highlighted(text, isJson)));
  };
  const console = { log, info: log, warn: log, error: log };
  await block({ console, fetch: handedFetch, modules, scope });
  return printed === 0 ? 'It ran, and printed nothing.' : 'It printed:';
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value, null, 2) ?? String(value);
  } catch {
    return String(value);
  }
}

function messageOf(error: unknown): string {
  if (error instanceof ReferenceError) return `${error.message}. Run the blocks above first.`;
  return error instanceof Error && error.name === 'Error' ? error.message : textOf(error);
}
