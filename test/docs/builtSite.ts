import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { buildDocs } from '../../src/docs/site.ts';

/** A site that was built for a test. */
export interface BuiltSite {
  readonly folder: string;
  /** The text of each file that is text, by its path with slashes. */
  readonly files: ReadonlyMap<string, string>;
  /** The paths of the files that are pages of the site, without redirects and the page for what does not exist. */
  readonly pages: readonly string[];
  remove(): Promise<void>;
}

/** Builds the site into a folder of its own, below some other folders, because it must work anywhere. */
export async function builtSite(): Promise<BuiltSite> {
  const root = await mkdtemp(join(tmpdir(), 'graph-chat-docs-'));
  const folder = join(root, 'some/where');
  await buildDocs(folder, { url: 'https://docs.example/chats/' });
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => {
        const path = name.slice(folder.length + 1).replaceAll(sep, '/');
        return [path, await readFile(name, 'utf8')];
      }),
    ),
  );
  const pages = [...files.keys()].filter((path) => path.endsWith('index.html')).sort();
  return { folder, files, pages, remove: () => rm(root, { recursive: true }) };
}
