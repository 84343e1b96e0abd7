import { fileURLToPath } from 'node:url';
import type { OpenApi, Schema } from '../contract/openapi.ts';
import { compile } from './compile.ts';
import { types } from './types.ts';
import { validatorsDeclaration } from './validators.ts';

/** The schemas of what the emulator reads: seeds, faults and changes of the clock. */
export const controlSchemas = fileURLToPath(new URL('../emulator/control/schemas.yaml', import.meta.url));

/** What of it is checked. */
const checked = ['seed', 'faults', 'clockChange', 'throttleChange', 'lifecycleRequest', 'permissionChange'];

/** The generated files of these schemas, from their bundled description, by their path below `generated/`. */
export async function emulatorOutputs(api: OpenApi): Promise<Map<string, string>> {
  const references = Object.fromEntries(checked.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
  return new Map([
    ['emulator/schema.ts', await types(api)],
    ['emulator/validators.js', await compile(api, references, () => 'src/emulator/control/schemas.yaml')],
    ['emulator/validators.d.ts', validatorsDeclaration],
    ['emulator/seed.schema.json', `${JSON.stringify(jsonSchema(api, 'seed'), null, 2)}\n`],
  ]);
}

/** A schema as a document of its own, with every schema that it leads to, for editors. */
function jsonSchema({ components }: OpenApi, name: string): object {
  const needed = new Set<string>();
  const follow = (from: string) => {
    if (needed.has(from)) return;
    needed.add(from);
    for (const [, to = ''] of JSON.stringify(components.schemas[from]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      follow(to);
    }
  };
  follow(name);
  needed.delete(name);
  const definitions = [...needed].sort().map((key) => [key, components.schemas[key]]);
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...components.schemas[name],
    $defs: Object.fromEntries(definitions),
  };
  return JSON.parse(JSON.stringify(document, withoutDiscriminator).replaceAll('"#/components/schemas/', '"#/$defs/'));
}

/** JSON Schema has no discriminator: it is OpenAPI's, and says nothing that the variants do not say. */
const withoutDiscriminator = (key: string, value: Schema) => (key === 'discriminator' ? undefined : value);
