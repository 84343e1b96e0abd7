import { STATUS_CODES } from 'node:http';
import { type Content, type Described, type ExampleObject, type OpenApi, resolve } from '../../contract/openapi.ts';
import type { Version } from '../../contract/versions.ts';
import { type SampleRequest, sampleRequests } from '../../samples/sampleRequest.ts';
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
    const response = responses.find((candidate) => candidate.name === name) ?? first;
    const request = requests.get(name);
    const anySamples = samples.get(name) ?? [...samples.values()][0] ?? [];
    return {
      name,
      summary: request?.summary ?? response.summary ?? operation.object.summary,
      request: requestMessage(operation, sent.find(({ example }) => example === name) ?? sent[0]),
      response: response.message,
      samples: anySamples,
    };
  });
}

interface Success {
  readonly name: string;
  readonly summary?: string | undefined;
  readonly message: Message;
}

function successes(api: OpenApi, operation: Described, status: string, content: Content | undefined): Success[] {
  const start = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`;
  const headers = headersOf(api, operation, status);
  const [mediaType] = Object.keys(content ?? {});
  if (mediaType === undefined) return [{ name: 'default', message: { start, headers, body: '' } }];
  const type = ['Content-Type', mediaType] as const;
  if (!mediaType.endsWith('json')) {
    return [{ name: 'default', message: { start, headers: [type, ...headers], body: '(binary content)' } }];
  }
  return [...examplesIn(api, content)].map(([name, { summary, value }]) => ({
    name,
    summary,
    message: { start, headers: [type, ...headers], body: JSON.stringify(value, null, 2) },
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
