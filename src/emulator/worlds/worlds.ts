import { GraphFailure } from '../../contract/graphFailure.ts';
import { type HttpRequest, isBelow, pathOf, redirected } from '../../contract/httpRequest.ts';
import { refused } from '../../http/graphApp.ts';
import type { HttpResponse } from '../../http/httpResponse.ts';
import { type AllowedOrigins, isAllowedOrigin } from '../../http/origins.ts';
import { requestError } from '../outage.ts';
import type { Seed } from '../seed/seed.ts';
import { requireName } from '../snapshots/namedSnapshots.ts';
import { type RecordStore, type Store, StoreUnavailable } from '../store/store.ts';
import type { OpenWorld } from './openWorld.ts';

/** How many worlds there may be. */
const mostWorlds = 1000;

/** What the path of every world begins with. */
const worldsPath = '/worlds/';

/** What the names of the parts of a store that worlds have begin with. */
const partPrefix = 'worlds/';

/** Where a world keeps what it stores, and its snapshots. */
export interface WorldStores {
  readonly store: RecordStore;
  readonly snapshots: RecordStore;
}

/** What the worlds of an emulator need of it. */
export interface WorldsOptions {
  readonly store: Store;
  /** Opens one, with a seed of its own if that was given. */
  readonly open: (name: string, stores: WorldStores, seed: Seed | undefined) => Promise<OpenWorld>;
  /** The web pages that may use it, beside those of this machine. */
  readonly origins: () => AllowedOrigins;
}

/** The worlds of an emulator. Those that are in its store are opened when they are first asked for. */
export class Worlds {
  readonly #store: Store;
  readonly #open: WorldsOptions['open'];
  readonly #origins: WorldsOptions['origins'];
  readonly #opened = new Map<string, Promise<OpenWorld>>();
  /** What ends one after the other, so that no two requests make one world. */
  #last: Promise<unknown> = Promise.resolve();
  /** How many have asked for a turn. */
  #asked = 0;
  /** What failed because the store was unavailable, and how many had asked for a turn by then. */
  #outage: { readonly error: StoreUnavailable; readonly asked: number } | undefined;

  constructor({ store, open, origins }: WorldsOptions) {
    this.#store = store;
    this.#open = open;
    this.#origins = origins;
  }

  /** The names of all, in order. */
  async names(): Promise<string[]> {
    const parts = await this.#store.parts();
    const stored = parts.filter((part) => part.startsWith(partPrefix)).map((part) => part.slice(partPrefix.length));
    return stored.sort();
  }

  /** Whether there is one of that name. */
  async has(name: string): Promise<boolean> {
    return (await this.names()).includes(name);
  }

  /**
   * The world of a name, which is made if there is none. Throws a {@link GraphFailure}: 400 for a name that no world can have, 507 if
   * there are as many as there may be.
   */
  get(name: string): Promise<OpenWorld> {
    return this.#opened.get(name) ?? this.#inTurn(() => this.#find(name, undefined));
  }

  /** The same, which begins with a seed if one is given, whether it was there or not. The seed must have been checked. */
  async put(name: string, seed: Seed | undefined): Promise<OpenWorld> {
    return this.#inTurn(async () => {
      const isNew = !this.#opened.has(name) && !(await this.has(name));
      const world = await this.#find(name, seed);
      if (seed && !isNew) await world.reset(seed);
      return world;
    });
  }

  /** Removes one with everything in it. Throws a {@link GraphFailure} 404 if there is none. */
  remove(name: string): Promise<void> {
    return this.#inTurn(async () => {
      if (!(await this.has(name))) throw new GraphFailure(404, { message: `There is no world '${name}'.` });
      await this.#remove(name);
    });
  }

  /** Removes all that there are by now. */
  removeAll(): Promise<void> {
    return this.#inTurn(async () => {
      for (const name of await this.names()) await this.#remove(name);
    });
  }

  async #remove(name: string): Promise<void> {
    const open = this.#opened.get(name);
    this.#opened.delete(name);
    await (await open)?.close();
    // The world last, so that it can be removed again if this is cut short.
    await this.#store.removePart(snapshotsOf(name));
    await this.#store.removePart(partPrefix + name);
  }

  /**
   * Leads a request to the world that its path names. Undefined if it names none, and if it would make one although it only asks for
   * leave, or comes from a web page of elsewhere.
   */
  lead(request: HttpRequest): Promise<HttpResponse> | undefined {
    if (!isBelow('/worlds', request.url)) return undefined;
    const path = pathOf(request);
    const end = path.indexOf('/', worldsPath.length);
    const name = path.slice(worldsPath.length, end === -1 ? undefined : end);
    const mayMake = request.method !== 'OPTIONS' && isAllowedOrigin(request, this.#origins());
    if (!mayMake && !this.#opened.has(name)) return undefined;
    return this.get(name).then(
      (world) => world.handle(redirected(request, { mount: worldsPath + name })),
      (error) => refused(requestError(error), request, Date.now()),
    );
  }

  /** Ends what they do by themselves. */
  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#opened.values());
    await Promise.all(opened.map((world) => (world.status === 'fulfilled' ? world.value.close() : undefined)));
  }

  async #find(name: string, seed: Seed | undefined): Promise<OpenWorld> {
    const open = this.#opened.get(name);
    if (open) return open;
    requireName(name, 'world');
    const names = await this.names();
    if (names.length >= mostWorlds && !names.includes(name)) {
      throw new GraphFailure(507, {
        code: 'InsufficientStorage',
        message: `There are ${mostWorlds} worlds. Remove one with DELETE /_emulator/worlds/{name}, or all without a name.`,
      });
    }
    const stores = { store: this.#store.part(partPrefix + name), snapshots: this.#store.part(snapshotsOf(name)) };
    const opening = this.#open(name, stores, seed);
    this.#opened.set(name, opening);
    opening.catch(() => this.#opened.delete(name));
    return opening;
  }

  /** Those who wait all fail if the store does, instead of each bearing the outage in turn: the next ones find out for themselves. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = ++this.#asked;
    const result = this.#last.then(() => {
      if (this.#outage && turn <= this.#outage.asked) throw this.#outage.error;
      return work();
    });
    this.#last = result.catch((error) => {
      if (error instanceof StoreUnavailable && turn > (this.#outage?.asked ?? 0)) {
        this.#outage = { error, asked: this.#asked };
      }
    });
    return result;
  }
}

const snapshotsOf = (name: string): string => `snapshots/${name}`;
