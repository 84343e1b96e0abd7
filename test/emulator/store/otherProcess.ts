import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const script = fileURLToPath(new URL('sharingProcess.ts', import.meta.url));

/** An emulator in another process, on the same database. */
export interface OtherProcess {
  /** Tells it what to do: see `sharingProcess.ts`. */
  tell(line: string): void;
  /** What it says until it is done, or was killed after so many lines. */
  hear(enough?: number): Promise<string[]>;
  /** Does it, and returns what it said. */
  ask(line: string): Promise<string[]>;
  signal(name: NodeJS.Signals): void;
}

/** Starts one whose clock is some ms ahead. It ends with the test. */
export async function startOther(url: string, schema: string, ahead = 0): Promise<OtherProcess> {
  const child = spawn(process.execPath, [script, url, schema, String(ahead)], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    child.stdin.end();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const hear = async (enough = Number.POSITIVE_INFINITY): Promise<string[]> => {
    const said: string[] = [];
    for (;;) {
      const { value, done } = await lines.next();
      if (done || value === 'done' || value === 'ready') return said;
      said.push(value);
      if (said.length === enough) child.kill('SIGKILL');
    }
  };
  const tell = (line: string) => {
    child.stdin.write(`${line}\n`);
  };
  await hear();
  return {
    tell,
    hear,
    ask(line) {
      tell(line);
      return hear();
    },
    signal: (name) => child.kill(name),
  };
}
