import type { BodyChecker } from './bodyChecker.ts';
import type { CheckedOperation } from './contract.ts';
import { type Exchanged, maxBytes } from './exchange.ts';
import type { Problem } from './findings.ts';

/** What a response says, and what is to be said of it. */
export interface Judgement {
  /** The value of JSON. Undefined if there is none. */
  readonly body: unknown;
  readonly deviations: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** Compares a response with what the contract documents: status, headers, Content-Type, body. */
export function judge(bodies: BodyChecker, operation: CheckedOperation, id: string, response: Exchanged): Judgement {
  const { status, text } = response;
  const headers = headerProblems(bodies, operation, id, response);
  // A failure can have any status: `default` documents it.
  const documented = operation.responses[status] ?? (status >= 400 ? operation.responses['default'] : undefined);
  if (!documented) {
    const problem = `The contract documents no status ${status}.`;
    return { body: undefined, deviations: [{ problem }, ...headers], notes: [] };
  }
  if (text === undefined) {
    const notes = [{ problem: `The body has more than ${maxBytes / 1_048_576} MB, so it was not checked.` }];
    return { body: undefined, deviations: headers, notes };
  }
  const { content } = documented;
  const type = mediaType(response);
  const refuse = (problem: string) => ({ body: undefined, deviations: [...headers, { problem }], notes: [] });
  if (!content) return text === '' ? { body: undefined, deviations: headers, notes: [] } : refuse(unexpectedBody);
  if (text === '' && content['application/json']) return refuse('There is no body.');
  if (!content['application/json']) {
    return type === '' && text !== '' ? refuse(noType) : { body: undefined, deviations: headers, notes: [] };
  }
  if (type !== 'application/json') return refuse(type === '' ? noType : `The Content-Type is ${type}, and not JSON.`);
  const body = parsed(text);
  if (body === undefined) return refuse('The body is not valid JSON.');
  const { wrong, unknown } = bodies.check(operation, status, body);
  return { body, deviations: [...headers, ...wrong], notes: unknown };
}

const unexpectedBody = 'There is a body, and the contract has none.';
const noType = 'There is no valid Content-Type.';

function headerProblems(bodies: BodyChecker, operation: CheckedOperation, id: string, response: Exchanged): Problem[] {
  const { status, headers } = response;
  const documented = operation.responses[status] ?? operation.responses['default'];
  const problems: string[] = [];
  for (const name of ['request-id', 'client-request-id']) {
    if (!headers.get(name)) problems.push(`The header ${name} is missing.`);
  }
  for (const name of Object.keys(documented?.headers ?? {})) {
    const value = headers.get(name);
    const wrong = value ? bodies.checkHeader(operation, status, name, value) : undefined;
    if (wrong !== undefined) problems.push(`The header ${name} ${wrong}.`);
  }
  const repeated = headers.get('client-request-id');
  if (repeated && repeated !== id) problems.push('The header client-request-id is not the one of the request.');
  return problems.map((problem) => ({ problem }));
}

/** The media type without its parameters. Empty if the header is missing or is no media type. */
function mediaType({ headers }: Exchanged): string {
  return /^\s*([\w.+-]+\/[\w.+-]+)\s*(;|$)/.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase() ?? '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
