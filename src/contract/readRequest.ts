import { GraphFailure } from './graphFailure.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { readJson } from './readJson.ts';
import type { Route } from './route.ts';
import { patternRules, requestValidator } from './validators.ts';
import { violation } from './violation.ts';

/** What a request carries, after it was found to follow the contract. */
export interface GraphRequest {
  readonly parameters: Parameters;
  /** Undefined where the operation takes no body, or where one that it can do without is absent. */
  readonly body: unknown;
}

/**
 * Reads and checks the parameters and the body of a request.
 *
 * Throws a {@link GraphFailure}: 400 with a message that names what is wrong, or what reading the body threw.
 */
export async function readRequest(route: Route, request: Request): Promise<GraphRequest> {
  const parameters = readParameters(route, new URL(request.url).searchParams, request.headers);
  check(route, 'parameters', parameters);
  const { body: wants } = route.operation;
  if (wants === 'none' || (wants === 'optional' && isEmpty(request))) return { parameters, body: undefined };
  const body = await readJson(request);
  check(route, 'body', body);
  return { parameters, body };
}

/** A body that comes in chunks is only known to be empty once it was read, and counts as one that is there. */
function isEmpty({ body, headers }: Request): boolean {
  return body === null || headers.get('content-length') === '0';
}

function check({ version, operationId, operation }: Route, part: 'parameters' | 'body', value: unknown): void {
  const validate = requestValidator(version, operationId, part);
  if (!validate || validate(value)) return;
  const message = violation(validate.errors ?? [], {
    whole: part === 'body' ? 'The request body' : 'The request',
    patternRules,
  });
  // The place is no part of a parameter's name: `query.$top` is `$top`.
  const readable = part === 'body' ? message : message.replace(/^(path|query|header)\./, '');
  throw new GraphFailure(400, { code: operation.errors[400], message: readable });
}
