import { createRequire } from 'node:module';
import { closed } from '../../src/contract/closed.ts';
import { type Described, describeOperations, type OpenApi, resolve, type Schema } from '../../src/contract/openapi.ts';
import type { Version } from '../../src/contract/versions.ts';

const require = createRequire(import.meta.url);

/** A version of the contract, read from its bundle, in its closed form. */
export interface ContractVersion {
  readonly version: Version;
  readonly api: OpenApi;
  readonly operations: readonly Described[];
}

/** Both versions of the contract. */
export const contracts: readonly ContractVersion[] = (['v1.0', 'beta'] as const).map((version) => {
  const api = closed(require(`graph-chat/${version}/openapi.json`) as OpenApi);
  return { version, api, operations: describeOperations(api) };
});

/** One version of the contract. */
export function contractOf(version: Version): ContractVersion {
  const found = contracts.find((contract) => contract.version === version);
  if (!found) throw new Error(`There is no version ${version}.`);
  return found;
}

/** The schema of the JSON body of an operation, or undefined. */
export function bodySchema({ object }: Described): Schema | undefined {
  return object.requestBody?.content['application/json']?.schema;
}

/** The schema itself, or the schema that it refers to. */
export function dereference(api: OpenApi, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : resolve<Schema>(api, { $ref: schema.$ref });
}
