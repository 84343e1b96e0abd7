import type { paths as BetaPaths } from '../../generated/beta/schema.ts';
import type { GraphOptions } from '../client/createGraph.ts';
import type { GraphChat } from '../client/createGraphChat.ts';
import type { ReadyToken } from '../emulator/directory/readyTokens.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Fault } from '../emulator/faults.ts';
import type { Seed } from '../emulator/seed/seed.ts';
import type { State } from '../emulator/state.ts';
import type { Delivery } from '../emulator/subscriptions/deliveryView.ts';
import type { LogEntry } from '../http/graphApp.ts';

/** Which emulator a test uses: one in this process, or one that listens. */
export interface EmulatorChoice {
  /**
   * Where an emulator listens, such as `http://127.0.0.1:4010`. Defaults to none, and an emulator in this process.
   */
  readonly url?: string | undefined;
  /** An emulator in this process. Defaults to one that is made with the first test, and that the later ones share. */
  readonly emulator?: Emulator | undefined;
}

/** Options of {@link testWorld}. */
export interface TestWorldOptions extends EmulatorChoice {
  /** 1 to 64 of `a-z`, `0-9` and `-`. Defaults to a name that no other world has. */
  readonly name?: string | undefined;
  /** What it begins with. Defaults to the seed of the emulator. */
  readonly seed?: Seed | undefined;
}

/** One line of the log of requests. Its time is an ISO date. */
export type LoggedRequest = Omit<LogEntry, 'time'> & { readonly time: string };

/** The options of the client of a person: those of a client, except for where it sends what. */
export type PersonOptions = Partial<Omit<GraphOptions, 'baseUrl' | 'token' | 'fetch'>>;

/**
 * An emulated service for a test alone: one of the worlds of an emulator, or an emulator itself. Every method rejects with a
 * `TestWorldError` if the emulator refuses or does not respond.
 */
export interface TestWorld {
  /** Undefined if it is the emulator itself. */
  readonly name: string | undefined;
  /**
   * What a program uses in the place of `https://graph.microsoft.com` and `https://login.microsoftonline.com`, without a slash at the
   * end. If the emulator is in this process and does not listen, only `fetch` leads there.
   */
  readonly url: string;
  /**
   * Sends a request to it, as `fetch` does: one to its own `url`, or one that was meant for the service. Links in the response begin with the
   * origin that was asked. A connection that a fault drops rejects.
   *
   * @example
   * setupServer(...graphHandlers(world)).listen({ onUnhandledFrame: 'error' });
   */
  fetch(request: Request): Promise<Response>;
  /** Begins again: with its seed, no faults, an empty log, and a clock that was not moved. */
  reset(): Promise<void>;
  /** Begins again with another seed, to which `reset` returns from then on. */
  seed(seed: Seed): Promise<void>;
  readonly clock: TestClock;
  readonly faults: TestFaults;
  /** Its latest requests, the oldest first, of one operation or of all. Rejects if there is no such operation. */
  requests(of?: { readonly operationId?: string }): Promise<readonly LoggedRequest[]>;
  /** Everything that it has stored, by kind. */
  state(): Promise<State>;
  /** The tokens that its seed defines. */
  tokens(): Promise<readonly ReadyToken[]>;
  /** The change notifications that wait to be delivered, and the latest that were, the oldest first. */
  deliveries(): Promise<readonly Delivery[]>;
  /** Waits until every change notification that is due at the present time of its clock was sent. */
  settled(): Promise<void>;
  /** Keeps everything that it has at this moment, by a name. */
  snapshot(name?: string): Promise<void>;
  /** Goes back to what `snapshot` has kept. */
  restore(name?: string): Promise<void>;
  /**
   * The client of a person or an app: a name of the seed, a user principal name, or any other name, which is a new person. It
   * tries each request once, so that a test sees a fault and never waits; `retries` lets it try again.
   *
   * @example
   * const { value } = await listMyChats(world.as('mei'));
   */
  as(person: string, options?: PersonOptions): GraphChat;
  /** The same for version beta. */
  asBeta(person: string, options?: PersonOptions): GraphChat<BetaPaths>;
  /**
   * A token of a person as sign-in issues it, signed and with claims, for programs that read it. Where any text will do, the name
   * itself is a token.
   */
  token(person: string): Promise<string>;
  /** Removes it with everything in it. It begins again with the next request. An emulator itself is reset. */
  remove(): Promise<void>;
}

/** The clock of a world. Times are ISO dates. */
export interface TestClock {
  now(): Promise<string>;
  /** Moves it on by ms, or back if negative. */
  advance(milliseconds: number): Promise<void>;
  set(time: string | Date): Promise<void>;
}

/** The faults of a world. */
export interface TestFaults {
  /** Arms faults, beside those that are armed. */
  arm(...faults: readonly Fault[]): Promise<void>;
  /** What is armed still. */
  list(): Promise<readonly Fault[]>;
  clear(): Promise<void>;
}
