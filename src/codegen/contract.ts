import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import type { OpenApi } from '../contract/openapi.ts';
import { withBetaFiles } from './betaFiles.ts';
import { bundle } from './bundle.ts';
import { sentBack } from './sentBack.ts';
import { withThrottling } from './throttling.ts';
import { withUndecided } from './undecided.ts';

/** A contract as generation takes it. */
export interface Contract {
  /** The published version first. Beta has everything that it has. */
  readonly versions: readonly [ContractVersion, ContractVersion];
  /** The text of each YAML file, by its path below `openapi/`. */
  readonly files: ReadonlyMap<string, string>;
}

/** One version of a contract. */
export interface ContractVersion {
  readonly name: 'v1.0' | 'beta';
  /** Its files, put together. */
  readonly api: OpenApi;
  /** The files of its paths, below `openapi/`. */
  readonly pathFiles: Readonly<Record<string, string>>;
}

/**
 * Reads the contract in a folder, and bundles another description with it, which saves a process.
 *
 * Throws a ContractError if the files do not fit together.
 */
export async function readContract(folder: string, other: string): Promise<{ contract: Contract; other: OpenApi }> {
  const files = await readYaml(folder);
  const bundles = await withBetaFiles(folder, files, (copy) =>
    bundle([join(folder, 'v1.0.yaml'), join(copy, 'beta.yaml'), other]),
  );
  const [v1, beta, bundled] = bundles.map((api) => withUndecided(inOrder(api, files), files)) as [
    OpenApi,
    OpenApi,
    OpenApi,
  ];
  const version = (name: ContractVersion['name'], api: OpenApi) => {
    return { name, api: sentBack(withThrottling(api, files)), pathFiles: pathFiles(files, name) };
  };
  return { contract: { versions: [version('v1.0', v1), version('beta', beta)], files }, other: bundled };
}

async function readYaml(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => [relative(folder, file).replaceAll(sep, '/'), await readFile(file, 'utf8')] as const),
    ),
  );
}

function pathFiles(files: Contract['files'], version: string): Record<string, string> {
  const root = `${version}.yaml`;
  const { paths }: { paths?: Record<string, { $ref?: string } | null> | null } = parse(files.get(root) ?? '') ?? {};
  return Object.fromEntries(Object.entries(paths ?? {}).map(([path, item]) => [path, item?.$ref ?? root]));
}

/** Whether a file of beta extends or replaces another, whose place in the order it has. */
const isStandIn = (file: string, files: Contract['files']) =>
  file.includes('/beta/') && files.has(file.replace('/beta/', '/'));

/** The description with its components in the order of their files, not of their first use: no use moves them. */
function inOrder({ components, ...api }: OpenApi, files: Contract['files']): OpenApi {
  const fileNames = new Map(
    [...files.keys()]
      .filter((file) => !isStandIn(file, files))
      .map((file) => [`${file.split('/')[1]}/${basename(file, '.yaml')}`, file]),
  );
  const kinds = Object.entries(components ?? {}).map(([kind, all]) => {
    const fileOf = (name: string) => fileNames.get(`${kind}/${name}`) ?? name;
    return [kind, Object.fromEntries(Object.entries(all ?? {}).sort(([a], [b]) => (fileOf(a) < fileOf(b) ? -1 : 1)))];
  });
  return { ...api, components: Object.fromEntries(kinds) };
}
