// The console, which the page loads when somebody uses it: the panel of an operation, and what runs the code of guides.
import type { OperationData } from './data.ts';
import { openPanel, type Panel } from './panel.ts';
import { runBlock } from './runBlock.ts';

/** What the loader of a page calls. */
export interface Console {
  openPanel(section: HTMLElement, data: OperationData): Panel;
  runBlock(block: HTMLElement, output: HTMLElement, root: string): Promise<void>;
}

declare global {
  var graphChatConsole: Console | undefined;
}

globalThis.graphChatConsole = { openPanel, runBlock };
