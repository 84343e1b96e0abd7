import { setTimeout } from 'node:timers/promises';
import { retryAfter } from '../client/retryAfter.ts';
import type { BodyChecker } from './bodyChecker.ts';
import type { CheckedOperation } from './contract.ts';
import { errorMessage } from './errorMessage.ts';
import { type Exchanged, exchange, NoResponse } from './exchange.ts';
import { type Finding, findingsOf, type Problem } from './findings.ts';
import { judge } from './judge.ts';

/** A server cannot be checked at all. The message says why, and what to do. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
}

/** The check ended early. What was found until then counts. The message says why, in a clause. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** The server that is checked. */
export interface Server {
  /** With the version: `https://graph.microsoft.com/v1.0`. */
  readonly root: string;
  readonly token: string;
  /**
   * How long one response may take, in ms.
   * @default 60_000
   */
  readonly timeout?: number | undefined;
  /** Ends the check early. */
  readonly signal?: AbortSignal | undefined;
}

/** A request to send. */
export interface Question {
  readonly operation: CheckedOperation;
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Without it, the token of the server. Empty for none. */
  readonly token?: string;
  /** A URL that the server itself gave, in the place of path and query. */
  readonly url?: string;
  /** The statuses that are right. Without it, every one that the contract documents. */
  readonly expected?: readonly number[];
  /** What is wrong about another status: `An unknown option is accepted.` */
  readonly otherwise?: string;
}

/** A response, checked. */
export interface CheckedResponse {
  /** 0 if there was none. */
  readonly status: number;
  readonly headers: Headers;
  /** The value of JSON. Undefined if there is none. */
  readonly body: unknown;
  /** Whether it is a web page, as its header and its text say. */
  readonly isPage?: boolean;
}

/** How long a throttled request waits in all, in ms, and how often: our choice. */
const maxWait = 120_000;
const maxAttempts = 10;

/** After how many requests in a row without a response there is no point in sending more: our choice. */
const maxSilence = 3;

/** Statuses that say nothing about what was asked: no permission, not for this kind of token, throttled, not available. */
export const inconclusive: readonly number[] = [403, 412, 429, 503];

const interrupted = 'the check was interrupted';

/** Whether an operation did what it was asked for. */
export const succeeded = ({ status }: CheckedResponse): boolean => status >= 200 && status < 300;

/** Sends requests, one after the other, and keeps what is to be said of the responses. */
export class Checker {
  readonly deviations: Finding[] = [];
  readonly notes: Finding[] = [];
  readonly asked = new Set<string>();
  requests = 0;
  #silent = 0;
  #hasResponded = false;
  readonly #server: Server;
  readonly #bodies: BodyChecker;
  readonly #progress: (line: string) => void;

  constructor(server: Server, bodies: BodyChecker, progress: (line: string) => void) {
    this.#server = server;
    this.#bodies = bodies;
    this.#progress = progress;
  }

  /**
   * Sends a request and checks the response. Throws a {@link CheckError} if the server has never responded, and a
   * {@link Stopped} if it does not any more, or if the check is to end.
   */
  async ask(question: Question): Promise<CheckedResponse> {
    const { operation } = question;
    const url = question.url ?? this.#url(question);
    this.asked.add(operation.id);
    this.#progress(`${operation.id} ${operation.facts.method} ${url}`);
    for (let attempt = 1, waited = 0; ; attempt++) {
      const response = await this.#once(question, url);
      const { status, headers } = response;
      const isBusy = status === 429 || status === 503;
      const wait = isBusy && attempt < maxAttempts ? retryAfter(headers, Date.now()) : undefined;
      if (wait === undefined || waited + wait > maxWait) {
        this.#expect(question, url, response);
        return response;
      }
      waited += wait;
      this.#progress(`${operation.id} waits ${Math.ceil(wait / 1000)} s, because the server is busy`);
      await this.#wait(wait);
    }
  }

  /** Whether a URL leads to the server. */
  isOwn(link: string): boolean {
    try {
      const { origin, username, password } = new URL(link);
      return origin === new URL(this.#server.root).origin && username === '' && password === '';
    } catch {
      return false;
    }
  }

  /** Keeps a deviation of a response whose status alone does not show it. */
  deviate(operation: CheckedOperation, path: Question['path'], status: number, problem: Problem): void {
    this.deviations.push(...findingsOf({ operation, url: this.#url({ operation, path }), status }, [problem]));
  }

  #url({ operation, path, query = {} }: Question): string {
    const filled = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''));
    const options = new URLSearchParams(query).toString();
    return `${this.#server.root}${filled}${options === '' ? '' : `?${options}`}`;
  }

  async #once(question: Question, url: string): Promise<CheckedResponse> {
    const { operation } = question;
    const id = crypto.randomUUID();
    const response = await this.#exchange(question, url, id);
    if (typeof response === 'string') {
      const problem = `There is no whole response: ${response}.`;
      this.deviations.push(...findingsOf({ operation, url, status: null }, [{ problem }]));
      return { status: 0, headers: new Headers(), body: undefined };
    }
    const { status, headers } = response;
    const { body, deviations, notes } = judge(this.#bodies, operation, id, response);
    this.deviations.push(...findingsOf({ operation, url, status }, deviations));
    this.notes.push(...findingsOf({ operation, url, status }, notes));
    const isPage = /^\s*text\/html\b/i.test(headers.get('content-type') ?? '') && /^\s*</.test(response.text ?? '');
    return { status, headers, body, isPage };
  }

  async #wait(ms: number): Promise<void> {
    const { signal } = this.#server;
    await setTimeout(ms, undefined, { ...(signal ? { signal } : {}) }).catch(() => {
      throw new Stopped(interrupted);
    });
  }

  /** The response, or why there is none. */
  async #exchange(question: Question, url: string, id: string): Promise<Exchanged | string> {
    const { timeout = 60_000 } = this.#server;
    try {
      this.requests++;
      const response = await exchange(url, this.#init(question, id), timeout);
      this.#silent = 0;
      this.#hasResponded = true;
      return response;
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error;
      if (this.#server.signal?.aborted) throw new Stopped(interrupted);
      if (!this.#hasResponded) throw new CheckError(`${new URL(url).origin} does not respond: ${error.message}.`);
      this.#silent++;
      if (this.#silent === maxSilence) throw new Stopped(`the server stopped responding: ${error.message}`);
      return error.message;
    }
  }

  #init({ operation, headers: given = {}, token = this.#server.token, body }: Question, id: string): RequestInit {
    const success = operation.facts.success.map((status) => operation.responses[status]?.content ?? {});
    const isBytes = success.some((content) => '*/*' in content);
    const headers = new Headers({ ...given, 'client-request-id': id, accept: isBytes ? '*/*' : 'application/json' });
    if (token !== '') headers.set('authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const init = { method: operation.facts.method, headers, signal: this.#server.signal ?? null };
    return body === undefined ? init : { ...init, body: JSON.stringify(body) };
  }

  /** Keeps a deviation if the status is documented, and yet not the one that is right for what was asked. */
  #expect({ operation, expected, otherwise }: Question, url: string, { status, body }: CheckedResponse): void {
    const isDocumented = operation.responses[status] !== undefined || status >= 400;
    if (!isDocumented || inconclusive.includes(status)) return;
    const problem =
      expected && !expected.includes(status)
        ? (otherwise ?? `The status is to be ${expected.join(' or ')}.`)
        : status >= 500
          ? 'The server fails.'
          : undefined;
    if (problem === undefined) return;
    this.deviations.push(...findingsOf({ operation, url, status, message: errorMessage(body) }, [{ problem }]));
  }
}
