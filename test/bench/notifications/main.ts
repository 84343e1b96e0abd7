// What notifications cost: the sender of a message, the emulator for each, and a receiver.
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../table.ts';
import { benchReceiving } from './receiving.ts';

/** How many subscriptions there are, each with an endpoint of its own. */
const subscriptions = 100;

/** At the most, a message that all of them hear of takes so many times as long as one that nobody hears of. */
const senderLimit = 1.5;

/** At least, so many notifications a second. */
const rateLimit = 1000;

const chat = '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2';

/** Measures and prints tables. `quick` measures for a shorter time. */
export async function benchNotifications(quick: boolean): Promise<void> {
  const receiver = await start('receiver.ts', String(subscriptions));
  const ports: number[] = JSON.parse(receiver.line);
  const rows: string[][] = [];
  for (const store of ['memory', 'SQLite'] as const) {
    const file = join(tmpdir(), `graph-chat-bench-${process.pid}.db`);
    const args = store === 'SQLite' ? [file] : [];
    const quiet = await start('emulator.ts', ...args.map((path) => `${path}-quiet`));
    const busy = await start('emulator.ts', ...args);
    try {
      await subscribe(busy.line, ports);
      rows.push(...(await measureSender(store, quiet.line, busy.line, receiver.child, quick)));
      rows.push(await measureRate(store, busy.line, receiver.child, quick));
    } finally {
      quiet.child.kill();
      busy.child.kill();
      for (const suffix of ['', '-wal', '-shm', '-quiet', '-quiet-wal', '-quiet-shm'])
        rmSync(file + suffix, { force: true });
    }
  }
  receiver.child.kill();
  console.log(`\nSending a message with ${subscriptions} subscriptions on as many endpoints\n`);
  table(['what', 'without', 'with', 'ratio', 'limit'], rows);
  await benchReceiving(quick);
}

interface Started {
  readonly child: ChildProcess;
  /** The first line that it prints. */
  readonly line: string;
}

async function start(script: string, ...args: string[]): Promise<Started> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const line = await new Promise<string>((resolve) => {
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });
  return { child, line };
}

/** Subscribes as many apps to the messages of one chat, because one app can do so once. */
async function subscribe(root: string, ports: readonly number[]): Promise<void> {
  for (const [i, port] of ports.entries()) {
    const app = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
    await send(root, '/subscriptions', tokenOf({ appid: app, roles: ['Chat.Read.All'] }), {
      changeType: 'created',
      notificationUrl: `http://127.0.0.1:${port}/`,
      resource: `/chats/${chat}/messages`,
      expirationDateTime: new Date(Date.now() + 45 * 60_000).toISOString(),
    });
  }
}

function tokenOf(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}

async function send(root: string, path: string, token: string, body: object): Promise<void> {
  const response = await fetch(`${root}/v1.0${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status !== 201) throw new Error(`POST ${path} returned ${response.status}: ${text}`);
}

const sendMessage = (root: string) => send(root, `/chats/${chat}/messages`, 'alex', { body: { content: 'Hello' } });

/**
 * How long a message takes its sender, at the median: ten a second, which is a thousand notifications, and one right after the
 * other, while notifications of the earlier ones are on their way.
 */
async function measureSender(
  store: string,
  quiet: string,
  busy: string,
  receiver: ChildProcess,
  quick: boolean,
): Promise<string[][]> {
  const rounds = quick ? 30 : 200;
  const rows: string[][] = [];
  for (const [name, pause] of [
    ['10 a second', 100],
    ['one after the other', 0],
  ] as const) {
    const times = { quiet: [] as number[], busy: [] as number[] };
    for (const [server, root] of [
      ['quiet', quiet],
      ['busy', busy],
      ['quiet', quiet],
      ['busy', busy],
    ] as const) {
      for (let i = 0; i < rounds / 2; i++) {
        const start = performance.now();
        await sendMessage(root);
        const time = performance.now() - start;
        times[server].push(time);
        await pauseFor(Math.max(0, pause - time));
      }
      await settled(receiver);
    }
    const [without, withThem] = [middle(times.quiet), middle(times.busy)];
    const ratio = withThem / without;
    rows.push([`${store}, ${name}`, ms(without), ms(withThem), ratio.toFixed(2), senderLimit.toFixed(2)]);
  }
  return rows;
}

/** How many notifications arrive in a second. */
async function measureRate(store: string, busy: string, receiver: ChildProcess, quick: boolean): Promise<string[]> {
  const messages = quick ? 20 : 100;
  const before = await settled(receiver);
  const start = performance.now();
  for (let i = 0; i < messages; i++) await sendMessage(busy);
  const wanted = before + messages * subscriptions;
  while ((await receivedBy(receiver)) < wanted) await pauseFor(2);
  const rate = (messages * subscriptions * 1000) / (performance.now() - start);
  return [`${store}, notifications a second`, '', rate.toFixed(0), '', `at least ${rateLimit}`];
}

/** Waits until nothing more arrives, and returns how many have. */
async function settled(receiver: ChildProcess): Promise<number> {
  for (let last = -1; ; ) {
    const now = await receivedBy(receiver);
    if (now === last) return now;
    last = now;
    await pauseFor(300);
  }
}

function receivedBy(receiver: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    receiver.once('message', (count) => resolve(count as number));
    receiver.send('count');
  });
}

const pauseFor = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const ms = (milliseconds: number) => `${milliseconds.toFixed(2)} ms`;
