import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The command `graph-chat`, as the repository has it. */
export const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Runs a command to its end. */
export const run = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });

/** Starts a command and waits until its output matches. It is killed when the test ends. */
export async function start(args: string[], until: RegExp, command = main, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [command, ...args], { env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      child.emit('output');
    });
  }
  child.once('exit', () => child.emit('output'));
  const seen = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const found = output.match(pattern)?.[0];
      if (found !== undefined) return found;
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${output}`);
      await once(child, 'output');
    }
  };
  return { child, seen, found: await seen(until) };
}
