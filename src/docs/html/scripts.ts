import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../browser/', import.meta.url));

/**
 * The scripts of the pages, by the path below the site.
 *
 * They are classic scripts, because modules do not load from a folder that is opened without a server.
 */
export async function scripts(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ['theme.ts', 'site.ts', 'search.ts'].map((name) => `${folder}${name}`),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    outdir: folder,
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [`assets/${path.slice(folder.length)}`, text]));
}
