import { onTestFinished } from 'vitest';
import { createEmulator, type Emulator, ManualClock, sampleSeed } from '../../../src/emulator/index.ts';
import { expectContract, operationOf, readResponse } from '../../support/checkedResponse.ts';
import { storeForTests } from '../store/stores.ts';
import type { TestCaller } from '../testEmulator.ts';
import { startHttpReceiver } from './httpEndpoint.ts';
import { Receiver } from './receiver.ts';

/** An emulator, an endpoint, and callers, which reach each other by sockets or without them. */
export interface StoryWorld {
  readonly emulator: Emulator;
  readonly clock: ManualClock;
  readonly receiver: Receiver;
  /** The origin of the endpoint. */
  readonly endpoint: string;
  /** A caller with a token. */
  as(token: string): TestCaller;
}

/** Starts a world in one process, without any socket. */
export async function startInProcess(): Promise<StoryWorld> {
  const receiver = new Receiver();
  const { emulator, clock } = await start({ deliver: receiver.deliver, wait: receiver.wait });
  const as = (token: string) => callerOf('http://graph.test', (request) => emulator.fetch(request), token);
  return { emulator, clock, receiver, endpoint: 'https://app.test', as };
}

/** Starts a world whose emulator and endpoint listen on ports of this machine. */
export async function startOverSockets(): Promise<StoryWorld> {
  const receiver = new Receiver();
  const { url: endpoint } = await startHttpReceiver(receiver);
  const { emulator, clock } = await start({});
  const url = await emulator.listen();
  return { emulator, clock, receiver, endpoint, as: (token) => callerOf(url, fetch, token) };
}

async function start(options: Parameters<typeof createEmulator>[0]) {
  const clock = new ManualClock('2026-01-05T08:00:00Z');
  const emulator = await createEmulator({ seed: sampleSeed, clock, store: storeForTests(), ...options });
  onTestFinished(() => emulator.close());
  return { emulator, clock };
}

function callerOf(origin: string, send: (request: Request) => Promise<Response>, token: string): TestCaller {
  const request = async (method: string, path: string, body?: unknown, more: Record<string, string> = {}) => {
    const url = path.startsWith('http') ? path : `${origin}/v1.0${path}`;
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = { authorization: `Bearer ${token}`, ...type, ...more };
    const sent = new Request(url, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
    const response = await readResponse(await send(sent));
    expectContract(response, operationOf(method, url));
    return response;
  };
  return {
    get: (path, headers) => request('GET', path, undefined, headers),
    post: (path, body, headers) => request('POST', path, body, headers),
    patch: (path, body, headers) => request('PATCH', path, body, headers),
    delete: (path, headers) => request('DELETE', path, undefined, headers),
  };
}
