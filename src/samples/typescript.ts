import { callResult } from '../contract/callResult.ts';
import type { Described, OpenApi } from '../contract/openapi.ts';
import { componentOf, referredType } from '../contract/schemas.ts';
import type { Version } from '../contract/versions.ts';
import { withHelpers } from './helpers.ts';
import { literal } from './literal.ts';
import type { SampleRequest } from './sampleRequest.ts';

/**
 * A request as a program in TypeScript, with the function of the client that has the name of the operation.
 *
 * A list is read to its end, as the guides do it, and its delta link kept. What is created or read is printed by its id, or
 * whole if it has none. What a function of the client makes is made with that.
 */
export function typescriptSample(version: Version, api: OpenApi, operation: Described, request: SampleRequest): string {
  const { id, verb } = operation;
  const result = resultOf(api, operation);
  const list = verb === 'get' && result.items !== undefined;
  const used = new Set(['createGraphChat', id, ...(list ? ['items'] : [])]);
  const written = { ...request, body: withHelpers(request.body, used) };
  const imports = [...used].sort((a, b) => a.localeCompare(b, 'en'));
  return `import { ${imports.join(', ')} } from 'graph-chat${version === 'beta' ? '/beta' : ''}';

const graph = createGraphChat({ token: process.env['GRAPH_TOKEN'] ?? '' });

${list ? listCall(id, written, result) : singleCall(id, written, result)}`;
}

function listCall(id: string, request: SampleRequest, { items: item = 'item', tracked }: Result): string {
  const call = (start: string) => `${start}items(graph, ${id}${input(request, start.length + id.length + 13)})`;
  if (tracked) {
    return `${call('const changes = ')};
for await (const ${item} of changes) console.log(${item});
console.log(changes.deltaLink);`;
  }
  return `${call(`for await (const ${item} of `)}) {
  console.log(${item});
}`;
}

function singleCall(id: string, request: SampleRequest, { name, shown }: Result): string {
  const start = `${name === undefined ? '' : `const ${name} = `}await ${id}(graph`;
  const call = `${start}${input(request, start.length)});`;
  return shown === undefined ? call : `${call}\nconsole.log(${shown});`;
}

/** The second argument of a call, with the comma before it. */
function input({ path, query, headers, body }: SampleRequest, column: number): string {
  const given = Object.entries({ path, query, headers }).filter(([, values]) => Object.keys(values).length > 0);
  const parts = { ...Object.fromEntries(given), ...(body === undefined ? {} : { body }) };
  return Object.keys(parts).length > 0 ? `, ${literal(parts, column + 4)}` : '';
}

/** What a call returns. */
interface Result {
  /** The name of the variable, if there is anything to keep. */
  readonly name?: string;
  /** What of it is printed. */
  readonly shown?: string;
  /** The name of the variable of each item, if it is a list. */
  readonly items?: string;
  /** Whether the list ends with a link to what changes later. */
  readonly tracked?: boolean;
}

function resultOf(api: OpenApi, operation: Described): Result {
  const result = callResult(operation);
  if (result.kind === 'bytes') return { name: 'file', shown: 'file.type, file.size' };
  if (result.kind === 'location') return { name: 'location', shown: 'location' };
  if (result.kind === 'nothing') return {};
  const schema = result.schemas[0] ?? {};
  const { properties } = componentOf(api, schema);
  const items = properties?.['value']?.items;
  if (items) {
    const tracked = '@odata.deltaLink' in (properties ?? {});
    return { name: 'result', shown: 'result.value', items: variable(referredType(items)), tracked };
  }
  const name = variable(referredType(schema));
  return { name, shown: properties?.['id'] ? `${name}${result.mayBeEmpty ? '?' : ''}.id` : name };
}

/** A variable for a value of a type: the last word of its name, as in `message` for a chatMessage. */
function variable(type = 'result'): string {
  const last = /[A-Z]?[a-z0-9]+$/.exec(type)?.[0].toLowerCase() ?? 'result';
  return ['object', 'info', 'value', 'response', 'request', 'set', 'url'].includes(last) ? 'result' : last;
}
