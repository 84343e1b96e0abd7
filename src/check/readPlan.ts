import type { ParameterObject } from '../contract/openapi.ts';
import { type CheckedResponse, type Checker, succeeded } from './checker.ts';
import type { CheckedOperation } from './contract.ts';
import { errorMessage } from './errorMessage.ts';
import { type Known, parametersIn } from './known.ts';
import type { NotAsked } from './report.ts';

/**
 * Asks every operation that reads, with what the operations before it have found: a list names the entities below it.
 * Each is asked plainly, with every option that it documents, for the next page, with an unknown option, and for something
 * that does not exist. Adds what it finds to `known`, and adds to `notAsked` what could not be asked.
 */
export async function readAll(
  checker: Checker,
  operations: readonly CheckedOperation[],
  known: Known,
  notAsked: NotAsked[],
): Promise<void> {
  let waiting = inOrder(operations.filter(({ facts }) => facts.method === 'GET'));
  for (;;) {
    // An app on its own finds chats below a user alone, so what needs a chat may come before them.
    const operation = waiting.find((each) => known.missing(each) === undefined);
    if (operation === undefined) break;
    waiting = waiting.filter((each) => each !== operation);
    const why = await read(checker, operation, operations, known);
    if (why !== undefined) notAsked.push({ operation: operation.id, why });
  }
  notAsked.push(...waiting.map((each) => ({ operation: each.id, why: unknown(known.missing(each)) })));
}

/** What to give for ids that no response names. */
const remedies: Readonly<Record<string, string>> = {
  'user-id': '; give --user',
  'group-id': '; give --group',
  'chat-id': '; give the token of a user who has a chat, or --user',
};

const unknown = (name = 'id') => `no ${name} is known${remedies[name] ?? ''}`;

/** Asks one operation. Says why if there is more to ask of it that could not be asked. */
async function read(
  checker: Checker,
  operation: CheckedOperation,
  all: readonly CheckedOperation[],
  known: Known,
): Promise<string | undefined> {
  const path = known.pathOf(operation);
  const response = await checker.ask({ operation, path, query: requiredQuery(operation) });
  const { status } = response;
  if (status === 404 && known.isListed(operation)) {
    checker.deviate(operation, path, status, { problem: 'What a list of the server names is not found.' });
  }
  if (status === 0) return 'the first request had no response';
  if (!succeeded(response)) return `the first request returned ${status}${saying(response)}`;
  known.learn(operation, response, all);
  await askOptions(checker, operation, path);
  await askNextPage(checker, operation, path, response);
  await askWrongly(checker, operation, path);
  return undefined;
}

function saying({ body }: CheckedResponse): string {
  const message = errorMessage(body);
  return message === undefined ? '' : ` (${message})`;
}

/** Lists before what they name, and so chats before their messages. */
function inOrder(operations: readonly CheckedOperation[]): CheckedOperation[] {
  // Who the user is comes first of all.
  const depth = ({ path }: CheckedOperation) =>
    path === '/me' ? 0 : parametersIn(path).length * 100 + path.split('/').length;
  return operations.toSorted((a, b) => depth(a) - depth(b));
}

const queryOf = ({ parameters }: CheckedOperation) => parameters.filter((parameter) => parameter.in === 'query');

function requiredQuery(operation: CheckedOperation): Record<string, string> {
  const required = queryOf(operation).filter((parameter) => parameter.required);
  return Object.fromEntries(required.map((parameter) => [parameter.name, exampleOf(parameter)]));
}

const exampleOf = ({ example }: ParameterObject) => [example].flat().join(',');

/** Options whose examples depend on nothing on the server. */
const options = ['$top', '$skip', '$select', '$expand', '$orderby'];

async function askOptions(checker: Checker, operation: CheckedOperation, path: Record<string, string>): Promise<void> {
  for (const parameter of queryOf(operation).filter(({ name }) => options.includes(name))) {
    const value = exampleOf(parameter);
    const { query, headers } = advancedQuery(operation);
    await checker.ask({
      operation,
      path,
      query: { ...requiredQuery(operation), ...query, [parameter.name]: value },
      headers,
      expected: operation.facts.success,
      otherwise: `${parameter.name}=${value} is documented, and refused.`,
    });
  }
}

/** What options of the lists of the directory may need beside them. */
function advancedQuery({ parameters }: CheckedOperation) {
  const isOfDirectory = parameters.some(({ name }) => name === 'ConsistencyLevel');
  return isOfDirectory
    ? { query: { $count: 'true' }, headers: { ConsistencyLevel: 'eventual' } }
    : { query: {}, headers: {} };
}

async function askNextPage(
  checker: Checker,
  operation: CheckedOperation,
  path: Record<string, string>,
  first: CheckedResponse,
): Promise<void> {
  const top = queryOf(operation).some(({ name }) => name === '$top');
  const page = top ? await checker.ask({ operation, path, query: { ...requiredQuery(operation), $top: '1' } }) : first;
  const url = nextLink(page);
  if (url === undefined) return;
  const refuse = (problem: string) =>
    checker.deviate(operation, path, page.status, { property: '/@odata.nextLink', problem });
  // The token goes nowhere else.
  if (!checker.isOwn(url)) return refuse('does not lead to the server');
  const otherwise = 'The next link leads nowhere.';
  const next = await checker.ask({ operation, path, url, expected: operation.facts.success, otherwise });
  if (nextLink(next) === url) refuse('leads to a page that leads to itself');
}

function nextLink({ body }: CheckedResponse): string | undefined {
  const url = (body as { '@odata.nextLink'?: unknown } | null | undefined)?.['@odata.nextLink'];
  return typeof url === 'string' ? url : undefined;
}

/** The unknown option is one of the system's, which OData forbids a server to ignore. */
async function askWrongly(checker: Checker, operation: CheckedOperation, path: Record<string, string>): Promise<void> {
  const required = requiredQuery(operation);
  await checker.ask({
    operation,
    path,
    query: { ...required, $nonsense: '1' },
    expected: [400],
    otherwise: 'An unknown system query option is not refused with 400.',
  });
  const last = parametersIn(operation.path).at(-1);
  if (last === undefined) return;
  await checker.ask({
    operation,
    path: { ...path, [last]: 'graph-chat-check-no-such-id' },
    query: required,
    // An id that the service cannot read is a bad request.
    expected: [400, 404],
    otherwise: `An unknown ${last} is not refused with 404 or 400.`,
  });
}
