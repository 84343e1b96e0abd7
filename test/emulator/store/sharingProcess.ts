// An emulator on a given database, one of several, which does what it is told on standard input, a line for each thing:
// `pair FRIEND`, a hundred requests for the chat of two people; `talk CHAT NAME COUNT`, so many messages in a chat, or without end;
// `chat`, a group chat; `subscribe CHAT URL`, to new messages; `settle`, until everything was delivered; `reset`, from the start.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createEmulator, SystemClock, sampleSeed } from '../../../src/emulator/index.ts';
import { postgresStore } from '../../../src/emulator/store/postgres.ts';
import { groupOf, pairOf } from '../testEmulator.ts';

const [url = '', schema = '', ahead = '0'] = process.argv.slice(2);

/** The clock of a machine that is some ms ahead of the others. */
class OtherClock extends SystemClock {
  override now(): number {
    return super.now() + Number(ahead);
  }
}

const emulator = await createEmulator({
  seed: sampleSeed,
  clock: new OtherClock(),
  store: postgresStore(url, { schema }),
});

async function post(path: string, body: object): Promise<string> {
  const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };
  const request = new Request(`http://graph.test/v1.0${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const response = await emulator.fetch(request);
  const { id } = (await response.json()) as { id: string };
  return `${response.status} ${id}`;
}

async function talk(chat: string, name: string, count: number): Promise<void> {
  let next = 0;
  const keepTalking = async () => {
    while (next < count) {
      const content = `${name} ${next++}`;
      writeSync(1, `${await post(`/chats/${chat}/messages`, { body: { content } })} ${content}\n`);
    }
  };
  await Promise.all(Array.from({ length: 5 }, keepTalking));
}

async function pair(friend: string): Promise<void> {
  const said = await Promise.all(Array.from({ length: 100 }, () => post('/chats', pairOf('alex', friend))));
  for (const each of said) writeSync(1, `${each}\n`);
}

async function subscribe(chat: string, notificationUrl: string): Promise<void> {
  const expirationDateTime = new Date(Date.now() + 3000_000).toISOString();
  const body = { resource: `/chats/${chat}/messages`, changeType: 'created', notificationUrl, expirationDateTime };
  writeSync(1, `${await post('/subscriptions', body)}\n`);
}

const verbs: Readonly<Record<string, (...words: string[]) => Promise<void>>> = {
  pair: (friend = '') => pair(friend),
  talk: (chat = '', name = '', count = 'Infinity') => talk(chat, name, Number(count)),
  chat: async () => void writeSync(1, `${await post('/chats', groupOf('alex', 'jacob', 'mei'))}\n`),
  subscribe: (chat = '', address = '') => subscribe(chat, address),
  settle: () => emulator.settled(),
  reset: () => emulator.reset(),
};

// Whoever starts first delivers.
await emulator.settled();
writeSync(1, 'ready\n');
for await (const line of createInterface(process.stdin)) {
  const [verb = '', ...words] = line.split(' ');
  await verbs[verb]?.(...words);
  writeSync(1, 'done\n');
}
await emulator.close();
