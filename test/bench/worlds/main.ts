// What worlds and snapshots take: their time and their memory, beside a limit.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../table.ts';

/** What the measurements print. Times in ms, memory in MB. */
interface Worlds {
  readonly milliseconds: number;
  readonly megabytes: number;
}
interface Snapshots {
  readonly take: number;
  readonly restore: number;
  readonly records: number;
}

/** Measures and prints a table. */
export function benchWorlds(): void {
  const { milliseconds, megabytes } = measure<Worlds>('manyWorlds.ts');
  const rows = [
    ['1,000 worlds at their first request', `${(milliseconds / 1000).toFixed(1)} s`, '10 s'],
    ['their memory, with the default seed', `${megabytes.toFixed(0)} MB`, '400 MB'],
  ];
  const file = join(tmpdir(), `graph-chat-bench-${process.pid}.db`);
  const postgres = process.env['GRAPH_CHAT_POSTGRES'];
  for (const [store, ...args] of [['memory'], ['SQLite', file], ...(postgres ? [['PostgreSQL', postgres]] : [])]) {
    const { take, restore, records } = measure<Snapshots>('snapshots.ts', ...args);
    const what = `of ${records.toLocaleString('en')} records, ${store}`;
    rows.push([`a snapshot ${what}`, `${take.toFixed(0)} ms`, '1000 ms']);
    rows.push([`going back to one ${what}`, `${restore.toFixed(0)} ms`, '1000 ms']);
  }
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  console.log('\nWorlds and snapshots\n');
  table(['what', 'measured', 'limit'], rows);
}

/** Runs a measurement in a process of its own. */
function measure<T>(script: string, ...args: string[]): T {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', path, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(stdout);
}
