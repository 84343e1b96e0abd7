import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Need } from './needs.ts';

const named = process.env['GRAPH_CHAT_REFERENCE'];
const folder = resolve(named ?? join(import.meta.dirname, '../../../shared'));

/**
 * The path of a file or folder of the reference, which is the material that the contract was written from. It lies beside
 * the repository, or if `GRAPH_CHAT_REFERENCE` says. Not everybody has it, and the project does without it.
 *
 * Throws an Error if `GRAPH_CHAT_REFERENCE` names a folder that does not have it.
 */
export function reference(name: string): Need<string> {
  const path = join(folder, name);
  const found = existsSync(path);
  if (named !== undefined && !found) {
    throw new Error(
      `GRAPH_CHAT_REFERENCE is ${named}, but there is no ${path}. Name the folder of the reference, or unset it.`,
    );
  }
  return {
    what: 'the reference',
    found: found ? path : undefined,
    advice: `It is the material that the contract was written from, which its authors alone have. Looked for it in ${folder}. If you have it, name its folder in GRAPH_CHAT_REFERENCE.`,
    optional: true,
  };
}
