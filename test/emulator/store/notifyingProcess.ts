// An emulator on a given SQLite file, with people who write in a chat that somebody watches. Says what was returned.
import { writeSync } from 'node:fs';
import { createEmulator, ManualClock, sampleSeed } from '../../../src/emulator/index.ts';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';

/**
 * The file, the endpoint, and when the process ends itself as if it was killed: `after` its first message was returned,
 * `during` its first delivery, or `never`, and goes on then.
 */
const [file = '', endpoint = '', end = 'never'] = process.argv.slice(2);

const die = () => process.kill(process.pid, 'SIGKILL');

const emulator = await createEmulator({
  seed: sampleSeed,
  clock: new ManualClock('2026-01-05T08:00:00Z'),
  store: sqliteStore(file),
  async deliver(request) {
    if (end === 'during' && !request.url.includes('validationToken')) die();
    return fetch(request);
  },
});

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

const chat = await post('/chats', { chatType: 'group', members: ['alex', 'mei', 'jacob'].map(member) });
const subscription = await post('/subscriptions', {
  resource: `/chats/${chat.id}/messages`,
  changeType: 'created',
  notificationUrl: endpoint,
  expirationDateTime: '2026-01-05T09:00:00Z',
});
writeSync(1, `${subscription.status} ${subscription.id}\n`);

async function keepTalking(): Promise<never> {
  for (;;) {
    const { status, id } = await post(`/chats/${chat.id}/messages`, { body: { content: 'Hello' } });
    writeSync(1, `${status} ${id}\n`);
    if (end === 'after') die();
  }
}

await Promise.all(Array.from({ length: end === 'never' ? 5 : 1 }, keepTalking));
