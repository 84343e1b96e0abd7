import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Schema } from '../contract/openapi.ts';
import { refuse } from './contractError.ts';

/** A component that beta has otherwise, in a folder `beta/` beside the one that v1.0 has. */
interface BetaFile {
  readonly file: string;
  /** The file that it extends or replaces in beta. */
  readonly shared: string;
  readonly content: Schema;
}

/**
 * Gives a function a copy of the contract's folder in which the components are those of beta.
 *
 * Both versions refer to the same files. `components/schemas/beta/chat.yaml` says `x-extends: chat` and holds only what beta's
 * `chat` has beside that of v1.0, or in its place: properties by name (null takes one away), and other keywords.
 * Everything else comes from `components/schemas/chat.yaml`, so what changes there changes in beta too. A query option is
 * extended in the same way: what its `schema` lists is added to the lists of v1.0. An example in a folder `beta/` replaces
 * the one of its name.
 *
 * Throws a ContractError if a file extends what does not exist, or has another name.
 */
export async function withBetaFiles<T>(
  folder: string,
  files: ReadonlyMap<string, string>,
  use: (copy: string) => Promise<T>,
): Promise<T> {
  const changes = betaFiles(files);
  const copy = await mkdtemp(join(tmpdir(), 'graph-chat-beta-'));
  try {
    await cp(folder, copy, { recursive: true });
    for (const { shared, content } of changes) {
      const base: Schema = parse(files.get(shared) ?? '');
      await writeFile(join(copy, shared), stringify('x-extends' in content ? extended(base, content) : content));
    }
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}

function betaFiles(files: ReadonlyMap<string, string>): BetaFile[] {
  const all = [...files]
    .filter(([file]) => /^components\/.*\/beta\/[^/]+$/.test(file))
    .map(([file, text]): BetaFile => {
      const shared = `${dirname(dirname(file))}/${basename(file)}`;
      return { file, shared, content: parse(text) };
    });
  refuse(
    all
      .filter(({ shared, content }) => 'x-extends' in content && !isExtension(shared, content, files))
      .map(({ file, shared, content }) => {
        const advice = `Extend ${basename(shared, '.yaml')}, in openapi/${shared}, or leave x-extends out.`;
        return `openapi/${file} extends ${content['x-extends']}. ${advice}`;
      }),
  );
  return all.filter(({ shared }) => files.has(shared));
}

function isExtension(shared: string, content: Schema, files: ReadonlyMap<string, string>): boolean {
  return content['x-extends'] === basename(shared, '.yaml') && files.has(shared);
}

function extended(base: Schema, { 'x-extends': _, properties, schema, ...keywords }: Schema): Schema {
  const all = Object.entries({ ...base.properties, ...fromAbove(properties) });
  const kept = all.filter(([, property]) => property !== null);
  return {
    ...base,
    ...keywords,
    ...(kept.length > 0 ? { properties: Object.fromEntries(kept) } : {}),
    ...(schema === undefined ? {} : { schema: withMore(base['schema'], schema) }),
  };
}

/** The schema of a query option with more in its lists: `{ items: { enum: [createdBy] } }` adds a value. */
function withMore(base: unknown, more: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(more)) return [...base, ...more];
  if (!isObject(base) || !isObject(more)) return more;
  const merged = Object.entries(more).map(([key, value]) => [key, key in base ? withMore(base[key], value) : value]);
  return { ...base, ...Object.fromEntries(merged) };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Properties of a file in `beta/` as the folder above has them: with references that lead from there. */
function fromAbove<T>(properties: T): T {
  const text = JSON.stringify(properties ?? {});
  return JSON.parse(text.replaceAll(/"\$ref":"(\.\.\/)?/g, (_, up) => `"$ref":"${up ? '' : 'beta/'}`));
}
