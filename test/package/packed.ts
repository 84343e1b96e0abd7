import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is installed in the repository. */
export const modules = join(root, 'node_modules');

/** The packages that are installed with the packed one. More of them is a decision, not an accident. */
export const dependencies = ['openapi-fetch', 'openapi-typescript-helpers'];

/** The packed package, and an empty project if npm has installed it. */
export interface Packed {
  readonly tarball: string;
  readonly project: string;
  /** Runs a program in the project. Rejects if it ends with an error. */
  run(command: string, ...args: string[]): Promise<{ stdout: string; stderr: string }>;
  /** Makes another project, with this name, if the package stands beside packages of the repository. */
  beside(name: string, ...names: string[]): Promise<string>;
  /** Puts packages of the repository beside the installed one, as npm would install a peer. */
  add(...names: string[]): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Compiles and packs the package beside the repository, so that nobody's `dist` changes, and installs it in an empty
 * project. The registry is not asked: a dependency that is not in {@link dependencies} fails.
 */
export async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-package-'));
  const [source, project] = [join(folder, 'source'), join(folder, 'project')];
  await mkdir(project);
  await mkdir(source);
  for (const name of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'generated', 'openapi/workflows']) {
    await cp(join(root, name), join(source, name), { recursive: true });
  }
  await build(join(source, 'dist'));
  const packages = [source, ...dependencies.map((name) => join(modules, name))];
  const packing = ['pack', ...packages, '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await exec('npm', packing, { cwd: folder });
  const tarballs = Object.values<{ filename: string }>(JSON.parse(stdout)).map(({ filename }) =>
    join(folder, filename),
  );
  await writeFile(join(project, 'package.json'), '{ "type": "module" }\n');
  await exec('npm', ['install', ...tarballs, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: project,
  });
  return {
    tarball: tarballs[0] ?? '',
    project,
    run: (command, ...args) => exec(command, args, { cwd: project }),
    async beside(name, ...names) {
      const other = join(folder, name);
      await mkdir(join(other, 'node_modules'), { recursive: true });
      await symlink(join(project, 'node_modules/graph-chat'), join(other, 'node_modules/graph-chat'));
      await linkPackages(other, names);
      await writeFile(join(other, 'package.json'), '{ "type": "module" }\n');
      return other;
    },
    add: (...names) => linkPackages(project, names),
    remove: () => rm(folder, { recursive: true }),
  };
}

async function linkPackages(project: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const target = join(project, 'node_modules', name);
    await mkdir(dirname(target), { recursive: true });
    await symlink(join(modules, name), target);
  }
}

/** Compiles as `npm run build` does, to another place. */
async function build(outDir: string): Promise<void> {
  const building = exec('npm', ['run', '--silent', 'build', '--', '--outDir', outDir], { cwd: root });
  await building.catch(({ stdout }) => {
    throw new Error(`The package does not compile:\n${stdout}`);
  });
}

/** The bytes of all files below a folder. */
export async function bytesOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
