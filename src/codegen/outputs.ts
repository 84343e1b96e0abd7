import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { OpenApi } from '../contract/openapi.ts';
import { callsModule } from './calls.ts';
import { check } from './check.ts';
import { withCodeSamples } from './codeSamples.ts';
import { readContract } from './contract.ts';
import { controlSchemas, emulatorOutputs } from './emulator.ts';
import { errorsModule } from './errors.ts';
import { operations, operationsModule } from './operations.ts';
import { supported } from './supported.ts';
import { throttlingModule } from './throttling.ts';
import { types } from './types.ts';
import { namesIn } from './undecided.ts';
import { validators, validatorsDeclaration } from './validators.ts';
import { watchableModule } from './watchable.ts';

/** The contract of this repository. */
export const contractFolder = fileURLToPath(new URL('../../openapi/', import.meta.url));

/** What generation makes. */
export interface Outputs {
  /** Every generated file, by its path below `generated/`. */
  readonly files: ReadonlyMap<string, string>;
  /** What is still to be done by hand, a sentence each. */
  readonly nextSteps: readonly string[];
}

/**
 * Generates from the contract in a folder. Writes nothing.
 *
 * Throws a ContractError that says what is wrong with the contract, or missing.
 */
export async function outputs(folder = contractFolder): Promise<Outputs> {
  const { contract, other } = await readContract(folder, controlSchemas);
  check(contract);
  const versions = contract.versions.map(({ name, api }) => ({ name, api: withCodeSamples(name, api) }));
  const tables = Object.fromEntries(versions.map(({ name, api }) => [name, operations(api)]));
  const { text, nextSteps } = await supported(tables, new Set(versions.flatMap(({ api }) => namesIn(api))).size);
  const files = new Map([
    ['SUPPORTED.md', text],
    ...(await emulatorOutputs(other)),
    ['emulator/watchable.ts', watchableModule(contract.versions[0].api)],
    ['emulator/throttling.ts', throttlingModule(contract.versions[0].api)],
  ]);
  for (const { name, api } of versions) {
    for (const [file, content] of await versionOutputs(api)) files.set(`${name}/${file}`, content);
  }
  return { files, nextSteps };
}

/** The generated files of one version, by name. */
export async function versionOutputs(api: OpenApi): Promise<Map<string, string>> {
  const { requests, responses } = await validators(api);
  return new Map([
    ['openapi.yaml', stringify(api, { aliasDuplicateObjects: false, blockQuote: 'literal', lineWidth: 0 })],
    ['openapi.json', `${JSON.stringify(api, null, 2)}\n`],
    ['schema.ts', await types(api)],
    ['operations.ts', operationsModule(api)],
    ['errors.ts', errorsModule(api)],
    ['calls.ts', callsModule(api)],
    ['requests.js', requests],
    ['requests.d.ts', validatorsDeclaration],
    ['responses.js', responses],
    ['responses.d.ts', validatorsDeclaration],
  ]);
}
