import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type Version, versions } from '../../contract/versions.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The scripts of the console, by the path below the site: what a page loads at once (`try.js`), what it loads when somebody uses the
 * console, the emulator of each version, and the client for the code of the guides.
 */
export async function consoleFiles(): Promise<Map<string, string>> {
  const emulators = await Promise.all(
    versions.map(({ version }) =>
      bundled(`emulator-${version}`, { entryPoints: [here('worker.ts')], plugins: [without(version)] }),
    ),
  );
  const build = hashOf(emulators.map(([, text]) => text));
  const scripts = await Promise.all([
    bundled('try', { entryPoints: [here('try.ts')] }),
    bundled('console', { entryPoints: [here('console.ts')], define: { graphChatBuild: JSON.stringify(build) } }),
    bundled('client', clientModules()),
  ]);
  return new Map([...scripts, ...emulators]);
}

/** A short name for what these texts are. */
const hashOf = (texts: readonly string[]) => createHash('sha256').update(texts.join('')).digest('hex').slice(0, 12);

async function bundled(name: string, options: BuildOptions): Promise<[string, string]> {
  const { outputFiles = [] } = await build({
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    platform: 'browser',
    write: false,
    ...options,
  });
  return [`assets/${name}.js`, outputFiles[0]?.text ?? ''];
}

/** Leaves out what a worker of one version does not need: the operations, the validators and the errors of the others. */
const without = (kept: Version): Plugin => ({
  name: 'one version',
  setup({ onLoad }) {
    const isOther = (path: string) =>
      versions.some(({ version }) => version !== kept && dirname(path).endsWith(version));
    onLoad({ filter: /[\\/]generated[\\/][^\\/]+[\\/]requests\.js$/ }, ({ path }) =>
      isOther(path) ? { contents: 'export default {}; export const patternRules = {};' } : undefined,
    );
    onLoad({ filter: /[\\/]generated[\\/][^\\/]+[\\/]errors\.ts$/ }, ({ path }) =>
      isOther(path) ? { contents: 'export const errors = [], operations = {};', loader: 'ts' } : undefined,
    );
    onLoad({ filter: /[\\/]generated[\\/][^\\/]+[\\/]operations\.ts$/ }, ({ path, suffix }) => {
      if (!isOther(path) || suffix !== '') return undefined;
      // No request for this version is sent here. Its prefixes are named where a path has none.
      const contents = `export * from './operations.ts?whole';
export { operations } from '../${kept}/operations.ts';
export const emptyPaths = [], bodyNames = {};`;
      return { contents, loader: 'ts', resolveDir: dirname(path) };
    });
  },
});

/** The modules that the code of guides may import, by name, with the file of each. */
export const clientModuleFiles: Readonly<Record<string, string>> = {
  'graph-chat': here('../../index.ts'),
  'graph-chat/beta': here('../../beta.ts'),
};

/** A script that sets `graphChatModules`, whose requests are sent by `graphChatFetch` instead of the browser's `fetch`. */
function clientModules(): BuildOptions {
  const modules = Object.entries(clientModuleFiles).map(([name, file], at) => ({ local: `module${at}`, name, file }));
  const imports = modules.map(({ local, file }) => `import * as ${local} from ${JSON.stringify(file)};`);
  const entries = modules.map(({ local, name }) => `${JSON.stringify(name)}: ${local}`);
  return {
    stdin: {
      contents: `${imports.join('\n')}\nglobalThis.graphChatModules = { ${entries.join(', ')} };`,
      resolveDir: here('.'),
      loader: 'ts',
    },
    define: { 'globalThis.fetch': 'globalThis.graphChatFetch' },
  };
}
