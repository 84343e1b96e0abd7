import type { LogEntry } from '../http/graphApp.ts';
import type { ListenOptions } from '../http/listenOptions.ts';
import type { Clock } from './clock.ts';
import type { Wait } from './faults.ts';
import type { Ids } from './ids.ts';
import type { Seed } from './seed/seed.ts';
import type { Snapshot } from './snapshots/snapshot.ts';
import type { Store } from './store/store.ts';
import type { Deliver } from './subscriptions/exchange.ts';
import type { TokenVersion } from './subscriptions/validationTokens.ts';
import type { ThrottleOptions } from './throttle.ts';
import type { World } from './worlds/world.ts';

/**
 * Options of {@link createEmulator}.
 *
 * @example
 * const emulator = await createEmulator({ seed: sampleSeed, clock: new ManualClock('2026-01-05T08:00:00Z') });
 */
export interface EmulatorOptions {
  /**
   * The data at the start, if the store is empty. Defaults to the seed of the store, or to the sample users of the
   * contract's examples with their chats, whose dates are moved to the day before the start.
   */
  readonly seed?: Seed;
  /** Where records are stored. Defaults to memory; `sqliteStore` of `graph-chat/emulator/sqlite` keeps them in a file. */
  readonly store?: Store;
  /**
   * A snapshot to begin with instead of a seed, if the store is empty, such as one that `snapshot` returned or `--export` wrote.
   * `createEmulator` throws a `SnapshotError` if it is none.
   */
  readonly snapshot?: Snapshot;
  /** The source of the time. Defaults to the machine's clock, which `/_emulator/clock` can move. */
  readonly clock?: Clock;
  /** The source of new ids. Defaults to random ones. The ids of a seed are the same in each run. */
  readonly ids?: Ids;
  /** The user of requests without a token: a name of the seed, an id or a user principal name. By default they get 401. */
  readonly defaultUser?: string | undefined;
  /** Whether only the users of the seed exist. By default, a user who is named for the first time is added. */
  readonly closedDirectory?: boolean;
  /** Whether only the apps of the seed can sign people in. By default, an app that the seed does not name can, too. */
  readonly closedApps?: boolean;
  /**
   * Whether who sends more than the service takes gets 429 with `Retry-After`, on the emulator's clock, and how much of that is
   * taken. Each world counts by itself. Defaults to false.
   */
  readonly throttle?: boolean | ThrottleOptions;
  /**
   * The key that tokens are signed with: a private RSA key as PEM (PKCS #8). By default, each world makes one when it first needs
   * it, and keeps it in its store. `createEmulator` does not read it before it is needed, and then rejects the request.
   */
  readonly signingKey?: string | undefined;
  /**
   * Called once per request, after it was handled, and once for each request that the emulator sends to an endpoint, whose
   * `operationId` is the name of the webhook and whose `path` is a URL.
   */
  readonly log?: (entry: LogEntry) => void;
  /** Waits for the latency of a fault, and for an endpoint that does not respond. Defaults to a timer. */
  readonly wait?: Wait;
  /**
   * Sends change notifications to their endpoints, as `fetch` does, which is the default. A test can have them without a socket.
   *
   * @example
   * const receive = receiveNotifications({ clientState: 'secret', onMessage: (change) => changes.push(change) });
   * const emulator = await createEmulator({ deliver: receive });
   */
  readonly deliver?: Deliver;
  /**
   * Whether only `https` is notified, as by the service. By default `http` to this machine will do, too.
   */
  readonly strictWebhooks?: boolean;
  /** The version of the tokens beside encrypted content, which receivers validate. Defaults to `2.0`. */
  readonly validationTokenVersion?: TokenVersion;
}

/** Where an emulator listens. */
export interface EmulatorListenOptions extends Partial<Omit<ListenOptions, 'tls'>> {
  /**
   * Listens with TLS too, on a port of its own, a free one by default: for programs that send their token to `https` alone.
   * `cert` and `key` are PEM. Defaults to plain HTTP alone.
   */
  readonly secure?: { readonly cert: string; readonly key: string; readonly port?: number } | undefined;
  /** Whether other machines may use `/_emulator` too. Defaults to false. */
  readonly openControl?: boolean;
  /**
   * The names, beside localhost, by which a request to `/_emulator` may reach this machine. Defaults to none: a web page
   * could make its own name lead here.
   */
  readonly allowedHosts?: readonly string[];
  /**
   * Whether links follow the `Forwarded` and `X-Forwarded-…` headers of proxies on other machines too. Those of a proxy on
   * this machine count always. Defaults to false.
   */
  readonly trustProxy?: boolean;
  /**
   * The origins of the web pages that may use the API, such as `https://app.example`; `*` is every page, `null` a local
   * file. Pages of localhost, and of the address that the request goes to, may always, and so may what is no web page.
   * Defaults to no others. `listen` throws a `ListenError` if one is malformed.
   */
  readonly origins?: readonly string[];
}

/** A stateful Graph chat service. `fetch` is all that a test needs; `listen` makes it an HTTP server. */
export interface Emulator extends World {
  /** The origin that it listens on, without a trailing slash. Before `listen`, an origin that only `fetch` serves. */
  readonly url: string;
  /** The origin that it listens on with TLS. Undefined if it does not. */
  readonly secureUrl: string | undefined;
  /**
   * Listens on a port, a free one by default, and returns the URL. Works in Node only. Throws a `ListenError` if the
   * address is taken, or if the emulator listens already.
   */
  listen(options?: EmulatorListenOptions): Promise<string>;
  /**
   * A world, which is made if there is none of that name: everything that the emulator has, with a state of its own, below
   * `/worlds/{name}`. With a seed, it begins with that, also if it was there. Throws a `GraphFailure`: 400 for a name that is not 1
   * to 64 of `a-z`, `0-9` and `-`, 507 if there are 1000 already; or a `SeedError`.
   *
   * @example
   * const world = await emulator.world('checkout-3');
   */
  world(name: string, options?: { readonly seed?: Seed }): Promise<World>;
  /** The names of the worlds, in order. */
  worlds(): Promise<readonly string[]>;
  /** Removes a world with everything in it. Throws a `GraphFailure` 404 if there is none. */
  removeWorld(name: string): Promise<void>;
  /** Ends every connection and closes the store. */
  close(): Promise<void>;
}
