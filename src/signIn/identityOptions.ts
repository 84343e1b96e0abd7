/** Options for the credentials of `@azure/identity`. */
export interface IdentityOptions {
  /** Sends the requests of a credential to the emulator. */
  readonly httpClient: {
    sendRequest<Request extends SentRequest>(request: Request): Promise<ReceivedResponse<Request>>;
  };
  /** Nobody has to vouch for the authority. */
  readonly disableInstanceDiscovery: true;
}

/** What is read of a request of `@azure/core-rest-pipeline`. */
interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Iterable<readonly [name: string, value: string]>;
  readonly body?: unknown;
  readonly abortSignal?: unknown;
}

/** A response as `@azure/core-rest-pipeline` reads it. */
interface ReceivedResponse<Request> {
  readonly request: Request;
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly bodyAsText: string;
}

/**
 * Lets the credentials of `@azure/identity` get their tokens from an emulator instead of Microsoft, over plain HTTP too: spread it
 * over their options. Whatever they ask their authority goes to the emulator.
 * @example
 * const credential = new ClientSecretCredential('contoso.com', 'my-app', 'any secret', identityOptions('http://127.0.0.1:4010'));
 */
export function identityOptions(emulatorUrl: string): IdentityOptions {
  const { origin } = new URL(emulatorUrl);
  return {
    disableInstanceDiscovery: true,
    httpClient: {
      async sendRequest(request) {
        const { pathname, search } = new URL(request.url);
        const { method, body } = request;
        const response = await fetch(`${origin}${pathname}${search}`, {
          method,
          headers: [...request.headers].map(([name, value]): [string, string] => [name, value]),
          body: typeof body === 'string' ? body : null,
          signal: request.abortSignal instanceof AbortSignal ? request.abortSignal : null,
        });
        const bodyAsText = await response.text();
        return { request, status: response.status, headers: new ResponseHeaders(response.headers), bodyAsText };
      },
    },
  };
}

/** Headers with the methods that `@azure/core-rest-pipeline` gives its own. */
class ResponseHeaders {
  readonly #headers: Headers;

  constructor(headers: Headers) {
    this.#headers = new Headers(headers);
  }

  get(name: string): string | undefined {
    return this.#headers.get(name) ?? undefined;
  }

  has(name: string): boolean {
    return this.#headers.has(name);
  }

  set(name: string, value: string | number | boolean): void {
    this.#headers.set(name, String(value));
  }

  delete(name: string): void {
    this.#headers.delete(name);
  }

  toJSON(): Record<string, string> {
    return Object.fromEntries(this.#headers);
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return this.#headers[Symbol.iterator]();
  }
}
