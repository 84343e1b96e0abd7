// What every page with something to try loads: it brings the console when somebody uses it.
import { create, element } from '../browser/element.ts';
import type { OperationData } from './data.ts';
import { loadScript, needsServer } from './loadScript.ts';
import type { Panel } from './panel.ts';

const root = document.body.dataset['root'] ?? '';
let console: Promise<NonNullable<typeof globalThis.graphChatConsole>> | undefined;

/** The console. It is loaded once, with its styles. */
function loadConsole() {
  console ??= bring().catch((error) => {
    console = undefined;
    throw error;
  });
  return console;
}

async function bring(): Promise<NonNullable<typeof globalThis.graphChatConsole>> {
  await Promise.all([loadStyles(), loadScript(new URL(`${root}assets/console.js`, document.baseURI).href)]);
  if (!globalThis.graphChatConsole) throw new Error('The console did not start. Load the page again.');
  return globalThis.graphChatConsole;
}

function loadStyles(): Promise<void> {
  return new Promise((resolve) => {
    const link = create('link', { rel: 'stylesheet', href: `${root}assets/console.css` });
    link.onload = () => resolve();
    // Without its styles it can be used too.
    link.onerror = () => resolve();
    document.head.append(link);
  });
}

async function loadData(url: string): Promise<OperationData> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  } catch {
    throw new Error(`${new URL(url, document.baseURI)} could not be loaded. Check the network, and try again.`);
  }
}

const section = document.querySelector<HTMLElement>('#try');
if (section) offerPanel(section);
for (const block of document.querySelectorAll<HTMLElement>('pre.code[data-run]')) offerRun(block);

function offerPanel(section: HTMLElement): void {
  const send = element<HTMLButtonElement>('[data-send]', section);
  let panel: Promise<Panel> | undefined;
  let isOpen = false;
  let chosen: string | undefined;
  const status = create('p', { class: 'status', role: 'status' });
  document.addEventListener('example-chosen', (event) => {
    chosen = (event as CustomEvent<{ name: string }>).detail.name;
    // Whoever opens the panel is told if that fails.
    panel?.then(
      (made) => made.choose(chosen ?? ''),
      () => {},
    );
  });

  const open = async (): Promise<Panel> => {
    const { version = '', operation = '' } = section.dataset;
    if (location.protocol === 'file:') throw new Error(needsServer);
    const [{ openPanel }, data] = await Promise.all([
      loadConsole(),
      loadData(`${root}${version}/${operation}/operation.json`),
    ]);
    const made = openPanel(section, data);
    if (chosen !== undefined) made.choose(chosen);
    isOpen = true;
    edit.remove();
    return made;
  };
  const opened = () => {
    if (!panel) status.textContent = 'Loading…';
    panel ??= open().catch((error) => {
      panel = undefined;
      throw error;
    });
    return panel;
  };
  const failed = (error: Error) => {
    status.textContent = error.message;
  };
  const edit = create('button', { type: 'button', class: 'icon' }, 'Edit the request');
  edit.addEventListener('click', () => {
    opened().then(() => {
      section.querySelector<HTMLElement>('select, input')?.focus();
    }, failed);
  });
  send.addEventListener('click', () => {
    // Later clicks are the panel's own.
    if (!isOpen) opened().then((made) => made.send(), failed);
  });
  send.after(' ', edit);
  section.append(status);
  section.hidden = false;
}

function offerRun(block: HTMLElement): void {
  const run = create('button', { type: 'button', class: 'button run' }, 'Run');
  const output = create('div', { class: 'output', role: 'group', 'aria-label': 'What the code printed' });
  output.hidden = true;
  run.addEventListener('click', async () => {
    if (run.getAttribute('aria-disabled') === 'true') return;
    run.setAttribute('aria-disabled', 'true');
    output.hidden = false;
    try {
      const { runBlock } = await loadConsole();
      await runBlock(block, output, root);
    } catch (error) {
      output.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      run.removeAttribute('aria-disabled');
    }
  });
  // A frame around the block may have a button that copies it.
  const frame = block.closest('.frame') ?? block;
  frame.after(create('div', { class: 'run-line' }, run, create('span', {}, 'in this page, by the emulator')), output);
}
