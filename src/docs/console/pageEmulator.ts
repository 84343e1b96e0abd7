import type { Answered, Asked, Question, Questions } from './messages.ts';

/**
 * The emulator in the page. Its worker is started by the first question, and has the contract of one version; a question
 * about the other one starts that in its place, with the same state.
 */
export class PageEmulator {
  readonly #root: string;
  readonly #onLoading: (loading: boolean) => void;
  #version: string | undefined;
  #worker: Promise<Worker> | undefined;
  #count = 0;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();

  /** `root` leads from the page to the root of the site. `onLoading` is told when a script is being loaded, and when it was. */
  constructor(root: string, onLoading: (loading: boolean) => void = () => {}) {
    this.#root = root;
    this.#onLoading = onLoading;
  }

  /** Asks the worker of a version. Rejects with an Error whose message is for the reader. */
  async ask<Q extends Question>(
    version: string,
    question: Q,
    ...args: Parameters<Questions[Q]>
  ): Promise<ReturnType<Questions[Q]>> {
    if (this.#version !== version) {
      void this.#worker?.then((worker) => worker.terminate(), ignore);
      this.#version = version;
      this.#worker = this.#start(version);
      this.#worker.catch(() => {
        this.#version = undefined;
      });
    }
    return this.#post(await (this.#worker as Promise<Worker>), question, args);
  }

  async #start(version: string): Promise<Worker> {
    this.#onLoading(true);
    try {
      const url = new URL(`${this.#root}assets/emulator-${version}.js`, document.baseURI).href;
      if (location.protocol === 'file:') throw new Error(needsServer);
      const worker = new Worker(url);
      worker.onmessage = ({ data }: MessageEvent<Answered>) => this.#settle(data);
      worker.onerror = () => this.#fail(`The emulator did not start. Check that ${url} can be loaded, and send again.`);
      await this.#post(worker, 'begin', [visitName()]);
      return worker;
    } finally {
      this.#onLoading(false);
    }
  }

  #fail(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
  }

  #post<T>(worker: Worker, question: Question, args: readonly unknown[]): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#count++;
      this.#waiting.set(this.#count, { resolve, reject });
      worker.postMessage({ id: this.#count, question, args } satisfies Asked);
    });
  }

  #settle(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id);
    this.#waiting.delete(answered.id);
    if ('error' in answered) waiting?.reject(new Error(answered.error));
    else waiting?.resolve(answered.value as never);
  }
}

const needsServer =
  'Browsers let no emulator run in a page that was opened from a file. Serve the folder of the site with any static HTTP server.';

/** Loads a script of the site. Rejects if it cannot be loaded. */
export function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded. Load the page again.`));
    document.head.append(script);
  });
}

/** The name of this visit: the same on each page of this tab, and after a reload. */
function visitName(): string {
  const key = 'graph-chat.visit';
  const random = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
  try {
    const name = sessionStorage.getItem(key) ?? random();
    sessionStorage.setItem(key, name);
    return name;
  } catch {
    // The browser keeps nothing for this page.
    return random();
  }
}

function ignore(): void {}

let shared: PageEmulator | undefined;
const listeners = new Set<(loading: boolean) => void>();

/** The emulator of this page. All that runs in it is answered by the same one. */
export function pageEmulator(root: string, onLoading: (loading: boolean) => void): PageEmulator {
  listeners.add(onLoading);
  shared ??= new PageEmulator(root, (loading) => {
    for (const listener of listeners) listener(loading);
  });
  return shared;
}
