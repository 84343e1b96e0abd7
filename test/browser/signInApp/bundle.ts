import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { readBlocks } from '../../guides/documents.ts';

/** Bundles the app into a folder: `index.html`, and `redirect.html`, where MSAL receives what sign-in answers. */
export async function bundleApp(folder: string): Promise<void> {
  await build({
    entryPoints: ['app.ts', 'redirect.ts'].map(source),
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    alias: {
      'graph-chat': source('../../../src/index.ts'),
      'graph-chat/sign-in': source('../../../src/signIn/index.ts'),
    },
    plugins: [recipe],
    logLevel: 'silent',
  });
  await writeFile(join(folder, 'index.html'), page('app'));
  await writeFile(join(folder, 'redirect.html'), page('redirect'));
}

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const page = (script: string) => `<!doctype html>
<html lang="en">
<title>App</title>
<link rel="icon" href="data:,">
<output></output>
<script type="module" src="${script}.js"></script>
</html>
`;

/** The app gets its tokens as the guide says. */
const recipe: Plugin = {
  name: 'recipe',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^recipe:msal$/ }, ({ path }) => ({ path, namespace: 'recipe' }));
    onLoad({ filter: /.*/, namespace: 'recipe' }, () => {
      const block = readBlocks().find(
        ({ name, text }) => name.startsWith('recipes ') && text.includes('@azure/msal-browser'),
      );
      return { contents: block?.text ?? '', loader: 'ts', resolveDir: source('.') };
    });
  },
};
