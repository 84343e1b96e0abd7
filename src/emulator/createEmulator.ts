import type { Answer } from '../contract/answer.ts';
import { runBatch } from '../contract/batch.ts';
import { GraphFailure } from '../contract/graphFailure.ts';
import type { HttpRequest } from '../contract/httpRequest.ts';
import { preferences } from '../contract/preferences.ts';
import { type GraphRequest, readRequest } from '../contract/readRequest.ts';
import type { Route } from '../contract/route.ts';
import { type GraphApp, graphApp, type LogEntry } from '../http/graphApp.ts';
import { authorize } from './caller.ts';
import { type Clock, systemClock } from './clock.ts';
import { Directory, type Tenant } from './directory.ts';
import type { Context, Handler, OperationId } from './handler.ts';
import { handlers } from './handlers/handlers.ts';
import { identify } from './identity.ts';
import { type Ids, randomIds } from './ids.ts';
import { Records } from './records/records.ts';
import { RequestLog } from './requestLog.ts';
import { defaultSeed, defaultTenant, type Seed, sow } from './seed.ts';
import { memoryStore } from './store/memory.ts';
import { type Store, UniqueViolation } from './store/store.ts';

/** What an emulator can be told. */
export interface EmulatorOptions {
  /** What it begins with. Defaults to the cast of the contract's examples. */
  readonly seed?: Seed;
  /** Where it keeps what it is sent. Defaults to memory. */
  readonly store?: Store;
  /** Defaults to the machine's. */
  readonly clock?: Clock;
  /** Defaults to random ones. */
  readonly ids?: Ids;
  /** Who calls without a token are, by id or user principal name. By default they are answered with 401. */
  readonly defaultUser?: string;
  /** Whether only people of the seed exist. By default somebody who is named for the first time is added. */
  readonly closedDirectory?: boolean;
  /** Called once for each request, after it was answered. */
  readonly log?: (entry: LogEntry) => void;
}

/** A Graph chat service with memory, without a socket. */
export interface Emulator extends GraphApp {
  /** The newest requests, the oldest first. */
  readonly requests: readonly LogEntry[];
  /** Forgets everything and begins with the seed again. */
  reset(): Promise<void>;
  /** Releases what the store holds. */
  close(): Promise<void>;
}

/** How often a request is begun again because another process was quicker to take a unique value. */
const attempts = 5;

/** Makes an emulator that is ready: its seed is sown, unless its store has one already. */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { seed = defaultSeed, store = memoryStore(), clock = systemClock, ids = randomIds, defaultUser, log } = options;
  const tenant: Tenant = { ...defaultTenant, ...seed, closed: options.closedDirectory ?? false };
  const requests = new RequestLog();

  const app = graphApp({
    now: () => clock.now(),
    log: (entry) => {
      requests.add(entry);
      log?.(entry);
    },
    async serve(route, request) {
      // A caller without the right to ask is told so before what is wrong with the request.
      const read = await readRequest(route, request).catch(failure);
      return transaction(async (records) => {
        const directory = new Directory(records, ids, tenant);
        const caller = await identify(request.headers, defaultUser, records, directory);
        authorize(route.operation, caller);
        if (read instanceof GraphFailure) throw read;
        const situation = { ...place(route, request), caller, records, directory, clock, ids };
        return handle(route, read, situation);
      }).then((answer) => (answer === batch ? answerBatch(route, request, read as GraphRequest) : answer));
    },
  });

  async function transaction<T>(work: (records: Records) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await store.transaction((transaction) => work(new Records(transaction)));
      } catch (error) {
        if (!(error instanceof UniqueViolation) || attempt === attempts) throw error;
      }
    }
  }

  /** The requests of a batch are answered like any others, so it is over before they begin. */
  async function answerBatch(
    { prefix }: Route,
    { url, headers }: HttpRequest,
    { body }: GraphRequest,
  ): Promise<Answer> {
    const root = `${new URL(url).origin}/${prefix}`;
    const options = { root, authorization: headers.get('authorization'), handle: app.fetch };
    return { status: 200, headers: {}, body: await runBatch(body as Parameters<typeof runBatch>[0], options) };
  }

  async function begin(): Promise<void> {
    await transaction(async (records) => {
      if ((await records.list('user', 'all', '', { limit: 1 })).length > 0) return;
      await sow(seed, { records, directory: new Directory(records, ids, tenant), clock, ids });
    });
  }

  await begin();
  return {
    ...app,
    get requests() {
      return requests.entries;
    },
    async reset() {
      await store.clear();
      requests.clear();
      await begin();
    },
    close: () => store.close(),
  };
}

/** Stands for the answer of a batch until its requests were answered. */
const batch: Answer = { status: 200, headers: {}, body: undefined };

async function handle(route: Route, { parameters, body }: GraphRequest, situation: object): Promise<Answer> {
  if (route.operationId === 'runBatch') return batch;
  const handler = handlers[route.operationId as Exclude<OperationId, 'runBatch'>] as Handler<OperationId> | undefined;
  if (!handler) throw new Error(`The emulator does not have ${route.operationId}.`);
  const context = { ...situation, path: parameters.path, query: parameters.query, body } as Context;
  const { status, headers = {}, body: answer } = await handler(context);
  return { status, headers, body: answer };
}

/** Where a request came in and what it prefers. */
function place({ operationId, version, prefix }: Route, { url, headers }: HttpRequest) {
  const origin = url.slice(0, url.indexOf('/', url.indexOf('://') + 3));
  const unknownEnumMembers = headers.has('prefer') && preferences(headers).has('include-unknown-enum-members');
  return { operationId, version, origin, root: `${origin}/${prefix}`, url, unknownEnumMembers };
}

function failure(error: unknown): GraphFailure {
  if (error instanceof GraphFailure) return error;
  throw error;
}
