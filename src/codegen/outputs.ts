import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { operations, operationsModule } from './operations.ts';
import { supported } from './supported.ts';
import { types } from './types.ts';
import { validators, validatorsDeclaration } from './validators.ts';

const versions = ['v1.0', 'beta'] as const;

/** The contract of this repository. */
export const contractFolder = fileURLToPath(new URL('../../openapi/', import.meta.url));

/** Every generated file, by its path below `generated/`, from the contract in a folder. Writes nothing. */
export async function outputs(contract = contractFolder): Promise<Map<string, string>> {
  const all = await Promise.all(
    versions.map(async (version) => ({ version, ...(await bundle(`${contract}/${version}.yaml`)) })),
  );
  const files = await Promise.all(
    all.map(async ({ version, yaml, json, api }): Promise<[string, string][]> => {
      const { requests, responses } = await validators(api);
      return [
        [`${version}/openapi.yaml`, yaml],
        [`${version}/openapi.json`, json],
        [`${version}/schema.ts`, await types(api)],
        [`${version}/operations.ts`, operationsModule(api)],
        [`${version}/requests.js`, requests],
        [`${version}/requests.d.ts`, validatorsDeclaration],
        [`${version}/responses.js`, responses],
        [`${version}/responses.d.ts`, validatorsDeclaration],
      ];
    }),
  );
  const tables = Object.fromEntries(all.map(({ version, api }) => [version, operations(api)]));
  return new Map([...files.flat(), ['SUPPORTED.md', supported(tables)]]);
}
