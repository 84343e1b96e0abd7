import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Described, describeOperations, type OpenApi } from '../contract/openapi.ts';
import type { Operation } from '../contract/operation.ts';
import { type Version, versions } from '../contract/versions.ts';

/** An operation of the contract, with the schemas of its responses. */
export interface CheckedOperation extends Described {
  readonly facts: Operation;
}

/** A version of the published contract. */
export interface CheckedContract {
  readonly version: Version;
  readonly api: OpenApi;
  readonly operations: readonly CheckedOperation[];
}

const { resolve } = createRequire(import.meta.url);

/** Reads the published contract of a version. */
export async function readContract(version: Version): Promise<CheckedContract> {
  const api = JSON.parse(await readFile(resolve(`graph-chat/${version}/openapi.json`), 'utf8')) as OpenApi;
  const facts = versions.find((each) => each.version === version)?.operations ?? {};
  const operations = describeOperations(api).flatMap((described) => {
    const own = facts[described.id];
    return own ? [{ ...described, facts: own }] : [];
  });
  return { version, api, operations };
}
