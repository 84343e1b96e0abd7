import { fromRequest } from '../contract/httpRequest.ts';
import { graphApp } from '../http/graphApp.ts';
import { toResponse } from '../http/httpResponse.ts';
import { listen } from '../http/listen.ts';
import type { Listening } from '../http/listenOptions.ts';
import { ListenError } from '../http/listenOptions.ts';
import { isAdjustable, SystemClock } from './clock.ts';
import { control, controlPath } from './control/control.ts';
import { Directory, type Tenant } from './directory/directory.ts';
import { readyTokens } from './directory/readyTokens.ts';
import type { Emulator, EmulatorOptions } from './emulator.ts';
import { Faults } from './faults.ts';
import { countedIds, type Ids, randomIds } from './ids.ts';
import { type Records, transaction } from './records/records.ts';
import { seedKey } from './records/seedRecord.ts';
import { RequestLog } from './requestLog.ts';
import { defaultSeed } from './seed/defaultSeed.ts';
import { loadSeed } from './seed/loadSeed.ts';
import { defaultTenant, sampleSeed } from './seed/sampleSeed.ts';
import { readSeed, type Seed, SeedError } from './seed/seed.ts';
import { service } from './service.ts';
import { readState } from './state.ts';
import { memoryStore } from './store/memory.ts';

/** Makes an emulator that is ready. Throws a `SeedError` if its seed breaks a rule. */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { store = memoryStore(), clock = new SystemClock(), ids = randomIds, defaultUser, log } = options;
  const requests = new RequestLog();
  const faults = new Faults(options.wait);
  let seed = options.seed ?? defaultSeed;
  let tenant = tenantOf(seed);
  let listening: Listening | undefined;
  let isOpen = false;

  const app = graphApp({
    now: () => clock.now(),
    log: log
      ? (entry) => {
          requests.add(entry);
          log(entry);
        }
      : (entry) => requests.add(entry),
    serve: service({
      store,
      clock,
      ids,
      faults,
      defaultUser,
      tenant: () => tenant,
      handle: (request) => app.handle(request),
    }),
  });

  /** Loads a seed into an empty store; a filled store keeps its own, unless `again`. Returns the seed of the store. */
  async function begin(next: Seed, { again }: { readonly again: boolean }): Promise<Seed> {
    const home = tenantOf(next);
    return transaction(store, async (records) => {
      const kept = again ? undefined : await records.get('seed', seedKey);
      if (kept) return kept.seed;
      await records.clear();
      await records.put('seed', { seed: next });
      // The same ids in each run, and none that the emulator gives later.
      await loadSeed(next, context(records, home, countedIds('5eed0000')));
      return next;
    });
  }

  function context(records: Records, home: Tenant, idsOfSeed: Ids) {
    return { records, directory: new Directory(records, idsOfSeed, home), clock, ids: idsOfSeed };
  }

  function tenantOf({ tenantId, domain }: Seed): Tenant {
    const { closedDirectory: closed = false } = options;
    return { tenantId: tenantId ?? defaultTenant.tenantId, domain: domain ?? defaultTenant.domain, closed };
  }

  const emulator: Emulator = {
    // A path begins behind the origin, which has 8 characters at least.
    handle: (request) =>
      request.url.startsWith(controlPath, request.url.indexOf('/', 8)) ? controlled(request) : app.handle(request),
    fetch: async (request) => toResponse(await emulator.handle(fromRequest(request))),
    faults,
    get url() {
      return listening?.url ?? 'http://emulator.test';
    },
    get requests() {
      return requests.entries;
    },
    async listen({ port = 0, host, openControl: opened = false } = {}) {
      if (listening) throw new ListenError(`The emulator listens already, on ${listening.url}.`);
      isOpen = opened;
      listening = await listen(emulator.handle, { port, ...(host === undefined ? {} : { host }) });
      return listening.url;
    },
    state: () => transaction(store, readState),
    tokens: () => transaction(store, readyTokens),
    async loadSeed(more) {
      const checked = await readSeed(more);
      const { tenantId = tenant.tenantId, domain = tenant.domain } = checked;
      if (tenantId !== tenant.tenantId || domain !== tenant.domain) {
        throw new SeedError('The home tenant is there already. Leave out tenantId and domain, or begin again.');
      }
      await transaction(store, (records) => loadSeed(checked, context(records, tenant, ids)));
    },
    async reset(next = seed) {
      const checked = await checkedSeed(next);
      if (isAdjustable(clock)) clock.reset();
      seed = await begin(checked, { again: true });
      tenant = tenantOf(seed);
      faults.clear();
      requests.clear();
    },
    async close() {
      await listening?.close();
      listening = undefined;
      await store.close();
    },
  };

  const controlled = control(
    {
      clock,
      faults,
      get requests() {
        return emulator.requests;
      },
      clearRequests: () => requests.clear(),
      get seed() {
        return seed;
      },
      reset: emulator.reset,
      loadSeed: emulator.loadSeed,
      state: emulator.state,
      tokens: emulator.tokens,
    },
    () => isOpen,
  );

  const begun = await begin(await checkedSeed(seed), { again: false });
  tenant = tenantOf(begun);
  if (!options.seed) seed = begun;
  return emulator;
}

/** A seed that was checked. Those of this project need none, and checking takes longer than all the rest of the start. */
function checkedSeed(seed: Seed): Seed | Promise<Seed> {
  return seed === defaultSeed || seed === sampleSeed ? seed : readSeed(seed);
}
