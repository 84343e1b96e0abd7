import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server that is measured, in a process of its own. */
export interface Peer {
  readonly name: string;
  /** The arguments of Node that start it. It prints `{"url":…}` on a line when it listens. */
  readonly args: readonly string[];
  /** The prefix of `/chats` in its paths. */
  readonly prefix: string;
}

/** A running peer. */
export interface RunningPeer extends Peer {
  readonly url: string;
  /** From the start of the process to its first response, in ms. */
  readonly start: number;
  /** The content of that line. */
  readonly line: Readonly<Record<string, string>>;
  /** Resident memory, in MB. */
  memory(): number;
  /** Processor time used so far, in µs. NaN if the system does not report it. */
  cpu(): number;
  stop(): Promise<void>;
}

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Returns the same bytes for each request. */
export const bare: Peer = { name: 'bare node:http', args: [script('bare.ts')], prefix: '/v1.0' };

/** Prism on the contract, with its examples. */
export const prism: Peer = { name: 'Prism', args: [script('prism.ts')], prefix: '' };

/** Scalar's mock server on the contract. */
export const scalar: Peer = { name: '@scalar/mock-server', args: [script('scalar.ts')], prefix: '' };

/** The emulator as it is published, with a given number of chats and messages. */
export const emulator = (store: 'memory' | 'SQLite' | 'PostgreSQL', chats = 1, messages = 50): Peer => ({
  name: `emulator, ${store}${chats > 1 ? `, ${chats} chats` : ''}`,
  args: [script('emulator.ts'), store, String(chats), String(messages)],
  prefix: '/v1.0',
});

/** One of several processes of the emulator on one store in PostgreSQL. The first one has a chat with messages. */
export const sharing = (process: 'first' | 'second'): Peer => ({
  name: `emulator, PostgreSQL, ${process} of two`,
  args: [script('emulator.ts'), 'PostgreSQL', ...(process === 'first' ? ['1', '50'] : ['0', '0']), 'shared'],
  prefix: '/v1.0',
});

/** Starts a peer and waits for its first response to a request. */
export async function start(peer: Peer, path = '/chats/x'): Promise<RunningPeer> {
  const began = performance.now();
  const child = spawn(process.execPath, [...peer.args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await listeningLine(child, peer.name);
  const url = line['url'] ?? '';
  await fetch(`${url}${peer.prefix}${path}`, { headers: { authorization: 'Bearer alex' } }).then((r) =>
    r.arrayBuffer(),
  );
  const { pid = 0 } = child;
  return {
    ...peer,
    url,
    line,
    start: performance.now() - began,
    memory: () => Number(read(`/proc/${pid}/status`).match(/VmRSS:\s+(\d+)/)?.[1]) / 1024,
    cpu: () => {
      const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ');
      return fields ? (Number(fields[11]) + Number(fields[12])) * 10_000 : Number.NaN;
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function listeningLine(child: ChildProcess, name: string): Promise<Record<string, string>> {
  if (!child.stdout) throw new Error(`${name} has no output.`);
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('{')) return JSON.parse(line);
  }
  throw new Error(`${name} ended before it listened.`);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
