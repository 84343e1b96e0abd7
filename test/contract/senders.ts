import { createGraphChat } from '../../src/index.ts';
import { readResponse, type TestResponse } from '../support/checkedResponse.ts';
import type { ContractOperation } from './contract.ts';

/** A way to send a request. */
export type Way = keyof typeof senders;

/** The request to send to an operation. */
export interface Sending {
  /** The root of the version. */
  readonly root: string;
  /** Handles the request in this process, without a socket. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** How to send it. */
  readonly way: Way;
  /** No token if undefined. */
  readonly token: string | undefined;
  readonly operation: ContractOperation;
  /** The name of the example whose body is sent. */
  readonly example?: string;
  /** The status with which the server must fail. */
  readonly fault?: number;
  /** Replaces the method of the operation. */
  readonly method?: string;
  /** Path parameters that differ from the contract's examples. */
  readonly path?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Query options by name. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

type Plain = Omit<Sending, 'way' | 'fetch'>;

type Send = (sending: Sending) => Promise<TestResponse>;

/** The ways to send a request. */
export const senders = {
  'over plain HTTP': sendOverHttp,

  'in this process': async (sending) => readResponse(await sending.fetch(plainRequest(sending))),

  async 'with the client'({ root, fetch, token, operation, path: other = {}, headers, query = {}, body }) {
    const graph = createGraphChat({ baseUrl: root, token: token ?? '', retries: 0, fetch });
    const path = operation.parameters.filter((p) => p.in === 'path').map(({ name, example }) => [name, example]);
    // The suite does not know the operation when it is compiled, so it calls the client without its types.
    const request = graph.request as unknown as (
      ...args: unknown[]
    ) => Promise<Record<'data' | 'error', unknown> & { response: Response }>;
    const bytes = operation.responses.some((response) => response.body === 'bytes');
    const { data, error, response } = await request(operation.method.toLowerCase(), operation.template, {
      params: { path: { ...Object.fromEntries(path), ...other }, query },
      headers,
      ...(bytes ? { parseAs: 'text' } : {}),
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, headers: response.headers, body: response.ok ? data : error };
  },
} satisfies Record<string, Send>;

/** Sends a request as plain HTTP. */
export async function sendOverHttp(sending: Plain): Promise<TestResponse> {
  return readResponse(await fetch(plainRequest(sending)));
}

function plainRequest({
  root,
  token,
  operation,
  method = operation.method,
  path = {},
  headers,
  query = {},
  body,
}: Plain): Request {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return new Request(`${root}${pathOf(operation, path)}${search.size > 0 ? `?${search}` : ''}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

/** The path of an operation, with the contract's examples by default. */
function pathOf({ template, parameters }: ContractOperation, path: Readonly<Record<string, string>>): string {
  return parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((filled, { name, example }) => {
      return filled.replace(`{${name}}`, encodeURIComponent(path[name] ?? String(example)));
    }, template);
}
