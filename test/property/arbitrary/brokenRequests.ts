import fc from 'fast-check';
import type { Described, ParameterObject } from '../../../src/contract/openapi.ts';
import type { RawRequest } from '../checkedRequest.ts';
import { bodySchema, type ContractVersion } from '../contract.ts';
import type { Inventory } from '../filledEmulator.ts';
import { schemaChecker } from '../schemaChecker.ts';
import { brokenValues } from './mutations.ts';
import { textValue } from './parameterTexts.ts';
import { draftsOf, wireOf } from './requests.ts';

/** A request that violates the contract, from a caller with permission. */
export interface BrokenRequest {
  readonly wire: RawRequest;
  /** The violation. */
  readonly flaw: string;
  /** The allowed statuses of the response. */
  readonly statuses: readonly number[];
  /** The text that the error must contain. */
  readonly name?: string;
}

/** Requests of an operation with exactly one violation of the contract. */
export function brokenRequests(
  contract: ContractVersion,
  operation: Described,
  inventory: Inventory,
): fc.Arbitrary<BrokenRequest> {
  const wires = draftsOf(contract, operation, inventory).map(wireOf);
  const schema = bodySchema(operation);
  const queries = fc
    .tuple(wires, brokenQueries(contract, operation))
    .map(([wire, option]) => brokenQuery(wire, option));
  if (!schema) return queries;
  const changed = fc
    .tuple(wires, brokenValues(schema, { api: contract.api, known: inventory.known }))
    .map(([wire, { value, change }]) => ({ ...sent(wire, JSON.stringify(value)), flaw: change, statuses: [400] }));
  const raw = fc.tuple(wires, fc.constantFrom(...rawBodies)).map(([wire, body]) => ({
    ...sent(wire, body),
    flaw: 'the body is no JSON',
    statuses: [400],
  }));
  const typed = fc.tuple(wires, fc.constantFrom(...contentTypes)).map(([wire, type]) => ({
    ...sent(wire, '{}', type),
    flaw: `the content type is ${type}`,
    statuses: [415],
  }));
  return fc.oneof(
    { weight: 6, arbitrary: changed },
    { weight: 2, arbitrary: queries },
    { weight: 1, arbitrary: raw },
    { weight: 1, arbitrary: typed },
  );
}

const sent = (wire: RawRequest, body: RawRequest['body'] & {}, type = 'application/json') => ({
  wire: { ...wire, body, headers: { ...wire.headers, 'content-type': type } },
});

const rawBodies: readonly (string | Uint8Array<ArrayBuffer>)[] = [
  ' ',
  '{',
  '{"a":1,}',
  "{'a':1}",
  'undefined',
  'NaN',
  '{"a":01}',
  '{}{}',
  '"\u0001"',
  '[1',
  '<xml/>',
  new Uint8Array([0x7b, 0xff, 0x7d]),
  new Uint8Array([0xed, 0xa0, 0x80]),
  new Uint8Array([0]),
];

const contentTypes = [
  'text/plain',
  'application/xml',
  'application/json; charset=latin1',
  'multipart/form-data',
  '*/*',
];

interface BrokenOption {
  readonly name: string;
  /** The options to add. */
  readonly search: string;
}

function brokenQueries({ api }: ContractVersion, { parameters }: Described): fc.Arbitrary<BrokenOption> {
  const checker = schemaChecker(api);
  const options = parameters.filter((parameter) => parameter.in === 'query');
  const wrong = options.flatMap(({ name, schema }) =>
    [...wrongTexts, 'x'.repeat(5000)]
      .filter((text) => !checker.accepts(schema, textValue(schema, text)))
      .map((text) => ({ name, search: `${name}=${encodeURIComponent(text)}` })),
  );
  const unknown = ['$none', '$count', '$search', '$format', '$compute', '$', '$$top']
    .filter((name) => !options.some((option) => option.name === name))
    .map((name) => ({ name, search: `${name}=1` }));
  const twice = options
    .filter(isSystemOption)
    .map(({ name }) => ({ name, search: `${name}=1&${name.toUpperCase()}=1` }));
  return fc.constantFrom(...wrong, ...unknown, ...twice);
}

const isSystemOption = ({ name }: ParameterObject) => name.startsWith('$');

const wrongTexts = [
  '',
  '0',
  '-1',
  '51',
  '1000',
  '1.5',
  '1e1',
  ' 1',
  '0x1',
  'none',
  'id,id',
  'id,none',
  ',',
  'members,',
  '"',
];

/** Replaces the query of a request, so that it has no other violation. */
function brokenQuery(wire: RawRequest, { name, search }: BrokenOption): BrokenRequest {
  const [path = ''] = wire.url.split('?');
  return { wire: { ...wire, url: `${path}?${search}` }, flaw: search, statuses: [400], name };
}
