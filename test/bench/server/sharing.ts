import { table } from '../table.ts';
import { load, median, type Task, tasks } from './load.ts';
import { type RunningPeer, sharing, start } from './peers.ts';

/** Measures two processes on one store in PostgreSQL against one of them, with as many connections in all, and prints the totals. */
export async function benchSharing(rounds: number, seconds: number): Promise<void> {
  const first = await start(sharing('first'));
  // It serves what the first one has made.
  const second = await start(sharing('second'));
  const both = [first, { ...second, line: { ...second.line, chatId: first.line['chatId'] ?? '' } }];
  const rows: string[][] = [];
  try {
    for (const connections of [10, 100]) {
      for (const task of tasks) {
        await total(both, task, connections, 1);
        const one: number[] = [];
        const two: number[] = [];
        for (let round = 0; round < rounds; round++) {
          one.push(await total([first], task, connections, seconds));
          two.push(await total(both, task, connections, seconds));
        }
        const [alone, together] = [median(one), median(two)];
        rows.push([
          `${task.name}, ${connections} connections`,
          alone.toFixed(0),
          together.toFixed(0),
          (together / alone).toFixed(2),
        ]);
      }
    }
  } finally {
    await Promise.all(both.map((peer) => peer.stop()));
  }
  console.log('\nTwo processes on one database, requests/s in all\n');
  table(['task', 'one process', 'two processes', 'two to one'], rows);
}

/** The requests/s of some peers together, which share the connections. */
async function total(peers: readonly RunningPeer[], task: Task, connections: number, seconds: number): Promise<number> {
  const results = await Promise.all(peers.map((peer) => load(peer, task, connections / peers.length, seconds)));
  return results.reduce((sum, { requestsPerSecond }) => sum + requestsPerSecond, 0);
}
