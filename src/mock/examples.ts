import { type Content, type Described, type OpenApi, resolve } from '../contract/openapi.ts';
import type { Example } from './chooseExample.ts';

/** The examples of the success response. A request example belongs to the response's example of the same name. */
export function successExamples(api: OpenApi, { object, responses }: Described): Example[] {
  const requests = new Map(named(api, object.requestBody?.content));
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  return named(api, success?.content).map(([key, response]) => ({ key, response, request: requests.get(key) }));
}

/** The names of the examples of all responses. */
export function exampleNames(api: OpenApi, { responses }: Described): ReadonlySet<string> {
  return new Set(Object.values(responses).flatMap(({ content }) => named(api, content).map(([key]) => key)));
}

/** Every documented status with the names of its examples, as a sentence. */
export function documentedResponses(api: OpenApi, { responses }: Described): string {
  const all = Object.entries(responses).map(([status, { content }]) => {
    const names = named(api, content).map(([key]) => key);
    return names.length === 0 ? status : `${status} (${names.join(', ')})`;
  });
  return `The contract has ${all.join(', ')}.`;
}

function named(api: OpenApi, content: Content | undefined): [string, unknown][] {
  const [media] = Object.values(content ?? {});
  return Object.entries(media?.examples ?? {}).map(([key, example]) => [key, resolve(api, example).value]);
}
