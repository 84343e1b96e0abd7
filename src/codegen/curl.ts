import { type Described, type ExampleObject, type OpenApi, resolve } from '../contract/openapi.ts';

/** A curl line for an operation, with the examples of its parameters and the first example of its body. */
export function curl(api: OpenApi, { path, verb, object, parameters }: Described): string {
  const example = (location: string) =>
    parameters
      .filter((p) => p.in === location && p.required)
      .map(({ name, example }) => [name, String(example)] as const);
  const filled = example('path').reduce((p, [name, value]) => p.replace(`{${name}}`, encodeURIComponent(value)), path);
  const query = example('query').map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const url = `${api.servers[0]?.url}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`;
  const [body] = Object.values(object.requestBody?.content['application/json']?.examples ?? {});
  return [
    `curl ${verb === 'get' ? '' : `-X ${verb.toUpperCase()} `}${quoted(url)}`,
    '-H "Authorization: Bearer $TOKEN"',
    ...(body ? ["-H 'Content-Type: application/json'", `-d ${quoted(json(resolve(api, body)))}`] : []),
  ].join(' \\\n  ');
}

const json = ({ value }: ExampleObject) => JSON.stringify(value, null, 2);

/** A word for a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
