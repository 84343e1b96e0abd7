import { type Described, type OpenApi, resolve } from '../contract/openapi.ts';

/** A request that a sample sends: an operation with the examples of its parameters, and with one of its bodies. */
export interface SampleRequest {
  /** The name of the example of the body, or `default` without one. */
  readonly example: string;
  /** The root of the service with its version, without a slash at the end. */
  readonly root: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined without a body. */
  readonly body: unknown;
}

/** The requests of an operation: one for each named example of its body, or one if it takes none. */
export function sampleRequests(api: OpenApi, { object, parameters }: Described): SampleRequest[] {
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
  if (examples.length === 0) return [{ ...common, example: 'default', body: undefined }];
  return examples.map(([example, reference]) => ({ ...common, example, body: resolve(api, reference).value }));
}

/** The URL of a request. Ids in its path are percent-encoded. */
export function urlOf(template: string, { root, path, query }: SampleRequest): string {
  const filled = Object.entries(path).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)),
    template,
  );
  const options = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${root}${filled}${options.length > 0 ? `?${options.join('&')}` : ''}`;
}
