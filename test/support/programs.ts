import { spawnSync } from 'node:child_process';
import type { Need } from './needs.ts';

/** A program of the command line, found by asking for its version. CI may be without an optional one. */
export function program(what: string, names: readonly string[], optional = false): Need<string> {
  return {
    what,
    found: names.find((name) => spawnSync(name, ['--version']).status === 0),
    advice: `Looked for ${names.join(', ')} in the PATH. Install one of them.`,
    optional,
  };
}
