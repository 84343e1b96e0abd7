import { STATUS_CODES } from 'node:http';
import { type Content, type Described, type ExampleObject, type OpenApi, resolve } from '../../contract/openapi.ts';
import { route } from '../../contract/route.ts';
import type { Version } from '../../contract/versions.ts';
import { localLinks } from '../../mock/localLinks.ts';
import { location } from '../../mock/location.ts';
import { type SampleRequest, sampleRequests, urlOf } from '../../samples/sampleRequest.ts';
import { samplesOf } from '../../samples/samplesOf.ts';
import type { Example, Message } from './block.ts';

/** The examples of an operation that succeed, each request with the response that belongs to it. */
export function examplesOf(version: Version, api: OpenApi, operation: Described): Example[] {
  const requests = examplesIn(api, operation.object.requestBody?.content);
  const responses = Object.entries(operation.responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([status, { content }]) => successes(api, operation, status, content));
  const [first] = responses;
  if (!first) return [];
  const names = requests.size > 0 ? [...requests.keys()] : responses.map(({ name }) => name);
  const samples = samplesOf(version, api, operation);
  const sent = sampleRequests(api, operation);
  return names.map((name) => {
    const request = requests.get(name);
    const response =
      responses.find((candidate) => candidate.name === name) ??
      responses.find(({ status }) => status === String(request?.['x-status'])) ??
      first;
    const asked = sent.find(({ example }) => example === name) ?? sent[0];
    const anySamples = samples.get(name) ?? [...samples.values()][0] ?? [];
    return {
      name,
      summary: request?.summary ?? response.summary ?? operation.object.summary,
      request: requestMessage(operation, asked),
      response: responseMessage(operation, response, asked),
      samples: anySamples,
    };
  });
}

interface Success {
  readonly status: string;
  readonly name: string;
  readonly summary?: string | undefined;
  readonly headers: Message['headers'];
  /** Undefined if there is no body. */
  readonly value?: unknown;
}

/** A response to a request: its links lead to the version that was asked, `Location` to what the body says was created. */
function responseMessage(operation: Described, { status, headers, value }: Success, asked?: SampleRequest): Message {
  const { id } = (typeof value === 'object' ? (value ?? {}) : {}) as { readonly id?: unknown };
  const url = asked && new URL(urlOf(operation.path, asked));
  const placed = headers.map(([name, text]) => {
    if (name !== 'Location' || typeof id !== 'string' || !url) return [name, text] as const;
    const created = location(route(operation.verb.toUpperCase(), url.pathname), url, id);
    return [name, decodeURIComponent(created)] as const;
  });
  const shown = { headers: placed, body: typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? '') };
  const start = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`;
  return { start, ...(asked ? localLinks(shown, asked.root) : shown) };
}

function successes(api: OpenApi, operation: Described, status: string, content: Content | undefined): Success[] {
  const headers = headersOf(api, operation, status);
  const [mediaType] = Object.keys(content ?? {});
  if (mediaType === undefined) return [{ status, name: 'default', headers }];
  const type = ['Content-Type', mediaType] as const;
  if (!mediaType.endsWith('json')) {
    return [{ status, name: 'default', headers: [type, ...headers], value: '(binary content)' }];
  }
  return [...examplesIn(api, content)].map(([name, { summary, value }]) => ({
    status,
    name,
    summary,
    headers: [type, ...headers],
    value,
  }));
}

/** The headers of a response that say something about it. Each has those that identify the request. */
function headersOf(api: OpenApi, { responses }: Described, status: string): (readonly [string, string])[] {
  const shown = Object.entries(responses[status]?.headers ?? {}).filter(([name]) => !name.endsWith('request-id'));
  return shown.flatMap(([name, header]) => {
    const { example } = resolve(api, header);
    return example === undefined ? [] : [[name, String(example)] as const];
  });
}

function requestMessage({ path, verb }: Described, request: SampleRequest | undefined): Message {
  const filled = Object.entries(request?.path ?? {}).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value),
    path,
  );
  const query = Object.entries(request?.query ?? {}).map(([name, value]) => `${name}=${value}`);
  return {
    start: `${verb.toUpperCase()} ${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    headers: [
      ['Authorization', 'Bearer {token}'],
      ...Object.entries(request?.headers ?? {}),
      ...(request?.body === undefined ? [] : [['Content-Type', 'application/json'] as const]),
    ],
    body: request?.body === undefined ? '' : JSON.stringify(request.body, null, 2),
  };
}

/** The named examples of the first media type of a body. */
export function examplesIn(api: OpenApi, content: Content | undefined): Map<string, ExampleObject> {
  const [mediaType] = Object.values(content ?? {});
  return new Map(Object.entries(mediaType?.examples ?? {}).map(([name, example]) => [name, resolve(api, example)]));
}
