import { bodyViolation, requestValidators } from '../../contract/readRequest.ts';
import { route } from '../../contract/route.ts';
import type { Emulator } from '../../emulator/emulator.ts';
import { type MemoryStore, memoryStore } from '../../emulator/store/memory.ts';
import type { StoreSnapshot } from '../../emulator/store/memoryTables.ts';
import { type Kept, openVisits, type Visits } from './kept.ts';
import { type Questions, type ReceivedResponse, type SentRequest, versionOf } from './messages.ts';
import { daysBehindToday, startEmulator } from './seedDay.ts';

/** The questions, answered in time. */
type Answers = {
  readonly [Q in keyof Questions]: (...args: Parameters<Questions[Q]>) => Promise<ReturnType<Questions[Q]>>;
};

/** The emulator of a visit, as it is kept. */
interface Visit {
  readonly emulator: Emulator;
  readonly store: MemoryStore;
  readonly daysBehind: number;
  /** The number of the store's last write that is kept, and the mark under which it is. */
  sequence: number | undefined;
  mark: string | undefined;
}

/**
 * Answers the questions of a page with an emulator, one after the other. A response is returned after the state that it leaves
 * is kept, so a page that has one may be left at any time. Another page of the visit may have gone on meanwhile, as when the
 * reader goes back or duplicates the tab: then this one goes on from there.
 */
export function host(): Answers {
  let name = '';
  let visits: Visits | undefined;
  let visit: Visit | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.catch(() => {}).then(work);
    last = done;
    return done;
  }

  async function current(): Promise<Visit> {
    const kept = await visits?.read(name).catch(() => undefined);
    const isNewer = kept !== undefined && kept.mark !== visit?.mark;
    if (!visit || isNewer) visit = await opened(kept);
    return visit;
  }

  /** Keeps what the store has if it has changed. One that cannot be kept is no reason not to answer. */
  async function save(changed: Visit): Promise<void> {
    const snapshot = await changed.store.snapshot();
    if (snapshot.sequence === changed.sequence) return;
    const mark = crypto.randomUUID();
    const kept = { snapshot, daysBehind: changed.daysBehind, written: Date.now(), mark };
    try {
      await visits?.write(name, kept);
      Object.assign(changed, { sequence: snapshot.sequence, mark });
    } catch (error) {
      console.warn(error);
    }
  }

  return {
    async begin(visitName) {
      name = visitName;
      visits = await openVisits();
      await inTurn(current);
    },

    send: (request) =>
      inTurn(async () => {
        await warmUp(request);
        const asked = await current();
        const response = await answer(asked.emulator, request);
        await save(asked);
        return response;
      }),

    async check(method, url, body) {
      try {
        return await bodyViolation(route(method, new URL(url).pathname), body);
      } catch {
        // The URL leads to no operation. The response says so.
        return undefined;
      }
    },

    reset: () =>
      inTurn(async () => {
        const asked = await current();
        await asked.emulator.reset();
        await save(asked);
      }),
  };
}

/** The visit that is kept, or a new one. What cannot be read is as good as forgotten. */
async function opened(kept: Kept | undefined): Promise<Visit> {
  const start = async (daysBehind: number, snapshot?: StoreSnapshot): Promise<Visit> => {
    const store = memoryStore(snapshot);
    const emulator = await startEmulator(store, daysBehind);
    return { emulator, store, daysBehind, sequence: snapshot?.sequence, mark: kept?.mark };
  };
  if (!kept) return start(daysBehindToday());
  return start(kept.daysBehind, kept.snapshot).catch(() => start(daysBehindToday()));
}

/** Loads the validators before the time of a request is taken: a server has them too. */
async function warmUp({ url }: SentRequest): Promise<void> {
  await requestValidators(versionOf(url));
}

async function answer(emulator: Emulator, { method, url, headers, body }: SentRequest): Promise<ReceivedResponse> {
  const sent = new Headers(headers.map(([name, value]): [string, string] => [name, value]));
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  const start = performance.now();
  const response = await emulator.handle({
    method,
    url: new URL(url).href,
    headers: sent,
    hasBody: bytes !== undefined,
    read: async (limit) => (bytes && bytes.byteLength > limit ? undefined : (bytes ?? new Uint8Array())),
  });
  const milliseconds = performance.now() - start;
  const { status, headers: received, body: text = '' } = response;
  const content = typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text);
  return { status, headers: Object.entries(received), body: content, milliseconds };
}
