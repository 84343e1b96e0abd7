import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AnonymousAuthenticationProvider } from '@microsoft/kiota-abstractions';
import { Client } from '@microsoft/microsoft-graph-client';
import { createGraphServiceClient, GraphRequestAdapter } from '@microsoft/msgraph-sdk';
import '@microsoft/msgraph-sdk-chats';
import createClient from 'openapi-fetch';
import { createChat, createGraph, createGraphChat, listChats, type paths } from '../../../src/index.ts';
import { exampleChat } from '../server/exampleChat.ts';
import { median } from '../server/load.ts';
import { table } from '../table.ts';
import { atMost } from './targets.ts';

/** Does one call and gives what the response says that it should. */
type Caller = () => Promise<unknown>;
type Callers = Readonly<Record<string, Caller>>;

const root = 'https://graph.microsoft.com/v1.0';
const headers = { authorization: 'Bearer alice' };
const json = { 'content-type': 'application/json', 'request-id': '00000000-0000-4000-8000-000000000001' };
const page = `{"value":[${Array.from({ length: 10 }, () => exampleChat).join()}]}`;
const body = { chatType: 'group' as const, topic: 'Bench', members: [] as never };

/** A service without a network: it reads the request and returns the same each time. */
const stub: typeof fetch = async (input, init) => {
  const request = input instanceof Request ? input : undefined;
  if ((init?.method ?? request?.method) === 'GET') return new Response(page, { status: 200, headers: json });
  await (request ? request.text() : init?.body);
  return new Response(exampleChat, { status: 201, headers: json });
};

setFlagsFromString('--expose-gc');

/** Collects the young garbage. Collecting all of it would throw away compiled code as well. */
const collect = runInNewContext("() => gc({ type: 'minor' })") as () => void;

/** Measures what a call costs beside the network, and prints it. `quick` measures for shorter. */
export async function benchOverhead(quick: boolean): Promise<void> {
  const real = globalThis.fetch;
  globalThis.fetch = stub;
  try {
    for (const [title, callers] of Object.entries(tasks())) {
      print(title, await measure(callers, quick ? 5 : 25, quick ? 200 : 1000));
    }
  } finally {
    globalThis.fetch = real;
  }
}

const names = {
  fetch: 'fetch',
  openapi: 'openapi-fetch',
  ours: 'ours: createGraph',
  byName: 'ours: createGraphChat, by name',
  byVerb: 'ours: createGraphChat, by verb',
  client: '@microsoft/microsoft-graph-client',
  sdk: '@microsoft/msgraph-sdk',
} as const;

function tasks(): Readonly<Record<string, Callers>> {
  const openapi = createClient<paths>({ baseUrl: root, headers });
  const token = async () => 'alice';
  const graph = createGraph({ token });
  const both = createGraphChat({ token });
  const client = Client.init({ authProvider: (done) => done(null, 'alice') });
  const sdk = createGraphServiceClient(new GraphRequestAdapter(new AnonymousAuthenticationProvider()));
  return {
    'POST a chat': {
      [names.fetch]: async () => {
        const init = { method: 'POST', headers: { ...headers, ...json }, body: JSON.stringify(body) };
        return (await (await fetch(`${root}/chats`, init)).json()).id;
      },
      [names.openapi]: async () => (await openapi.POST('/chats', { body })).data?.id,
      [names.ours]: async () => (await createChat(graph, { body })).id,
      [names.byName]: async () => (await createChat(both, { body })).id,
      [names.byVerb]: async () => (await both.POST('/chats', { body })).data?.id,
      [names.client]: async () => (await client.api('/chats').post(body)).id,
      [names.sdk]: async () => (await sdk.chats.post(body))?.id,
    },
    'GET a page of 10 chats': {
      [names.fetch]: async () =>
        (await (await fetch(`${root}/chats?$top=10`, { method: 'GET', headers })).json()).value[9].id,
      [names.openapi]: async () =>
        (await openapi.GET('/chats', { params: { query: { $top: 10 } } })).data?.value[9]?.id,
      [names.ours]: async () => (await listChats(graph, { query: { $top: 10 } })).value[9]?.id,
      [names.byName]: async () => (await listChats(both, { query: { $top: 10 } })).value[9]?.id,
      [names.byVerb]: async () => (await both.GET('/chats', { params: { query: { $top: 10 } } })).data?.value[9]?.id,
      [names.client]: async () => (await client.api('/chats').top(10).get()).value[9].id,
      [names.sdk]: async () => (await sdk.chats.get({ queryParameters: { top: 10 } }))?.value?.[9]?.id,
    },
  };
}

/** The processor time of a call in µs, by caller and round. */
type Times = ReadonlyMap<string, readonly number[]>;

/**
 * The callers take turns, each round in another order, so that noise of the machine meets all of them, and each begins
 * without the garbage of the one before. Processor time leaves out what other programs take.
 */
async function measure(callers: Callers, rounds: number, calls: number): Promise<Times> {
  const { id } = JSON.parse(exampleChat);
  const times = new Map<string, number[]>();
  const order = Object.entries(callers);
  for (const [name, call] of order) {
    const found = await call();
    if (found !== id) throw new Error(`${name} returns ${found} in place of ${id}.`);
    times.set(name, []);
    for (let i = 0; i < 5 * calls; i++) await call();
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of order) {
      collect();
      const before = process.cpuUsage();
      for (let i = 0; i < calls; i++) await call();
      const { user, system } = process.cpuUsage(before);
      times.get(name)?.push((user + system) / calls);
    }
    order.sort(() => Math.random() - 0.5);
  }
  return times;
}

function print(title: string, times: Times): void {
  const all = (name: string) => times.get(name) ?? [];
  // Of each round on its own, because what slows a round down slows all of it.
  const ratio = (name: string, to: string) => median(all(name).map((time, i) => time / (all(to)[i] ?? Number.NaN)));
  console.log(`\nA call, ${title}, in a stub without a network\n`);
  table(
    ['client', 'CPU µs', 'to openapi-fetch', 'to graph-client'],
    [...times].map(([name, time]) => [
      name,
      median(time).toFixed(1),
      ratio(name, names.openapi).toFixed(2),
      ratio(name, names.client).toFixed(2),
    ]),
  );
  console.log('');
  for (const name of [names.ours, names.byName, names.byVerb]) {
    atMost(`times openapi-fetch, ${name}`, ratio(name, names.openapi), 1.5);
    atMost(`times graph-client, ${name}`, ratio(name, names.client), 0.8);
  }
}
