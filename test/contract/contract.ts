import { createRequire } from 'node:module';
import {
  type Described,
  describeOperations,
  type ExampleParameters,
  type OpenApi,
  type ParameterObject,
  resolve,
} from '../../src/contract/openapi.ts';
import type { Version } from '../../src/contract/versions.ts';

const require = createRequire(import.meta.url);

/** A documented response and its named examples. */
export interface DocumentedResponse {
  /** A status, or `default`. */
  readonly status: string;
  readonly examples: readonly NamedExample[];
  /** The kind of body of the response. */
  readonly body: 'json' | 'bytes' | 'none';
}

/** A named example of the contract. */
export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
  /** The status of its response, or the one that an example of `default` names. */
  readonly status: number;
  /** What asks for it, if it is of a response. */
  readonly asks: ExampleParameters | undefined;
}

/** An operation with all its examples. */
export interface ContractOperation {
  readonly id: string;
  readonly method: string;
  readonly template: string;
  /** The path with the examples of its parameters, without a query. */
  readonly path: string;
  readonly parameters: readonly (ParameterObject & { readonly example: unknown })[];
  readonly requests: readonly NamedExample[];
  readonly responses: readonly DocumentedResponse[];
}

/** The operations of a version, read from its bundle. */
export function contractOperations(version: Version): ContractOperation[] {
  const api = require(`graph-chat/${version}/openapi.json`) as OpenApi;
  return describeOperations(api).map((described) => contractOperation(api, described));
}

function contractOperation(
  api: OpenApi,
  { id, verb, path, object, parameters, responses }: Described,
): ContractOperation {
  const withExamples = parameters as ContractOperation['parameters'];
  const named = (status: string, content: Described['object']['requestBody']): NamedExample[] =>
    Object.entries(content?.content['application/json']?.examples ?? {}).map(([name, reference]) => {
      const example = resolve(api, reference);
      const asks = example['x-request'];
      return { name, value: example.value, status: Number(example['x-status'] ?? status), asks };
    });
  return {
    id,
    method: verb.toUpperCase(),
    template: path,
    path: withExamples
      .filter((parameter) => parameter.in === 'path')
      .reduce((p, { name, example }) => p.replace(`{${name}}`, encodeURIComponent(String(example))), path),
    parameters: withExamples,
    requests: named('0', object.requestBody),
    responses: Object.entries(responses).map(([status, { content }]) => ({
      status,
      examples: named(status, content && { content }),
      body: content === undefined ? 'none' : 'application/json' in content ? 'json' : 'bytes',
    })),
  };
}
