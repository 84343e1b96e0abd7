// The emulator as it is published, filled with chats and messages: node emulator.ts memory|SQLite|PostgreSQL CHATS MESSAGES [NAME]
// NAME is that of a store in PostgreSQL which several processes share.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const dist = new URL('../../../dist/src/', import.meta.url);
const load = (path: string) => import(new URL(path, dist).href);
const { createEmulator } = (await load('emulator/index.js')) as typeof import('../../../src/emulator/index.ts');
const { listen } = (await load('http/listen.js')) as typeof import('../../../src/http/listen.ts');

const [, , kind, chats, messages, name = String(process.pid)] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'graph-chat-bench-'));
const stores = { memory: async () => ({}), SQLite: sqlite, PostgreSQL: postgres };
const emulator = await createEmulator(await stores[kind as keyof typeof stores]());
const chatId = await fill(Number(chats), Number(messages));
const server = await listen(emulator.handle, { port: 0 });
console.log(JSON.stringify({ url: server.url, chatId }));
process.once('SIGTERM', async () => {
  await server.close();
  await emulator.close();
  rmSync(folder, { recursive: true });
  process.exit();
});

/** A store in the database that `main.ts` has started. */
async function postgres() {
  const { postgresStore } = (await load(
    'emulator/store/postgres.js',
  )) as typeof import('../../../src/emulator/store/postgres.ts');
  return { store: postgresStore(process.env['BENCH_POSTGRES'] ?? '', { name }) };
}

async function sqlite() {
  const { sqliteStore } = (await load(
    'emulator/store/sqlite.js',
  )) as typeof import('../../../src/emulator/store/sqlite.ts');
  return { store: sqliteStore(join(folder, 'data.db')) };
}

/** Creates group chats, and messages that are distributed over them. Returns the id of the last chat. */
async function fill(chatCount: number, messageCount: number): Promise<string> {
  const ids: string[] = [];
  for (let i = 0; i < chatCount; i++) ids.push(await post<{ id: string }>('/chats', group(i)).then(({ id }) => id));
  const batch = 200;
  for (let i = 0; i < messageCount; i += batch) {
    const some = Array.from({ length: Math.min(batch, messageCount - i) }, (_, j) => i + j);
    await Promise.all(
      some.map((n) => post(`/chats/${ids[n % ids.length]}/messages`, { body: { content: `Message ${n}` } })),
    );
  }
  return ids.at(-1) ?? '';
}

async function post<T>(path: string, body: object): Promise<T> {
  const response = await emulator.fetch(
    new Request(`http://127.0.0.1/v1.0${path}`, {
      method: 'POST',
      headers: { authorization: 'Bearer alex', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
  if (!response.ok) throw new Error(`POST ${path} returned ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

function group(i: number): object {
  const member = (name: string) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: ['owner'],
    'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${name}@contoso.com')`,
  });
  return { chatType: 'group', topic: `Chat ${i}`, members: [member('alex'), member('jacob'), member('mei')] };
}
