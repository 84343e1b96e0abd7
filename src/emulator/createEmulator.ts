import { fromRequest, type HttpRequest } from '../contract/httpRequest.ts';
import { toResponse } from '../http/httpResponse.ts';
import { listen } from '../http/listen.ts';
import type { Listening } from '../http/listenOptions.ts';
import { ListenError } from '../http/listenOptions.ts';
import { readOrigins } from '../http/origins.ts';
import { SystemClock } from './clock.ts';
import type { Emulator, EmulatorListenOptions, EmulatorOptions } from './emulator.ts';
import { CallReport } from './report/callReport.ts';
import { defaultSeed } from './seed/defaultSeed.ts';
import { recentSeed } from './seed/recentSeed.ts';
import { readSnapshot } from './snapshots/snapshot.ts';
import { memoryStore } from './store/memory.ts';
import { openWorld, type Serving } from './worlds/openWorld.ts';
import { SeedTemplates } from './worlds/seedTemplates.ts';
import { checkedSeed } from './worlds/worldSeed.ts';
import { Worlds } from './worlds/worlds.ts';

/** Makes an emulator that is ready. Throws a `SeedError` if its seed breaks a rule. */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { store = memoryStore(), clock = new SystemClock() } = options;
  const seed = options.seed && (await checkedSeed(options.seed));
  const first = seed ?? recentSeed(defaultSeed, clock.now());
  const common = {
    emulator: options,
    first,
    again: first,
    templates: new SeedTemplates(),
    total: new CallReport(),
    serving: () => server ?? notServing,
  };
  let server: (Serving & { readonly listening: Listening; readonly secure: Listening | undefined }) | undefined;

  const worlds = new Worlds({
    store,
    origins: () => common.serving().origins,
    open: async (name, stores, ownSeed) =>
      openWorld({
        ...{ ...common, ...stores, name, worlds: undefined, snapshot: undefined },
        ...{ clock: clock.another?.() ?? clock, seed: undefined, first: ownSeed ?? (await main.seed()) },
      }),
  });
  const main = await openWorld({
    ...{ ...common, name: undefined, store, snapshots: store.part('snapshots'), clock, seed, worlds },
    snapshot: options.snapshot && (await readSnapshot(options.snapshot)),
  });

  const handle = async (request: HttpRequest) => worlds.lead(request) ?? main.handle(request);

  async function listenSecurely(secure: EmulatorListenOptions['secure'], where: { readonly host?: string }) {
    if (!secure) return undefined;
    const { port = 0, ...tls } = secure;
    return listen(handle, { ...where, port, tls });
  }

  return {
    ...main,
    handle,
    fetch: async (request) => toResponse(await handle(fromRequest(request))),
    get url() {
      return main.url;
    },
    get requests() {
      return main.requests;
    },
    get secureUrl() {
      return server?.secure?.url;
    },
    world: async (name, { seed: own } = {}) => worlds.put(name, own && (await checkedSeed(own))),
    worlds: () => worlds.names(),
    removeWorld: (name) => worlds.remove(name),
    async listen(options = {}) {
      const { port = 0, host, openControl = false, origins = [], allowedHosts = [], trustProxy = false } = options;
      if (server) throw new ListenError(`The emulator listens already, on ${server.listening.url}.`);
      const allowed = readOrigins(origins);
      const where = host === undefined ? {} : { host };
      const listening = await listen(handle, { ...where, port });
      const secure = await listenSecurely(options.secure, where).catch(async (error) => {
        await listening.close();
        throw error;
      });
      const hosts = allowedHosts.map((name) => name.toLowerCase());
      const access = { isOpen: openControl, hosts };
      server = { url: listening.url, listening, secure, origins: allowed, access, trustProxy };
      return listening.url;
    },
    async close() {
      await Promise.all([server?.listening.close(), server?.secure?.close(), main.close(), worlds.close()]);
      server = undefined;
      await store.close();
    },
  };
}

/** How an emulator can be reached that does not listen. */
const notServing: Serving = {
  url: 'http://emulator.test',
  origins: [],
  access: { isOpen: false, hosts: [] },
  trustProxy: false,
};
