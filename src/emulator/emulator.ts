import type { GraphApp, LogEntry } from '../http/graphApp.ts';
import type { ListenOptions } from '../http/listenOptions.ts';
import type { Clock } from './clock.ts';
import type { ReadyToken } from './directory/readyTokens.ts';
import type { Faults, Wait } from './faults.ts';
import type { Ids } from './ids.ts';
import type { Seed } from './seed/seed.ts';
import type { State } from './state.ts';
import type { Store } from './store/store.ts';

/** Options of {@link createEmulator}. */
export interface EmulatorOptions {
  /**
   * The data at the start, if the store is empty. Defaults to the seed of the store, or to the sample users
   * of the contract's examples with their chats.
   */
  readonly seed?: Seed;
  /** Where it keeps what it is sent. Defaults to memory. */
  readonly store?: Store;
  /** Defaults to the machine's, which the control can move. */
  readonly clock?: Clock;
  /** Defaults to random ones. Those of a seed are the same in each run. */
  readonly ids?: Ids;
  /** The user of requests without a token: a name of the seed, an id or a user principal name. By default they get 401. */
  readonly defaultUser?: string | undefined;
  /** Whether only people of the seed exist. By default somebody who is named for the first time is added. */
  readonly closedDirectory?: boolean;
  /** Called once for each request, after it was handled. */
  readonly log?: (entry: LogEntry) => void;
  /** Lets the latency of a fault pass. Defaults to a timer. */
  readonly wait?: Wait;
}

/** Where an emulator listens. */
export interface EmulatorListenOptions extends Partial<ListenOptions> {
  /** Whether other machines may use `/_emulator` too. Defaults to false. */
  readonly openControl?: boolean;
}

/** A Graph chat service with memory. */
export interface Emulator extends GraphApp {
  /** Where it listens; before it does, an origin that only `fetch` serves. Without a slash at the end. */
  readonly url: string;
  /** Faults to inject. */
  readonly faults: Pick<Faults, 'list' | 'arm' | 'clear'>;
  /** The newest requests, the oldest first. */
  readonly requests: readonly LogEntry[];
  /**
   * Listens on a port as well, a free one by default, and returns the URL. Only Node can do that. Throws a `ListenError`
   * if the address is not free, or if it listens already.
   */
  listen(options?: EmulatorListenOptions): Promise<string>;
  /** Everything that it keeps, by kind. */
  state(): Promise<State>;
  /** The tokens of its seed. */
  tokens(): Promise<readonly ReadyToken[]>;
  /** Adds what a seed says to what is there. Throws a `SeedError`; then nothing was added. */
  loadSeed(seed: Seed): Promise<void>;
  /**
   * Begins again: with its seed or another one, without faults and logged requests, its clock back to its start. Throws a
   * `SeedError`; then everything is as it was.
   */
  reset(seed?: Seed): Promise<void>;
  /** Ends every connection, and releases what the store holds. */
  close(): Promise<void>;
}
