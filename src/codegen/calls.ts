import { callResult } from '../contract/callResult.ts';
import { type Described, describeOperations, type OpenApi, type Schema } from '../contract/openapi.ts';
import type { Operation } from '../contract/operation.ts';
import { ContractError } from './contractError.ts';
import { operations } from './operations.ts';

/**
 * The module `calls.ts` of a version: one function for each operation, typed by the contract and documented with its
 * words. It repeats the few facts that a client needs, so that nobody has to load the table of all operations.
 */
export function callsModule(api: OpenApi): string {
  const table = operations(api);
  const functions = describeOperations(api).map((described) => call(described, table[described.id] as Operation));
  // Only what is used, because the linter reads generated files too.
  const finishers = ['bytes', 'created', 'jsonOrNothing', 'nothing'].filter((name) =>
    functions.some((text) => text.includes(`, ${name}`)),
  );
  return `// Generated from openapi/ by \`npm run generate\`. Do not edit.
import { ${finishers.join(', ')} } from '../../src/client/finish.ts';
import { type Operation, operation } from '../../src/client/operation.ts';
import type { components, operations, paths } from './schema.ts';

type Schemas = components['schemas'];

/** The root of the global service, with its version. */
export const serviceRoot = ${JSON.stringify(api.servers[0]?.url)};

/** How many requests a batch holds at the most. */
export const maxBatchSize = ${maxBatchSize(api)};

${functions.join('\n')}`;
}

function call(described: Described, { method, path, idempotent }: Operation): string {
  const { id } = described;
  const { type, how, returns } = data(described);
  const facts = [...[id, method, path].map((fact) => JSON.stringify(fact)), idempotent, ...how];
  return `${comment(described, returns)}
export const ${id}: Operation<paths, ${input(described)}, ${type}> =
  /* @__PURE__ */ operation(${facts.join(', ')});
`;
}

/** What the function takes: what the contract names, required if it is. */
function input({ id, object, parameters }: Described): string {
  const parts = (['path', 'query'] as const).flatMap((location) => {
    const own = parameters.filter((parameter) => parameter.in === location);
    const optional = own.some(({ required }) => required) ? '' : '?';
    return own.length > 0 ? [`${location}${optional}: operations['${id}']['parameters']['${location}']`] : [];
  });
  const body = object.requestBody?.content['application/json']?.schema;
  if (body) parts.push(`body${object.requestBody?.required ? '' : '?'}: ${named(body)}`);
  return `{ ${parts.join('; ')} }`;
}

/** What the function returns, the arguments that say how it gets that, and words if the type says too little. */
function data(described: Described): { type: string; how: readonly string[]; returns?: string } {
  const result = callResult(described);
  switch (result.kind) {
    case 'json': {
      const type = [...new Set(result.schemas.map(named))].join(' | ');
      if (!result.mayBeEmpty) return { type, how: [] };
      const returns = 'Undefined if the response has no body.';
      return { type: `${type} | undefined`, how: [`jsonOrNothing<${type}>`], returns };
    }
    case 'bytes':
      return { type: 'Blob', how: ['bytes', "'blob'"], returns: 'The bytes, with their media type.' };
    case 'location':
      return { type: 'string', how: ['created'], returns: 'The `Location`, which is the URL of what was created.' };
    case 'nothing':
      return { type: 'void', how: ['nothing'] };
  }
}

function named({ $ref = '' }: Schema): string {
  return `Schemas['${$ref.split('/').at(-1)}']`;
}

/** The documentation that an editor shows. */
function comment({ path, verb, object }: Described, returns: string | undefined): string {
  const { summary, description, externalDocs, deprecated } = object;
  const lines = [
    `${summary}: \`${verb.toUpperCase()} ${path}\`.`,
    '',
    ...description.trim().replaceAll('*/', '*\\/').split('\n'),
    ...(deprecated ? ['@deprecated It is kept for those who call it already.'] : []),
    ...(returns ? [`@returns ${returns}`] : []),
    `@see ${externalDocs.url}`,
  ];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

function maxBatchSize(api: OpenApi): number {
  const requests = api.components.schemas['batchRequest']?.properties?.['requests'];
  if (typeof requests?.['maxItems'] !== 'number') {
    throw new ContractError([
      'openapi/components/schemas/batchRequest.yaml does not bound its requests with maxItems.',
    ]);
  }
  return requests['maxItems'];
}
