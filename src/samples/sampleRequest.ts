import { fillPath, serializeQuery } from '../client/serialize.ts';
import { type Described, type ExampleObject, type OpenApi, resolve } from '../contract/openapi.ts';

/** A request that a sample sends: an operation with the examples of its parameters, and with one of its bodies. */
export interface SampleRequest {
  /** The name of the example of the body, or of the response that it asks for. `default` if it has neither. */
  readonly example: string;
  /** What the example is, or the operation. */
  readonly summary: string;
  /** The root of the service with its version, without a slash at the end. */
  readonly root: string;
  readonly path: Readonly<Record<string, string>>;
  /** Some options are lists. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined without a body. */
  readonly body: unknown;
}

/**
 * The requests of an operation: one for each named example of its body. If it takes none: the plain one, and one for each
 * example of its response that has to be asked for.
 */
export function sampleRequests(api: OpenApi, { object, parameters, responses }: Described): SampleRequest[] {
  const given = (location: string) => {
    const needed = parameters.filter((parameter) => parameter.in === location && parameter.required);
    return Object.fromEntries(needed.map(({ name, example }) => [name, String(example)]));
  };
  const common = {
    root: api.servers[0]?.url ?? '',
    path: given('path'),
    query: given('query'),
    headers: given('header'),
  };
  const examples = Object.entries(object.requestBody?.content['application/json']?.examples ?? {});
  if (examples.length === 0) {
    const plain = { ...common, example: 'default', summary: object.summary, body: undefined };
    const successes = Object.keys(responses).filter((status) => status.startsWith('2'));
    const named = successes.flatMap((status) =>
      Object.entries(responses[status]?.content?.['application/json']?.examples ?? {}),
    );
    return [plain, ...named.flatMap(([example, reference]) => askedFor(plain, example, resolve(api, reference)))];
  }
  return examples.map(([example, reference]) => {
    const { value: body, summary = object.summary } = resolve(api, reference);
    return { ...common, example, summary, body };
  });
}

/** The request that asks for an example of a response, if the plain one does not. */
function askedFor(plain: SampleRequest, example: string, asked: ExampleObject): SampleRequest[] {
  const { 'x-request': more, summary = plain.summary } = asked;
  if (!more) return [];
  const { query, headers } = more;
  return [
    { ...plain, example, summary, query: { ...plain.query, ...query }, headers: { ...plain.headers, ...headers } },
  ];
}

/** The URL of a request. Ids in its path are percent-encoded, and apostrophes in its query, as URLs are by the WHATWG. */
export function urlOf(template: string, { root, path, query }: SampleRequest): string {
  const options = serializeQuery(query).replaceAll("'", '%27');
  return `${root}${fillPath(template, path)}${options === '' ? '' : `?${options}`}`;
}
