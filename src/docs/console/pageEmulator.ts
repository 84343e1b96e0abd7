import type { Answered, Asked, Question, Questions } from './messages.ts';

/** The version that a URL leads to, by its path. */
export const versionOf = (url: string): string => (/^\/beta\//i.test(new URL(url).pathname) ? 'beta' : 'v1.0');

/** Where the worker is: something that takes messages and can be ended. */
interface Line {
  readonly port: Pick<Worker, 'postMessage'> & Pick<MessagePort, 'onmessage'>;
  readonly end: () => void;
}

/**
 * The emulator in the page. Its worker is started by the first question, and has the contract of one version; a question
 * about the other one starts that in its place, with the same state.
 */
export class PageEmulator {
  readonly #root: string;
  readonly #onLoading: (loading: boolean) => void;
  #version: string | undefined;
  #line: Promise<Line> | undefined;
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
      await this.#line?.then(
        ({ end }) => end(),
        () => {},
      );
      this.#version = version;
      this.#line = this.#start(version);
      this.#line.catch(() => {
        this.#version = undefined;
      });
    }
    const line = await this.#line;
    if (!line) throw new Error('The emulator has been ended.');
    return this.#post(line, question, args);
  }

  async #start(version: string): Promise<Line> {
    this.#onLoading(true);
    try {
      const url = new URL(`${this.#root}assets/emulator-${version}.js`, document.baseURI).href;
      const line = location.protocol === 'file:' ? await this.#inPage(url) : this.#inWorker(url);
      line.port.onmessage = ({ data }: MessageEvent<Answered>) => this.#settle(data);
      await this.#post(line, 'begin', [visitName()]);
      return line;
    } finally {
      this.#onLoading(false);
    }
  }

  #inWorker(url: string): Line {
    const worker = new Worker(url);
    worker.onerror = () => {
      const error = new Error(`The emulator did not start. Check that ${url} can be loaded, and send again.`);
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    return { port: worker as unknown as Line['port'], end: () => worker.terminate() };
  }

  /** In a page that was opened from a file, browsers allow no worker. */
  async #inPage(url: string): Promise<Line> {
    await loadScript(url);
    const { port1, port2 } = new MessageChannel();
    globalThis.graphChatEmulator?.(port2);
    return { port: port1, end: () => port1.close() };
  }

  #post<T>({ port }: Line, question: Question, args: readonly unknown[]): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#count++;
      this.#waiting.set(this.#count, { resolve, reject });
      port.postMessage({ id: this.#count, question, args } satisfies Asked);
    });
  }

  #settle(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id);
    this.#waiting.delete(answered.id);
    if ('error' in answered) waiting?.reject(new Error(answered.error));
    else waiting?.resolve(answered.value as never);
  }
}

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
