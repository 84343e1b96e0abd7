import { needsServer } from './loadScript.ts';
import type { Answered, Asked, Question, Questions } from './messages.ts';
import { read, write } from './session.ts';

/**
 * The emulator in the page. Its worker is started by the first question, and has the contract of one version; a question
 * about the other one starts that in its place, with the same state.
 */
export class PageEmulator {
  /** Is told when the emulator is being loaded, and when it was. */
  onLoading: (loading: boolean) => void = () => {};
  readonly #root: string;
  #worker: { readonly version: string; readonly worker: Worker } | undefined;
  /** The last step towards a worker. One waits for the other. */
  #ready: Promise<Worker | undefined> = Promise.resolve(undefined);
  #count = 0;
  readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  #onIdle: (() => void) | undefined;

  /** `root` leads from the page to the root of the site. */
  constructor(root: string) {
    this.#root = root;
  }

  /** Asks the worker of a version. Rejects with an Error whose message is for the reader. */
  async ask<Q extends Question>(
    version: string,
    question: Q,
    ...args: Parameters<Questions[Q]>
  ): Promise<ReturnType<Questions[Q]>> {
    const ready = this.#ready.catch(() => {}).then(() => this.#workerOf(version));
    this.#ready = ready;
    return this.#post(await ready, question, args);
  }

  async #workerOf(version: string): Promise<Worker> {
    if (this.#worker?.version === version) return this.#worker.worker;
    // What the other one has yet to answer is part of the state that goes over.
    if (this.#waiting.size > 0) {
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    }
    this.#worker?.worker.terminate();
    this.#worker = undefined;
    const worker = await this.#start(version);
    this.#worker = { version, worker };
    return worker;
  }

  async #start(version: string): Promise<Worker> {
    this.onLoading(true);
    try {
      const url = new URL(`${this.#root}assets/emulator-${version}.js`, document.baseURI).href;
      if (location.protocol === 'file:') throw new Error(needsServer);
      const worker = new Worker(url);
      worker.onmessage = ({ data }: MessageEvent<Answered>) => this.#settle(data);
      worker.onerror = () => this.#fail(`The emulator did not start. Check that ${url} can be loaded, and send again.`);
      await this.#post(worker, 'begin', [visitName()]);
      return worker;
    } finally {
      this.onLoading(false);
    }
  }

  #fail(message: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(message));
    this.#waiting.clear();
    this.#onIdle?.();
  }

  #post<T>(worker: Worker, question: Question, args: readonly unknown[]): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#count++;
      // It throws if something in the arguments is nested too deep.
      worker.postMessage({ id: this.#count, question, args } satisfies Asked);
      this.#waiting.set(this.#count, { resolve, reject });
    });
  }

  #settle(answered: Answered): void {
    const waiting = this.#waiting.get(answered.id);
    this.#waiting.delete(answered.id);
    if ('error' in answered) waiting?.reject(new Error(answered.error));
    else waiting?.resolve(answered.value as never);
    if (this.#waiting.size === 0) this.#onIdle?.();
  }
}

/** The name of this visit: the same on each page of this tab, and after a reload. */
function visitName(): string {
  const name = read('graph-chat.visit') ?? newVisit;
  write('graph-chat.visit', name);
  return name;
}

const newVisit = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');

let shared: PageEmulator | undefined;

/** The emulator of this page. All that runs in it is answered by the same one. `root` leads to the root of the site. */
export function pageEmulator(root: string): PageEmulator {
  shared ??= new PageEmulator(root);
  return shared;
}
