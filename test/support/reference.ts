import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const beside = join(import.meta.dirname, '../../../shared');

/**
 * A file of the optional reference folder beside the repository, or undefined where it is absent.
 * `GRAPH_CHAT_REFERENCE` names another folder.
 */
export function referenceFile(name: string): string | undefined {
  const path = resolve(process.env['GRAPH_CHAT_REFERENCE'] ?? beside, name);
  return existsSync(path) ? path : undefined;
}
