import type { ParameterObject } from '../contract/openapi.ts';
import type { CheckedResponse, Checker } from './checker.ts';
import type { CheckedOperation } from './contract.ts';
import type { NotAsked } from './report.ts';

/** What is known of the server: the values of path parameters, by name. */
export type Known = Map<string, string>;

/**
 * Asks every operation that reads, with what the operations before it have found: a list names the entities below it.
 * Each is asked plainly, with every option that it documents, for the next page, with an unknown option, and for something
 * that does not exist. Adds what it finds to `known`, and returns what was not asked.
 */
export async function readAll(
  checker: Checker,
  operations: readonly CheckedOperation[],
  known: Known,
): Promise<NotAsked[]> {
  const notAsked: NotAsked[] = [];
  const reading = operations.filter(({ facts }) => facts.method === 'GET');
  for (const operation of inOrder(reading)) {
    const missing = parametersIn(operation).filter((name) => !known.has(name));
    if (missing.length > 0) {
      notAsked.push({ operation: operation.id, why: `no ${missing[0]} is known` });
      continue;
    }
    const path = Object.fromEntries(parametersIn(operation).map((name) => [name, known.get(name) ?? '']));
    const response = await checker.ask({ operation, path, query: requiredQuery(operation) });
    if (response.status >= 400) {
      notAsked.push({ operation: operation.id, why: `it returned ${response.status}, so the rest of it` });
      continue;
    }
    learn(operation, response, operations, known);
    await askOptions(checker, operation, path);
    await askNextPage(checker, operation, path, response);
    await askWrongly(checker, operation, path);
  }
  return notAsked;
}

/** Lists before what they name, and so chats before their messages. */
function inOrder(operations: readonly CheckedOperation[]): CheckedOperation[] {
  const depth = ({ path }: CheckedOperation) => parametersIn({ path }).length * 100 + path.split('/').length;
  return operations.toSorted((a, b) => depth(a) - depth(b));
}

function parametersIn({ path }: Pick<CheckedOperation, 'path'>): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

const queryOf = ({ parameters }: CheckedOperation) => parameters.filter((parameter) => parameter.in === 'query');

function requiredQuery(operation: CheckedOperation): Record<string, string> {
  const required = queryOf(operation).filter((parameter) => parameter.required);
  return Object.fromEntries(required.map((parameter) => [parameter.name, exampleOf(parameter)]));
}

const exampleOf = ({ example }: ParameterObject) => [example].flat().join(',');

/** Adds the id of an item of a list, under the name that the paths below the list have for it. */
function learn(operation: CheckedOperation, { body }: CheckedResponse, all: readonly CheckedOperation[], known: Known) {
  const { value } = (body ?? {}) as {
    value?: readonly { id?: unknown; chatType?: string; hasAttachments?: boolean }[];
  };
  if (!Array.isArray(value)) return;
  // A group chat, and a post with attachments, have most of what can be asked for.
  const item =
    value.find(({ chatType, hasAttachments }) => chatType === 'group' || hasAttachments === true) ?? value[0];
  if (typeof item?.id !== 'string') return;
  const prefix = `${operation.path}/`;
  const below = all.filter(({ path }) => path.startsWith(prefix)).map(({ path }) => path.slice(prefix.length));
  const name = below.map((rest) => rest.match(/^\{([^}/]+)\}$/)?.[1]).find((found) => found !== undefined);
  if (name !== undefined && !known.has(name)) known.set(name, item.id);
}

/** Options whose examples depend on nothing on the server. */
const options = ['$top', '$skip', '$select', '$expand', '$orderby'];

async function askOptions(checker: Checker, operation: CheckedOperation, path: Record<string, string>): Promise<void> {
  for (const parameter of queryOf(operation).filter(({ name }) => options.includes(name))) {
    const query = { ...requiredQuery(operation), [parameter.name]: exampleOf(parameter) };
    const otherwise = `${parameter.name}=${query[parameter.name]} is documented, and refused.`;
    await checker.ask({ operation, path, query, expected: operation.facts.success, otherwise });
  }
}

async function askNextPage(
  checker: Checker,
  operation: CheckedOperation,
  path: Record<string, string>,
  { body }: CheckedResponse,
): Promise<void> {
  const top = queryOf(operation).some(({ name }) => name === '$top');
  const small = top
    ? await checker.ask({ operation, path, query: { ...requiredQuery(operation), $top: '1' } })
    : { body };
  const url = (small.body as { '@odata.nextLink'?: unknown } | undefined)?.['@odata.nextLink'];
  if (typeof url !== 'string') return;
  if (!checker.isOwn(url)) {
    // The token goes nowhere else.
    checker.deviate(operation, path, '/@odata.nextLink', 'does not lead to the server');
    return;
  }
  await checker.ask({
    operation,
    path,
    url,
    expected: operation.facts.success,
    otherwise: 'The next link leads nowhere.',
  });
}

/** The unknown option is one of the system's, which OData forbids a server to ignore. */
async function askWrongly(checker: Checker, operation: CheckedOperation, path: Record<string, string>): Promise<void> {
  const query = { ...requiredQuery(operation), $nonsense: '1' };
  const failures = [400, 401, 403, 404, 412, 429, 500, 503];
  await checker.ask({
    operation,
    path,
    query,
    expected: failures,
    otherwise: 'An unknown system query option is accepted.',
  });
  const last = parametersIn(operation).at(-1);
  if (last === undefined) return;
  const unknown = { ...path, [last]: 'graph-chat-check-no-such-id' };
  const otherwise = `A ${last} that does not exist is found.`;
  await checker.ask({ operation, path: unknown, query: requiredQuery(operation), expected: failures, otherwise });
}
