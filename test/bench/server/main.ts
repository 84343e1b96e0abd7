// Compares the speed of the emulator and of other servers, with the same requests, in one run.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '../../support/postgresServer.ts';
import { table } from '../table.ts';
import { load, median, type Result, type Task, tasks } from './load.ts';
import { bare, emulator, type Peer, prism, type RunningPeer, scalar, start } from './peers.ts';
import { benchSharing } from './sharing.ts';

const memory = emulator('memory');
const sqlite = emulator('SQLite');
const largeMemory = emulator('memory', 1000, 100_000);
const largeSqlite = emulator('SQLite', 1000, 100_000);
const postgres = emulator('PostgreSQL');
const largePostgres = emulator('PostgreSQL', 1000, 100_000);
/** Each filled store with the empty one that it is compared with. */
const emptyOnes = new Map([
  [largeMemory.name, memory.name],
  [largeSqlite.name, sqlite.name],
  [largePostgres.name, postgres.name],
]);
const all: readonly Peer[] = [
  ...[bare, memory, largeMemory, sqlite, largeSqlite, postgres, largePostgres],
  ...[prism, scalar],
];

/** Measures the servers and prints the ratios. `quick` measures for a shorter time, for a first impression only. */
export async function benchServers(quick: boolean): Promise<void> {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
  const rounds = quick ? 1 : 3;
  const seconds = quick ? 1 : 2;
  const running: RunningPeer[] = [];
  // On a disk, and with commits that wait for it, as a server of a team would be.
  const server = await startPostgres({ fsync: 'on' }, { onDisk: true });
  process.env['BENCH_POSTGRES'] = server.url;
  try {
    for (const peer of all) running.push(await start(peer));
    const idle = new Map(running.map((peer) => [peer.name, peer.memory()]));
    for (const connections of [10, 100]) {
      for (const task of tasks) {
        const results = await measure(running, task, connections, rounds, seconds);
        printTable(`${task.name}, ${connections} connections`, results);
      }
    }
    await starts(rounds, running, idle);
    await Promise.all(running.splice(0).map((peer) => peer.stop()));
    await benchSharing(rounds, seconds);
  } finally {
    await Promise.all(running.map((peer) => peer.stop()));
    await server.remove();
  }
}

/** Measures the peers in turns, so that noise of the machine affects all of them. */
async function measure(
  peers: readonly RunningPeer[],
  task: Task,
  connections: number,
  rounds: number,
  seconds: number,
) {
  const results = new Map<string, Result[]>(peers.map(({ name }) => [name, []]));
  for (const peer of peers) await load(peer, task, connections, 1);
  for (let round = 0; round < rounds; round++) {
    for (const peer of peers) results.get(peer.name)?.push(await load(peer, task, connections, seconds));
  }
  return results;
}

function printTable(title: string, results: ReadonlyMap<string, readonly Result[]>): void {
  const speed = (name: string) => median(results.get(name)?.map((result) => result.requestsPerSecond) ?? []);
  const ratio = (name: string, to: string) => (speed(name) / speed(to)).toFixed(2);
  console.log(`\n${title}\n`);
  table(
    ['server', 'requests/s', 'to bare', 'to Prism', 'empty to it', 'p99 ms', 'CPU µs'],
    [...results].map(([name, found]) => [
      name,
      speed(name).toFixed(0),
      ratio(name, bare.name),
      ratio(name, prism.name),
      emptyOnes.has(name) ? ratio(emptyOnes.get(name) as string, name) : '',
      median(found.map(({ p99 }) => p99)).toFixed(1),
      median(found.map(({ cpu }) => cpu)).toFixed(0),
    ]),
  );
}

/** Each server, started as its users start it: the emulator by its command. */
async function starts(
  rounds: number,
  running: readonly RunningPeer[],
  idle: ReadonlyMap<string, number>,
): Promise<void> {
  const command = fileURLToPath(new URL('../../../dist/src/cli/main.js', import.meta.url));
  const cli: Peer = {
    name: 'graph-chat emulator',
    args: [command, 'emulator', '--port', '0', '--json', '--quiet'],
    prefix: '/v1.0',
  };
  const rows: string[][] = [];
  let toBare = 1;
  for (const peer of [bare, cli, prism, scalar]) {
    const times: number[] = [];
    const memories: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const started = await start(peer);
      times.push(started.start);
      memories.push(started.memory());
      await started.stop();
    }
    if (peer === bare) toBare = median(times);
    const time = median(times);
    rows.push([peer.name, time.toFixed(0), (time / toBare).toFixed(2), median(memories).toFixed(0)]);
  }
  console.log('\nFrom the start to the first response\n');
  table(['server', 'ms', 'to bare', 'MB then'], rows);
  console.log('\nMemory\n');
  table(
    ['server', 'MB before', 'MB after the load'],
    running.map((peer) => [peer.name, (idle.get(peer.name) ?? 0).toFixed(0), peer.memory().toFixed(0)]),
  );
}
