import {
  type Described,
  describeOperations,
  type OpenApi,
  type ParameterObject,
  type ResponseObject,
  resolve,
  type Schema,
} from '../contract/openapi.ts';
import type { Operation, Parameter } from '../contract/operation.ts';
import { limitNamesOf } from '../contract/throttling.ts';
import { bodyNames, namedBody } from './bodyNames.ts';
import { ContractError } from './contractError.ts';
import { firstErrors, generalErrors } from './errors.ts';

/** The operations of a description, by operationId. */
export function operations(api: OpenApi): Record<string, Operation> {
  return Object.fromEntries(describeOperations(api).map((described) => [described.id, operation(api, described)]));
}

/** The module `operations.ts` of a version: its prefixes, its operations, and the codes of errors outside them. */
export function operationsModule(api: OpenApi): string {
  return `// Generated from openapi/ by \`npm run generate\`. Do not edit.

/** The global service. */
export const serviceRoot = ${JSON.stringify(api.servers[0]?.url)};

/** The maximum size of a request body, in bytes. */
export const maxBodySize = ${maxBodySize(api)};

/** The maximum size of a chat message without its pictures, in bytes of JSON. */
export const maxMessageSize = ${maxMessageSize(api)};

/** The maximum length of a \`client-request-id\`, in characters. */
export const maxClientRequestIdLength = ${maxClientRequestIdLength(api)};

/** The first path segments under which a server serves this version. */
export const prefixes = ${JSON.stringify(prefixes(api))} as const;

/** The operations of this version, by operationId. */
export const operations = ${JSON.stringify(operations(api), null, 2)} as const;

/** The paths that the service knows, and on which it takes no method. */
export const emptyPaths = ${JSON.stringify(emptyPaths(api))} as const;

/** An operation's name. */
export type OperationId = keyof typeof operations;

/** The names in bodies that are taken in any case, by component. */
export const bodyNames = ${JSON.stringify(bodyNames(api), null, 2)} as const;

/** The code of each error status, from the contract's first example of it, and its message if all operations have that. */
export const errors = ${JSON.stringify(generalErrors(api), null, 2)} as const;
`;
}

function operation(api: OpenApi, described: Described): Operation {
  const { path, verb, object, parameters, responses } = described;
  const named = namedBody(described);
  const limits = limitNamesOf(api, described);
  const success = Object.keys(responses).filter((status) => status.startsWith('2'));
  return {
    method: verb.toUpperCase() as Operation['method'],
    path,
    ...(object['x-ms-docs-operation-type'] ? { kind: object['x-ms-docs-operation-type'] } : {}),
    summary: object.summary,
    tag: object.tags[0] ?? '',
    deprecated: object.deprecated ?? false,
    success: success.map(Number),
    errors: Object.fromEntries(firstErrors(api, described).map(({ status, code }) => [status, code])),
    permissions: { ...scopes(object, 'delegated'), ...scopes(object, 'application') },
    parameters: parameters.map((p) => parameter(api, p)),
    body: object.requestBody ? (object.requestBody.required ? 'required' : 'optional') : 'none',
    ...(named ? { bodyNames: named } : {}),
    paged: success.some((status) => '@odata.nextLink' in properties(api, responses[status])),
    ...(limits.length === 0 ? {} : { throttling: limits }),
    idempotent: verb !== 'post' && verb !== 'patch',
  };
}

function scopes({ security }: Described['object'], scheme: 'delegated' | 'application') {
  const requirements = security.flatMap((requirement) => requirement[scheme] ?? []);
  return security.some((requirement) => requirement[scheme]) ? { [scheme]: requirements } : {};
}

function parameter(api: OpenApi, { name, in: location, required, schema }: ParameterObject): Parameter {
  const list = schema.type === 'array';
  const item = list ? resolve(api, schema.items ?? {}) : schema;
  const type = item.type as Parameter['type'];
  const fallback = schema['default'] as Parameter['default'];
  return {
    name,
    in: location,
    required: required ?? false,
    type,
    list,
    values: values(item),
    ...(names(item).length === 0 ? {} : { names: names(item) }),
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

/** What an enum names, or the enums among several forms. */
function values({ enum: own = [], anyOf = [] }: Schema): string[] {
  return [...(own as string[]), ...(anyOf as Schema[]).flatMap(values)];
}

/** The names in values with options of their own: those of an enum's members, and those that `x-names` gives for a pattern. */
function names({ anyOf = [], ...item }: Schema): string[] {
  const nested = values(item).filter((value) => value.includes('('));
  const own = [...nested.flatMap((value) => value.match(/\$?\w+/g) ?? []), ...((item['x-names'] ?? []) as string[])];
  return [...new Set([...own, ...(anyOf as Schema[]).flatMap(names)])];
}

function properties(api: OpenApi, response: ResponseObject | undefined): object {
  const schema = response?.content?.['application/json']?.schema;
  return (schema && resolve(api, schema as object as { properties?: object }).properties) ?? {};
}

function maxBodySize({ components }: OpenApi): number {
  const response = components['responses']?.['PayloadTooLarge'] as { 'x-max-body-size'?: number } | undefined;
  return present(response?.['x-max-body-size'], 'x-max-body-size', 'responses/PayloadTooLarge.yaml');
}

function maxMessageSize({ components }: OpenApi): number {
  const response = components['responses']?.['MessageTooLarge'] as { 'x-max-message-size'?: number } | undefined;
  return present(response?.['x-max-message-size'], 'x-max-message-size', 'responses/MessageTooLarge.yaml');
}

function maxClientRequestIdLength({ components }: OpenApi): number {
  const parameter = components['parameters']?.['client-request-id'] as ParameterObject | undefined;
  return present(parameter?.schema['maxLength'], 'maxLength', 'parameters/client-request-id.yaml');
}

function present(fact: unknown, name: string, file: string): number {
  if (typeof fact !== 'number') throw new ContractError([`openapi/components/${file} has no ${name}.`]);
  return fact;
}

function emptyPaths(api: OpenApi): string[] {
  const used = new Set(describeOperations(api).map(({ path }) => path));
  return Object.keys(api.paths).filter((path) => !used.has(path));
}

function prefixes(api: OpenApi): string[] {
  return [...new Set(api.servers.map(({ url }) => new URL(url).pathname.slice(1)))];
}
