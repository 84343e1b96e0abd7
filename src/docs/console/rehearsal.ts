import type { Described } from '../../contract/openapi.ts';
import type { Emulator } from '../../emulator/emulator.ts';
import { defaultSeed } from '../../emulator/seed/defaultSeed.ts';
import { memoryStore } from '../../emulator/store/memory.ts';
import { localOrigin, type Sender } from './data.ts';
import { daysBehindToday, startEmulator } from './seedDay.ts';

/** A request of an operation to try out. */
export interface Attempt {
  readonly operation: Described;
  /** The path parameters by name. */
  readonly path: Readonly<Record<string, string>>;
  /** The query and the headers that the operation requires. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** The emulator as it is when the page starts it, for requests of which none sees what another one has done. */
export interface Rehearsal {
  readonly senders: readonly Sender[];
  /** Sends a request as each of the senders until one succeeds. */
  attempt(version: string, attempt: Attempt): Promise<Outcome>;
}

/** How an attempt went. */
export interface Outcome {
  readonly succeeded: boolean;
  /** Who succeeded. If nobody did, the first who was not refused for being who they are. */
  readonly sender: string;
  /** The body of a success, if it is JSON. */
  readonly body: unknown;
}

/** Starts the emulator with the default seed, on the day of the seed. */
export async function rehearsal(): Promise<Rehearsal> {
  const daysBehind = daysBehindToday();
  const store = memoryStore();
  const emulator = await startEmulator(store, daysBehind);
  const snapshot = await store.snapshot();
  const senders = sorted(await emulator.tokens());
  let current = emulator;
  return {
    senders,
    async attempt(version, attempt) {
      let admitted: string | undefined;
      for (const { token } of senders) {
        const response = await send(current, version, attempt, token);
        if (response.status !== 403) admitted ??= token;
        if (!response.ok) continue;
        if (attempt.operation.verb !== 'get') current = await startEmulator(memoryStore(snapshot), daysBehind);
        const isJson = response.headers.get('content-type')?.startsWith('application/json');
        return { succeeded: true, sender: token, body: isJson ? await response.json() : undefined };
      }
      return { succeeded: false, sender: admitted ?? senders[0]?.token ?? '', body: undefined };
    },
  };
}

/** The people in the order of the seed, then administrators and apps. */
function sorted(tokens: Awaited<ReturnType<Emulator['tokens']>>): Sender[] {
  const order = Object.keys(defaultSeed.users ?? {});
  const rank = (token: string) => (order.includes(token) ? order.indexOf(token) : order.length);
  return [...tokens]
    .sort((a, b) => rank(a.token) - rank(b.token))
    .map(({ token, user, displayName }) => ({
      token,
      name: user === null ? `${displayName} (an app on its own)` : displayName,
    }));
}

function send(emulator: Emulator, version: string, attempt: Attempt, token: string): Promise<Response> {
  const { operation, path, query, headers, body } = attempt;
  const filled = operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const search = new URLSearchParams(query);
  return emulator.fetch(
    new Request(`${localOrigin}/${version}${filled}${search.size > 0 ? `?${search}` : ''}`, {
      method: operation.verb.toUpperCase(),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    }),
  );
}
