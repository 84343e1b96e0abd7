import type { Validate } from '#generated/v1.0/requests.js';
import { GraphFailure } from './graphFailure.ts';
import type { HttpRequest } from './httpRequest.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { readJson } from './readJson.ts';
import { recase } from './recase.ts';
import type { Route } from './route.ts';
import { type Version, versions } from './versions.ts';
import { violation, violationPointer } from './violation.ts';

/** What a request carries, after it was found to follow the contract. */
export interface GraphRequest {
  readonly parameters: Parameters;
  /** Undefined if the operation takes no body, or if one that it can do without is absent. */
  readonly body: unknown;
}

/**
 * Reads and checks the parameters and the body of a request.
 *
 * Throws a {@link GraphFailure}: 400 with a message that names what is wrong, or what reading the body threw.
 */
export async function readRequest(route: Route, request: HttpRequest): Promise<GraphRequest> {
  const known = requestValidators(route.version);
  const validators = known instanceof Promise ? await known : known;
  const parameters = readParameters(route, query(request.url), request.headers);
  check(route, 'parameters', parameters, validators);
  const { body: wants } = route.operation;
  if (wants === 'none' || (wants === 'optional' && !request.hasBody)) return { parameters, body: undefined };
  const body = inItsCase(await readJson(request), route);
  check(route, 'body', body, validators);
  return { parameters, body };
}

function inItsCase(body: unknown, { version, operation }: Route): unknown {
  const table = versions.find((each) => each.version === version)?.bodyNames;
  return operation.bodyNames && table ? recase(body, operation.bodyNames, table) : body;
}

const noQuery = new URLSearchParams();

function query(url: string): URLSearchParams {
  return url.includes('?') ? new URL(url).searchParams : noQuery;
}

function check(
  { operationId, operation }: Route,
  part: 'parameters' | 'body',
  value: unknown,
  { validators, patternRules }: RequestValidators,
): void {
  const validate = validators[`${operationId}.${part}`];
  if (!validate || validate(value)) return;
  const message = violation(validate.errors ?? [], {
    whole: part === 'body' ? 'The request body' : 'The request',
    patternRules,
  });
  // The location is no part of a parameter's name: `query.$top` is `$top`.
  const readable = part === 'body' ? message : message.replace(/^(path|query|header)\./, '');
  throw new GraphFailure(400, { code: operation.errors[400], message: readable });
}

/** What is wrong with a body: a sentence, and the JSON pointer of the value that it speaks of, which may be absent. */
export interface BodyViolation {
  readonly message: string;
  readonly pointer: string;
}

/** What {@link readRequest} would refuse a body for, without a request. Undefined if it follows the contract. */
export async function bodyViolation(route: Route, body: unknown): Promise<BodyViolation | undefined> {
  const { validators, patternRules } = await requestValidators(route.version);
  const validate = validators[`${route.operationId}.body`];
  if (!validate || validate(inItsCase(body, route))) return undefined;
  const errors = validate.errors ?? [];
  return { message: violation(errors, { whole: 'The request body', patternRules }), pointer: violationPointer(errors) };
}

/** What checks the requests of one version. */
export interface RequestValidators {
  /** By operationId and part: `createChat.body`, `createChat.parameters`. An operation without a body has none for it. */
  readonly validators: Readonly<Record<string, Validate | undefined>>;
  /** What each pattern of a request stands for. */
  readonly patternRules: Readonly<Record<string, string>>;
}

const imports = {
  'v1.0': () => import('#generated/v1.0/requests.js'),
  beta: () => import('#generated/beta/requests.js'),
};

const loaded = new Map<Version, RequestValidators>();

/**
 * The validators of a version. They are large, so they are loaded with the first request that needs them: a server
 * starts sooner, and a program that never calls beta never holds its validators. At hand at once when they were loaded before.
 */
export function requestValidators(version: Version): RequestValidators | Promise<RequestValidators> {
  return loaded.get(version) ?? load(version);
}

async function load(version: Version): Promise<RequestValidators> {
  const { default: validators, patternRules } = await imports[version]();
  const all = { validators, patternRules };
  loaded.set(version, all);
  return all;
}
