import { fromRequest, type HttpRequest } from '../contract/httpRequest.ts';
import { versions } from '../contract/versions.ts';
import { graphApp, type LogEntry } from '../http/graphApp.ts';
import { toResponse } from '../http/httpResponse.ts';
import { listen } from '../http/listen.ts';
import type { Listening } from '../http/listenOptions.ts';
import { ListenError } from '../http/listenOptions.ts';
import { type AllowedOrigins, readOrigins } from '../http/origins.ts';
import { isAdjustable, SystemClock } from './clock.ts';
import type { ControlAccess } from './control/allowedCaller.ts';
import { control, controlPath } from './control/control.ts';
import type { ControlTarget } from './control/resources.ts';
import { Directory, type Tenant } from './directory/directory.ts';
import { readyTokens } from './directory/readyTokens.ts';
import type { Emulator, EmulatorListenOptions, EmulatorOptions } from './emulator.ts';
import { Faults, waitFor } from './faults.ts';
import { countedIds, type Ids, randomIds } from './ids.ts';
import { type Records, transaction } from './records/records.ts';
import { seedKey } from './records/seedRecord.ts';
import { RequestLog } from './requestLog.ts';
import { defaultSeed } from './seed/defaultSeed.ts';
import { loadSeed } from './seed/loadSeed.ts';
import { recentSeed } from './seed/recentSeed.ts';
import { defaultTenant, sampleSeed } from './seed/sampleSeed.ts';
import { readSeed, type Seed, SeedError } from './seed/seed.ts';
import { service } from './service.ts';
import type { SignInOptions, signIn } from './signIn/signIn.ts';
import type { signingKeyOf } from './signIn/signingKey.ts';
import { readState } from './state.ts';
import { memoryStore } from './store/memory.ts';
import { ChangeNotifications } from './subscriptions/changeNotifications.ts';
import { observedTransaction } from './subscriptions/observedTransaction.ts';
import { RequestActivity } from './subscriptions/requestActivity.ts';

