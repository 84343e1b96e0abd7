// An emulator on a given SQLite file, with users who create chats and write in them. Says what was returned.
import { writeSync } from 'node:fs';
import { createEmulator, sampleSeed } from '../../../src/emulator/index.ts';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';

const [file = ''] = process.argv.slice(2);
const emulator = await createEmulator({ seed: sampleSeed, store: sqliteStore(file) });

async function post(path: string, body: object): Promise<{ status: number; id: string }> {
  const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };
  const request = new Request(`http://graph.test/v1.0${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await emulator.fetch(request);
  const { id } = (await response.json()) as { id: string };
  return { status: response.status, id };
}

const member = (user: string) => ({
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  roles: ['owner'],
  'user@odata.bind': `https://graph.microsoft.com/v1.0/users('${user}')`,
});

async function keepTalking(who: number): Promise<never> {
  for (let number = 0; ; number++) {
    const members = [member('alex'), member(`friend-${who}-${number}-${process.pid}`)];
    const chat = await post('/chats', { chatType: 'oneOnOne', members });
    writeSync(1, `${chat.status} ${chat.id}\n`);
    const message = await post(`/chats/${chat.id}/messages`, { body: { content: `Hello ${number}` } });
    writeSync(1, `${message.status} ${chat.id} ${message.id}\n`);
  }
}

await Promise.all(Array.from({ length: 10 }, (_, who) => keepTalking(who)));
