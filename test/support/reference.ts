import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Need } from './needs.ts';

const beside = join(import.meta.dirname, '../../../shared');

/**
 * The path of a file or folder of the reference, which is the material that the contract was written from. It lies beside
 * the repository, or where `GRAPH_CHAT_REFERENCE` says. Not everybody has it, and the project does without it.
 */
export function reference(name: string): Need<string> {
  const path = resolve(process.env['GRAPH_CHAT_REFERENCE'] ?? beside, name);
  return {
    what: 'a copy of the reference',
    found: existsSync(path) ? path : undefined,
    advice:
      'It is the material that the contract was written from, which its authors alone have. If you have it, name its folder in GRAPH_CHAT_REFERENCE.',
    optional: true,
  };
}
