import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bundle, bundle } from './bundle.ts';
import { callsModule } from './calls.ts';
import { emulatorOutputs } from './emulator.ts';
import { operations, operationsModule } from './operations.ts';
import { supported } from './supported.ts';
import { types } from './types.ts';
import { validators, validatorsDeclaration } from './validators.ts';

const versions = ['v1.0', 'beta'] as const;

/** The contract of this repository. */
export const contractFolder = fileURLToPath(new URL('../../openapi/', import.meta.url));

/** Every generated file, by its path below `generated/`, from the contract in a folder. Writes nothing. */
export async function outputs(contract = contractFolder): Promise<Map<string, string>> {
  const bundles = await Promise.all(
    versions.map(async (version) => ({ version, bundled: await bundle(join(contract, `${version}.yaml`)) })),
  );
  const tables = bundles.map(({ version, bundled }) => [version, operations(bundled.api)]);
  const files = new Map([['SUPPORTED.md', await supported(Object.fromEntries(tables))], ...(await emulatorOutputs())]);
  for (const { version, bundled } of bundles) {
    for (const [name, content] of await versionOutputs(bundled)) files.set(`${version}/${name}`, content);
  }
  return files;
}

/** The generated files of one version, by name. */
export async function versionOutputs({ yaml, json, api }: Bundle): Promise<Map<string, string>> {
  const { requests, responses } = await validators(api);
  return new Map([
    ['openapi.yaml', yaml],
    ['openapi.json', json],
    ['schema.ts', await types(api)],
    ['operations.ts', operationsModule(api)],
    ['calls.ts', callsModule(api)],
    ['requests.js', requests],
    ['requests.d.ts', validatorsDeclaration],
    ['responses.js', responses],
    ['responses.d.ts', validatorsDeclaration],
  ]);
}
