// `node test/bench/soak.ts --seconds 300`: mixed load with slow readers, resets and batches on an emulator of its own. Prints
// the latency of ordinary requests and the memory of the emulator for each tenth of the time.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { table } from './table.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '300' }, data: { type: 'string' } } });
const milliseconds = Number(values.seconds) * 1000;
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const data = values.data === undefined ? [] : ['--data', values.data];
const child = spawn(process.execPath, [main, 'emulator', '--port', '0', '--json', '--quiet', ...data]);
child.stderr.pipe(process.stderr);
const [line] = await once(child.stdout, 'data');
const { url } = JSON.parse(String(line)) as { url: string };
const port = Number(new URL(url).port);

const agent = new Agent({ keepAlive: true });
const end = performance.now() + milliseconds;
const isOver = () => performance.now() >= end;

let latencies: number[] = [];
let failures = 0;
let written = 0;

/** Sends a request and reads its response. Returns the status and the body. */
async function send(method: string, path: string, body?: object): Promise<{ status: number; text: string }> {
  const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };
  const sent = request(`${url}${path}`, { method, headers, agent });
  sent.end(body && JSON.stringify(body));
  const [response] = await once(sent, 'response');
  return { status: response.statusCode, text: (await response.toArray()).join('') };
}

async function timed(method: string, path: string, body?: object): Promise<string> {
  const start = performance.now();
  const { status, text } = await send(method, path, body);
  latencies.push(performance.now() - start);
  if (status >= 500) failures++;
  if (method === 'POST' && status < 300) written++;
  return text;
}

/** A chat with messages of 20 kB, so that a page has a megabyte. */
async function fillChat(): Promise<string> {
  const { text } = await send('POST', '/beta/me/chats', { topic: 'soak' });
  const path = `/v1.0/chats/${JSON.parse(text).id}/messages`;
  for (let i = 0; i < 50; i++) await send('POST', path, { body: { content: 'x'.repeat(20_000) } });
  return path;
}

let messages = await fillChat();

/** An ordinary client: reads, and now and then writes. */
async function ordinary(): Promise<void> {
  for (let i = 0; !isOver(); i++) {
    await timed('GET', '/v1.0/me/chats?$top=20').catch(() => {});
    await timed('GET', `${messages}?$top=5`).catch(() => {});
    if (i % 10 === 0) await timed('POST', messages, { body: { content: `Message ${i}` } }).catch(() => {});
    const requests = [1, 2, 3].map((id) => ({ id: String(id), method: 'GET', url: '/me/chats' }));
    if (i % 5 === 0) await timed('POST', '/v1.0/$batch', { requests }).catch(() => {});
  }
}

/** Asks for pages of a megabyte over one connection, and reads nothing. */
async function unread(): Promise<void> {
  while (!isOver()) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.pause();
    const head = `GET ${messages}?$top=50 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer alex\r\n\r\n`;
    socket.write(head.repeat(200));
    await Promise.race([
      once(socket, 'close').catch(() => {}),
      wait(Math.max(0, Math.min(10_000, end - performance.now()))),
    ]);
    socket.destroy();
  }
}

/** Breaks its connections in the middle of requests and responses. */
async function broken(): Promise<void> {
  while (!isOver()) {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    const head =
      'POST /v1.0/$batch HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer alex\r\nContent-Type: application/json\r\n';
    socket.write(`${head}Content-Length: 1000\r\n\r\n{"requests":`);
    await wait(20);
    socket.resetAndDestroy();
  }
}

/** Begins again every ten seconds, so that what is stored does not grow. */
async function resets(): Promise<void> {
  while (!isOver()) {
    await wait(Math.min(10_000, Math.max(0, end - performance.now())));
    await send('POST', '/_emulator/reset').catch(() => {});
    messages = await fillChat().catch(() => messages);
  }
}

const megabytes = () => Number(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+)/m)?.[1]) / 1024;
const rows: string[][] = [];

async function sample(): Promise<void> {
  for (let i = 0; i < 10; i++) {
    await wait(milliseconds / 10);
    const sorted = latencies.toSorted((a, b) => a - b);
    latencies = [];
    const at = (part: number) => `${(sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1)} ms`;
    rows.push([
      `${((i + 1) * milliseconds) / 10_000} s`,
      String(sorted.length),
      at(0.5),
      at(0.99),
      `${megabytes().toFixed(0)} MB`,
    ]);
  }
}

const clients = [
  ...Array.from({ length: 8 }, ordinary),
  ...Array.from({ length: 4 }, unread),
  ...Array.from({ length: 4 }, broken),
];
await Promise.all([...clients, resets(), sample()]);
table(['until', 'requests', 'p50', 'p99', 'memory'], rows);
console.log(
  `${written} writes, ${failures} responses with 5xx. The emulator ${child.exitCode === null ? 'runs' : 'has ended'}.`,
);
child.kill();
agent.destroy();
