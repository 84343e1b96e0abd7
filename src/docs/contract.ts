import { readFile } from 'node:fs/promises';
import type { OpenApi } from '../contract/openapi.ts';
import { versions } from '../contract/versions.ts';
import { type Reference, referenceOf } from './model/reference.ts';

const generated = new URL('../../generated/', import.meta.url);

/** The bundled contract of each version, as YAML and as JSON, by the path below the site. */
export async function contractFiles(): Promise<Map<string, string>> {
  const files = versions.flatMap(({ version }) =>
    ['yaml', 'json'].map(async (extension): Promise<[string, string]> => {
      const content = await readFile(new URL(`${version}/openapi.${extension}`, generated), 'utf8');
      return [`openapi/${version}.${extension}`, content];
    }),
  );
  return new Map(await Promise.all(files));
}

/** The contract of each version as the pages read it, the published one first. */
export function referencesIn(files: ReadonlyMap<string, string>): Reference[] {
  return versions.map(({ version }) => {
    const api: OpenApi = JSON.parse(files.get(`openapi/${version}.json`) ?? '');
    return referenceOf(version, api);
  });
}
