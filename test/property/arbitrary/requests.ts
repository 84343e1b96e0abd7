import fc from 'fast-check';
import type { Described, ParameterObject } from '../../../src/contract/openapi.ts';
import { versions } from '../../../src/contract/versions.ts';
import { userIds } from '../../emulator/testEmulator.ts';
import type { RawRequest } from '../checkedRequest.ts';
import { bodySchema, type ContractVersion } from '../contract.ts';
import type { Inventory, PathValues } from '../filledEmulator.ts';
import { appToken, budgetAppToken, budgetToken, type CallerName } from '../tokens.ts';
import { queryText, valueText, wellFormed } from './parameterTexts.ts';
import { namedValues, type Source, sparse, valuesOf } from './values.ts';

/** A request before it is serialized. */
export interface Draft {
  readonly operationId: string;
  readonly version: ContractVersion['version'];
  /** The first segment of the path. */
  readonly prefix: string;
  readonly method: string;
  readonly template: string;
  readonly token: string;
  readonly path: Readonly<Record<string, string>>;
  /** The parameters that are written as keys in parentheses: `chats('x')`. */
  readonly inParentheses: readonly string[];
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The time since the previous request, in ms. */
  readonly wait: number;
}

/** Valid requests of an operation, from a caller with permission. */
export function draftsOf(
  contract: ContractVersion,
  operation: Described,
  { paths, known }: Inventory,
): fc.Arbitrary<Draft> {
  const { api, version } = contract;
  const source = { api, known };
  const { id, verb, path: template, object, parameters } = operation;
  const named = (place: ParameterObject['in']) => parameters.filter((parameter) => parameter.in === place);
  const optional = (place: 'query' | 'header') => parametersOf(named(place), source);
  const schema = bodySchema(operation);
  const body = schema ? namedValues(id, schema, source) : fc.constant(undefined);
  const mayLack = object.requestBody && !object.requestBody.required;
  return fc
    .record({
      operationId: fc.constant(id),
      version: fc.constant(version),
      prefix: fc.constantFrom(...(versions.find((one) => one.version === version)?.prefixes ?? [])),
      method: fc.constant(verb.toUpperCase()),
      template: fc.constant(template),
      caller: callersOf(operation),
      path: pathsOf(named('path'), paths, contract),
      inParentheses: fc.subarray(named('path').map(({ name }) => name)),
      query: optional('query'),
      header: optional('header'),
      body: mayLack ? fc.oneof(body, fc.constant(undefined)) : body,
      wait: fc.constantFrom(0, 0, 1, 1000, 60_000),
    })
    .map(({ caller: { token, userId }, path, ...draft }) => ({ ...draft, token, path: withUser(path, userId) }));
}

/** Half of them have only the required parameters; the others have any. */
function parametersOf(parameters: readonly ParameterObject[], { api, known }: Source) {
  const model = parameters.map(({ name, schema, example }) => {
    const source = {
      api,
      known: { ...known, [name]: [...(known[name] ?? []), example].filter((v) => v !== undefined) },
    };
    const values = namedValues(name, schema, source);
    return [name, values.filter((value) => name.startsWith('$') || canBeAHeader(value))] as const;
  });
  const required = parameters.flatMap(({ name, required: isRequired }) => (isRequired ? [name] : []));
  return sparse(Object.fromEntries(model), required);
}

/** Values that HTTP allows: printable ASCII without spaces at the ends. */
const canBeAHeader = (value: unknown) => /^(?:[!-~](?:[ -~]*[!-~])?)?$/.test(valueText(value));

interface Caller {
  readonly token: string;
  /** The user in the path, if it names one. */
  readonly userId: string;
}

/** Callers with permission for an operation: mostly Alex, who is in every chat, and an app if the operation allows it. */
function callersOf({ object }: Described): fc.Arbitrary<Caller> {
  const by = (kind: 'delegated' | 'application') => object.security.flatMap((one) => (one[kind] ? [one[kind]] : []));
  const person = (weight: number, ...names: CallerName[]) => ({
    weight,
    arbitrary: fc.constantFrom(...names.map((name) => ({ token: name, userId: idOf(name) }))),
  });
  const alex = { token: budgetToken(by('delegated').flat()), userId: userIds.alex };
  const signedIn = [
    person(6, 'alex'),
    person(3, 'jacob', 'mei', 'admin'),
    person(1, 'gus', 'omar', 'nadia'),
    { weight: 2, arbitrary: fc.constant(alex) },
  ];
  const roles = by('application').flat();
  const apps = [appToken(roles), budgetAppToken(roles)].map((token) => ({ token, userId: userIds.alex }));
  return fc.oneof(
    ...(by('delegated').length > 0 ? signedIn : []),
    ...(by('application').length > 0 ? [{ weight: 3, arbitrary: fc.constantFrom(...apps) }] : []),
  );
}

const idOf = (name: CallerName) => (name === 'admin' ? 'admin@contoso.com' : userIds[name]);

/** The user in the path is the caller. */
const caller = '(the caller)';

function withUser(path: Readonly<Record<string, string>>, userId: string): Record<string, string> {
  return Object.fromEntries(Object.entries(path).map(([name, value]) => [name, value === caller ? userId : value]));
}

/** Mostly values that belong together; sometimes one of them belongs to others, or is any text. */
function pathsOf(
  parameters: readonly ParameterObject[],
  paths: readonly PathValues[],
  { api }: ContractVersion,
): fc.Arbitrary<Record<string, string>> {
  const valueIn = (place: PathValues, name: string) => place[name] ?? caller;
  const values = Object.fromEntries(
    parameters.map(({ name, schema }) => [
      name,
      fc.oneof(
        fc.constantFrom(...paths.map((place) => valueIn(place, name))),
        valuesOf(schema, { api, known: {} }).map((text) => wellFormed(String(text))),
      ),
    ]),
  );
  const changed = fc.oneof(
    { weight: 5, arbitrary: fc.constant({} as Record<string, string>) },
    { weight: 2, arbitrary: fc.record(values, { requiredKeys: [], noNullPrototype: true }) },
  );
  return fc
    .tuple(fc.constantFrom(...paths), changed)
    .map(([place, change]) =>
      Object.fromEntries(parameters.map(({ name }) => [name, change[name] ?? valueIn(place, name)])),
    );
}

/** Serializes a draft. */
export function wireOf(draft: Draft): RawRequest {
  const { prefix, method, token, query, header, body } = draft;
  // An empty list has no text, so it is omitted.
  const given = Object.entries(query).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const search = given.map(([name, value]) => `${name}=${queryText(value)}`);
  const fields = Object.entries(header).map(([name, value]) => [name, valueText(value)]);
  return {
    method,
    url: `http://graph.test/${prefix}${pathText(draft)}${search.length === 0 ? '' : `?${search.join('&')}`}`,
    headers: {
      ...Object.fromEntries(fields),
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

/**
 * The path with its values. A value that cannot be a segment is written in parentheses: `..` would be read as
 * the parent, and a value that ends with a parenthesis as a key.
 */
function pathText({ template, path, inParentheses }: Draft): string {
  return template.replaceAll(/\/\{([^}]+)\}/g, (_, name: string) => {
    const value = path[name] ?? '';
    if (!inParentheses.includes(name) && !/^[.]{1,2}$|\)$/s.test(value)) return `/${encodeURIComponent(value)}`;
    return `('${encodeURIComponent(value.replaceAll("'", "''"))}')`;
  });
}
