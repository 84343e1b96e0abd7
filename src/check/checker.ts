import { retryAfter } from '../client/retryAfter.ts';
import type { BodyChecker } from './bodyChecker.ts';
import type { CheckedOperation } from './contract.ts';
import type { Finding } from './report.ts';

/** A server cannot be checked at all. The message says why, and what to do. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
}

/** The server that is checked. */
export interface Server {
  /** With the version: `https://graph.microsoft.com/v1.0`. */
  readonly root: string;
  readonly token: string;
}

/** A request to send. */
export interface Question {
  readonly operation: CheckedOperation;
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Without it, the token of the server. */
  readonly token?: string;
  /** A URL that the server itself gave, in the place of path and query. */
  readonly url?: string;
  /** The statuses that are right. Without it, every one that the contract documents. */
  readonly expected?: readonly number[];
  /** What is wrong about another status: `An unknown option is accepted.` */
  readonly otherwise?: string;
}

/** A response, read to its end. */
export interface CheckedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The value of JSON. Undefined if there is none. */
  readonly body: unknown;
}

/** How long a throttled request waits in all, in ms. */
const maxWait = 120_000;

/** Sends requests, one after the other, and keeps what is to be said of the responses. */
export class Checker {
  readonly deviations: Finding[] = [];
  readonly notes: Finding[] = [];
  readonly asked = new Set<string>();
  requests = 0;
  readonly #server: Server;
  readonly #bodies: BodyChecker;
  readonly #progress: (line: string) => void;

  constructor(server: Server, bodies: BodyChecker, progress: (line: string) => void) {
    this.#server = server;
    this.#bodies = bodies;
    this.#progress = progress;
  }

  /** Sends a request and checks the response. Throws a {@link CheckError} if there is no response. */
  async ask(question: Question): Promise<CheckedResponse> {
    const { operation } = question;
    const url = question.url ?? this.#url(question);
    const id = crypto.randomUUID();
    this.asked.add(operation.id);
    this.#progress(`${operation.id} ${operation.facts.method} ${url}`);
    const response = await this.#send(question, url, id);
    const text = new TextDecoder().decode(await response.arrayBuffer());
    const isJson = /^application\/([\w.+-]+\+)?json\b/.test(response.headers.get('content-type') ?? '');
    const read = { status: response.status, headers: response.headers, body: isJson ? parsed(text) : undefined };
    this.#check(question, url, id, read, text);
    return read;
  }

  /** Whether a URL leads to the server. */
  isOwn(url: string): boolean {
    return url.startsWith(`${new URL(this.#server.root).origin}/`);
  }

  /** Keeps a deviation that no single response shows. */
  deviate(operation: CheckedOperation, path: Question['path'], property: string, problem: string): void {
    const { pathname } = new URL(this.#url({ operation, path }));
    this.deviations.push({
      operation: operation.id,
      method: operation.facts.method,
      path: pathname,
      status: 200,
      property,
      problem,
    });
  }

  #url({ operation, path, query = {} }: Question): string {
    const filled = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(path[name] ?? ''));
    const options = new URLSearchParams(query).toString();
    return `${this.#server.root}${filled}${options === '' ? '' : `?${options}`}`;
  }

  async #send({ operation, token = this.#server.token, body }: Question, url: string, id: string): Promise<Response> {
    const headers = new Headers({ 'client-request-id': id, accept: 'application/json' });
    if (token !== '') headers.set('authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const init = {
      method: operation.facts.method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    for (let waited = 0; ; ) {
      this.requests++;
      const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(60_000) }).catch(
        (error: unknown) => {
          const { cause = error } = error as { cause?: unknown };
          throw new CheckError(`${new URL(url).origin} does not respond: ${(cause as Error).message || cause}.`);
        },
      );
      const wait =
        response.status === 429 || response.status === 503 ? retryAfter(response.headers, Date.now()) : undefined;
      if (wait === undefined || waited + wait > maxWait) return response;
      waited += wait;
      this.#progress(`${operation.id} waits ${Math.ceil(wait / 1000)} s, because the server is busy`);
      await response.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }

  #check(
    { operation, expected, otherwise }: Question,
    url: string,
    id: string,
    response: CheckedResponse,
    text: string,
  ) {
    const { status, headers, body } = response;
    const { pathname, search } = new URL(url);
    const base = { operation: operation.id, method: operation.facts.method, path: pathname + search, status };
    const wrong = (problem: string, property?: string) =>
      this.deviations.push({ ...base, ...(property === undefined ? {} : { property }), problem });
    const isDocumented = operation.responses[status] !== undefined || status >= 400;
    if (!isDocumented) wrong('The contract documents no such status.');
    else if (expected && !expected.includes(status)) {
      wrong(otherwise ?? `The status is to be ${expected.join(' or ')}.`);
    }
    for (const name of ['request-id', 'client-request-id']) {
      if (!headers.get(name)) wrong(`The header ${name} is missing.`);
    }
    const repeated = headers.get('client-request-id');
    if (repeated && repeated !== id) wrong('client-request-id is not the one of the request.');
    const content = (operation.responses[status] ?? operation.responses['default'])?.content;
    if (content?.['application/json'] && body === undefined) {
      wrong(text === '' ? 'There is no body.' : 'The body is not JSON, or its Content-Type does not say so.');
      return;
    }
    if (!content && text !== '') wrong('There is a body, and the contract has none.');
    const found = this.#bodies.check(operation, status, body);
    for (const { property, problem } of found.wrong) wrong(problem, property || '/');
    for (const { property, problem } of found.unknown) this.notes.push({ ...base, property: property || '/', problem });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
