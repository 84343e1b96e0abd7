import { readFile } from 'node:fs/promises';
import { versions } from './versions.ts';

const generated = new URL('../../generated/', import.meta.url);

/** The bundled contract of each version, as YAML and as JSON, by the path below the site. */
export async function contractFiles(): Promise<Map<string, string>> {
  const files = versions.flatMap(({ name, download }) =>
    ['yaml', 'json'].map(async (extension): Promise<[string, string]> => {
      const content = await readFile(new URL(`${name}/openapi.${extension}`, generated), 'utf8');
      return [`${download}.${extension}`, content];
    }),
  );
  return new Map(await Promise.all(files));
}