/** Makes an emulator that is ready. Throws a `SeedError` if its seed breaks a rule. */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { store = memoryStore(), clock = new SystemClock(), ids = randomIds, defaultUser, log } = options;
  const { wait = waitFor, deliver, strictWebhooks = false } = options;
  const requests = new RequestLog();
  const faults = new Faults(wait);
  /** The key of sign-in, which signs what notifications carry, too. */
  let key: ReturnType<typeof signingKeyOf> | undefined;
  const signingKey = async () => {
    key ??= (await import('./signIn/signingKey.ts')).signingKeyOf(options.signingKey);
    return key();
  };
  const activity = new RequestActivity();
  const changeNotifications = new ChangeNotifications({
    activity,
    ...{ store, clock, faults, wait, deliver, key: signingKey, isStrict: strictWebhooks },
    tokenVersion: options.validationTokenVersion ?? '2.0',
    sent: ({ webhook, url, ...rest }) =>
      log?.({
        ...{ time: clock.now(), requestId: crypto.randomUUID(), method: 'POST', path: url },
        ...{ operationId: webhook, caller: undefined, ...rest },
      }),
  });
  const changed = () => changeNotifications.wake();
  const first = options.seed ? await checkedSeed(options.seed) : recentSeed(defaultSeed, clock.now());
  let data = await begin(first, { again: false });
  let server:
    | {
        readonly listening: Listening;
        readonly secure: Listening | undefined;
        readonly origins: AllowedOrigins;
        readonly access: ControlAccess;
        readonly trustProxy: boolean;
      }
    | undefined;

  const addToLog = (entry: LogEntry) => {
    requests.add(entry);
    log?.(entry);
  };

  const app = graphApp({
    now: () => clock.now(),
    // Any page could read and change the data of whoever opens it while an emulator runs. Most pages that a developer
    // works on come from this machine, and the error says how to let others.
    origins: () => server?.origins ?? [],
    trustProxy: () => server?.trustProxy ?? false,
    log: addToLog,
    serve: service({
      store,
      clock,
      ids,
      faults,
      defaultUser,
      webhooks: changeNotifications.webhooks,
      changed,
      tenant: () => data.tenant,
      handle: (request) => app.handle(request),
    }),
  });

  /**
   * Loads a seed into an empty store; a filled store keeps its own, unless `again`. Returns the seed that `reset` returns
   * to, and the tenant of the data.
   */
  async function begin(next: Seed, { again }: { readonly again: boolean }): Promise<Data> {
    return transaction(store, async (records) => {
      const kept = again ? undefined : await records.get('seed', seedKey);
      if (kept) return { seed: options.seed ?? kept.seed, tenant: tenantOf(kept.seed) };
      await records.clear();
      await records.put('seed', { seed: next });
      const tenant = tenantOf(next);
      // The same ids in each run, and none that the emulator gives later.
      await loadSeed(next, seedContext(records, tenant, countedIds('5eed0000')));
      return { seed: next, tenant };
    });
  }

  function seedContext(records: Records, tenant: Tenant, idsOfSeed: Ids) {
    return { records, directory: new Directory(records, idsOfSeed, tenant), clock, ids: idsOfSeed };
  }

  function tenantOf({ tenantId, domain }: Seed): Tenant {
    const { closedDirectory: closed = false } = options;
    return { tenantId: tenantId ?? defaultTenant.tenantId, domain: domain ?? defaultTenant.domain, closed };
  }

  const target: ControlTarget = {
    clock,
    faults,
    get requests() {
      return requests.entries;
    },
    clearRequests: () => requests.clear(),
    get seed() {
      return data.seed;
    },
    state: () => transaction(store, readState),
    tokens: () => transaction(store, readyTokens),
    async loadSeed(more) {
      const checked = await readSeed(more);
      const { tenant } = data;
      const { tenantId = tenant.tenantId, domain = tenant.domain } = checked;
      if (tenantId !== tenant.tenantId || domain !== tenant.domain) {
        throw new SeedError('The home tenant is there already. Leave out tenantId and domain, or begin again.');
      }
      await observedTransaction({ store, now: () => clock.now(), changed }, (records) =>
        loadSeed(checked, seedContext(records, tenant, ids)),
      );
    },
    async reset(next = data.seed) {
      const checked = await checkedSeed(next);
      if (isAdjustable(clock)) clock.reset();
      data = await begin(checked, { again: true });
      faults.clear();
      requests.clear();
      changeNotifications.reset();
    },
    deliveries: () => changeNotifications.deliveries(),
    redeliver: (id) => changeNotifications.redeliver(id),
    sendLifecycle: (subscription, event) => changeNotifications.sendLifecycle(subscription, event),
    async changePermissions(change) {
      const { changePermissions } = await import('./signIn/changePermissions.ts');
      await observedTransaction({ store, now: () => clock.now(), changed }, (records) =>
        changePermissions(change, records),
      );
    },
  };
  // What an earlier process did not deliver.
  changeNotifications.wake();

  const signInOptions: SignInOptions = {
    store,
    clock,
    ids,
    faults,
    key: signingKey,
    rules: () => ({
      closedApps: options.closedApps ?? false,
      defaultUser,
      allowedOrigins: server?.origins ?? [],
    }),
    tenant: () => data.tenant,
    origins: () => server?.origins ?? [],
    trustProxy: () => server?.trustProxy ?? false,
    log: addToLog,
  };
  let signedIn: Promise<ReturnType<typeof signIn>> | undefined;
  /** Sign-in, which is loaded when it is first needed: many use ready tokens alone. */
  const loadSignIn = () => {
    signedIn ??= import('./signIn/signIn.ts').then((module) => module.signIn(signInOptions));
    return signedIn;
  };
  const controlled = control(target, () => server?.access ?? { isOpen: false, hosts: [] });

  const handle = async (request: HttpRequest) => {
    // It begins behind the origin, which has 8 characters at least.
    const path = request.url.indexOf('/', 8);
    if (request.url.startsWith(controlPath, path)) return controlled(request);
    if (graphPaths.some((prefix) => request.url.startsWith(prefix, path))) {
      return activity.during(() => app.handle(request));
    }
    return (await loadSignIn())(request) ?? app.handle(request);
  };

  async function listenSecurely(secure: EmulatorListenOptions['secure'], where: { readonly host?: string }) {
    if (!secure) return undefined;
    const { port = 0, ...tls } = secure;
    return listen(handle, { ...where, port, tls });
  }

  return {
    handle,
    settled: () => changeNotifications.settled(),
    deliveries: target.deliveries,
    redeliver: target.redeliver,
    sendLifecycle: target.sendLifecycle,
    changePermissions: target.changePermissions,
    fetch: async (request) => toResponse(await handle(fromRequest(request))),
    faults,
    state: target.state,
    tokens: target.tokens,
    loadSeed: target.loadSeed,
    reset: target.reset,
    get url() {
      return server?.listening.url ?? 'http://emulator.test';
    },
    get requests() {
      return requests.entries;
    },
    get secureUrl() {
      return server?.secure?.url;
    },
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
      server = { listening, secure, origins: allowed, access: { isOpen: openControl, hosts }, trustProxy };
      return listening.url;
    },
    async close() {
      await Promise.all([server?.listening.close(), server?.secure?.close(), changeNotifications.close()]);
      server = undefined;
      await store.close();
    },
  };
}

/** What the paths of the API begin with. No tenant has such a name. */
const graphPaths = versions.flatMap(({ prefixes }) => prefixes.map((prefix) => `/${prefix}/`));

/** The seed that `reset` returns to, and the home tenant of the data. */
interface Data {
  readonly seed: Seed;
  readonly tenant: Tenant;
}

/** A seed that was checked. Those of this project need none, and checking takes longer than all the rest of the start. */
function checkedSeed(seed: Seed): Seed | Promise<Seed> {
  return seed === defaultSeed || seed === sampleSeed ? seed : readSeed(seed);
}
