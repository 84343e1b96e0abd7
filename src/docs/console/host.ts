import { bodyViolation, requestValidators } from '../../contract/readRequest.ts';
import { route } from '../../contract/route.ts';
import type { Emulator } from '../../emulator/emulator.ts';
import { type MemoryStore, memoryStore, type Snapshot } from '../../emulator/store/memory.ts';
import { openVisits, type Visits } from './kept.ts';
import { type Questions, type ReceivedResponse, type SentRequest, versionOf } from './messages.ts';
import { daysBehindToday, startEmulator } from './seedDay.ts';

/** The questions, answered in time. */
type Answers = {
  readonly [Q in keyof Questions]: (...args: Parameters<Questions[Q]>) => Promise<ReturnType<Questions[Q]>>;
};

/** The emulator of one visit, with the place where its state is kept. */
interface Visit {
  readonly emulator: Emulator;
  readonly save: () => Promise<void>;
}

/**
 * Answers the questions of a page with an emulator. A response is returned after the state that it leaves is kept, so a page
 * that has one may be left at any time.
 */
export function host(): Answers {
  let visit: Promise<Visit> | undefined;

  async function begun(): Promise<Visit> {
    if (!visit) throw new Error('The emulator was asked before it began.');
    return visit;
  }

  return {
    async begin(name) {
      visit = begin(name, await openVisits());
      await visit;
    },

    async send(request) {
      const { emulator, save } = await begun();
      await warmUp(request);
      const response = await answer(emulator, request);
      await save();
      return response;
    },

    async check(method, url, body) {
      try {
        return await bodyViolation(route(method, new URL(url).pathname), body);
      } catch {
        // The URL leads to no operation. The response says so.
        return undefined;
      }
    },

    async reset() {
      const { emulator, save } = await begun();
      await emulator.reset();
      await save();
    },
  };
}

async function begin(name: string, visits: Visits): Promise<Visit> {
  const kept = await visits.read(name).catch(() => undefined);
  const start = async (daysBehind: number, snapshot?: Snapshot): Promise<Visit> => {
    const store = memoryStore(snapshot);
    const emulator = await startEmulator(store, daysBehind);
    return { emulator, save: saving(name, visits, store, daysBehind) };
  };
  if (!kept) return start(daysBehindToday());
  // What cannot be read is as good as forgotten.
  return start(kept.daysBehind, kept.snapshot).catch(() => start(daysBehindToday()));
}

/** Keeps what a store has if it has changed. One that cannot be kept is no reason not to answer. */
function saving(name: string, visits: Visits, store: MemoryStore, daysBehind: number): () => Promise<void> {
  let saved: number | undefined;
  return async () => {
    const snapshot = await store.snapshot();
    if (snapshot.sequence === saved) return;
    saved = snapshot.sequence;
    await visits.write(name, { snapshot, daysBehind, written: Date.now() }).catch((error) => console.warn(error));
  };
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
