// Takes a snapshot of 10,000 records and goes back to it, and prints the medians. A file or a database may be named.
import { createEmulator, type Store } from '../../../src/emulator/index.ts';
import { memoryStore } from '../../../src/emulator/store/memory.ts';
import { isPostgresUrl } from '../../../src/emulator/store/postgresUrl.ts';

const store = await storeAt(process.argv[2]);
const messages = Array.from({ length: 100 }, (_, i) => ({ from: 'ann', body: `Message ${i}` }));
const chats = Array.from({ length: 97 }, (_, i) => ({
  topic: `Chat ${i}`,
  chatType: 'group' as const,
  members: ['ann', 'ben'],
  messages,
}));
const emulator = await createEmulator({ store, seed: { users: { ann: {}, ben: {} }, chats } });

const times = { take: [] as number[], restore: [] as number[] };
let records = 0;
for (let round = 0; round < 5; round++) {
  const start = performance.now();
  const snapshot = await emulator.snapshot();
  times.take.push(performance.now() - start);
  records = Object.values(snapshot.records).reduce((sum, list) => sum + list.length, 0);
  const again = performance.now();
  await emulator.restore(snapshot);
  times.restore.push(performance.now() - again);
}
const median = (list: number[]) => list.sort((a, b) => a - b)[2];
console.log(JSON.stringify({ take: median(times.take), restore: median(times.restore), records }));
await emulator.close();

async function storeAt(place: string | undefined): Promise<Store> {
  if (place === undefined) return memoryStore();
  if (!isPostgresUrl(place)) return (await import('../../../src/emulator/store/sqlite.ts')).sqliteStore(place);
  return (await import('../../../src/emulator/store/postgres.ts')).postgresStore(place, { schema: 'graph_chat_bench' });
}
