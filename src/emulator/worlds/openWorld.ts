import { fromRequest, type HttpRequest, isBelow, pathAndQueryOf } from '../../contract/httpRequest.ts';
import { versions } from '../../contract/versions.ts';
import { graphApp, type LogDetails, type LogEntry, refused } from '../../http/graphApp.ts';
import { toResponse } from '../../http/httpResponse.ts';
import type { AllowedOrigins } from '../../http/origins.ts';
import { type Clock, isAdjustable } from '../clock.ts';
import type { ControlAccess } from '../control/allowedCaller.ts';
import { control, controlPath } from '../control/control.ts';
import type { ControlTarget } from '../control/controlTarget.ts';
import { Directory } from '../directory/directory.ts';
import { readyTokens } from '../directory/readyTokens.ts';
import type { EmulatorOptions } from '../emulator.ts';
import { Faults, waitFor } from '../faults.ts';
import { randomIds } from '../ids.ts';
import { requestError } from '../outage.ts';
import { transaction } from '../records/records.ts';
import { CallReport } from '../report/callReport.ts';
import { RequestLog } from '../requestLog.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { readSeed, type Seed, SeedError } from '../seed/seed.ts';
import { service } from '../service.ts';
import type { SignInOptions, signIn } from '../signIn/signIn.ts';
import type { SigningKey } from '../signIn/signingKey.ts';
import { NamedSnapshots } from '../snapshots/namedSnapshots.ts';
import { readSnapshot, restoreSurroundings, type Snapshot, takeSnapshot } from '../snapshots/snapshot.ts';
import { readState } from '../state.ts';
import { type RecordStore, StoreClosedError } from '../store/store.ts';
import { ChangeNotifications } from '../subscriptions/changeNotifications.ts';
import { observedTransaction } from '../subscriptions/observedTransaction.ts';
import { RequestActivity } from '../subscriptions/requestActivity.ts';
import { Throttle } from '../throttle.ts';
import type { SeedTemplates } from './seedTemplates.ts';
import type { World } from './world.ts';
import { checkedSeed, WorldSeed } from './worldSeed.ts';
import type { Worlds } from './worlds.ts';

/** How the server can be reached that a world is a part of. Before it listens, only from this process. */
export interface Serving {
  /** The origin of the server. */
  readonly url: string;
  readonly origins: AllowedOrigins;
  readonly access: ControlAccess;
  readonly trustProxy: boolean;
}

/** What a world is made of. */
export interface WorldOptions {
  /** Its name, unless it is the emulator itself. */
  readonly name: string | undefined;
  /** The options of the emulator. */
  readonly emulator: EmulatorOptions;
  readonly store: RecordStore;
  /** Where its snapshots are kept. */
  readonly snapshots: RecordStore;
  readonly clock: Clock;
  /** The seed to return to, which was checked. Undefined for that of the store. */
  readonly seed: Seed | undefined;
  /** What it begins with if its store is empty and there is no snapshot. */
  readonly first: Seed;
  /** What it begins with if another process has removed it. */
  readonly again: Seed;
  /** What it begins with instead, which was read. */
  readonly snapshot: Snapshot | undefined;
  readonly templates: SeedTemplates;
  readonly serving: () => Serving;
  /** What counts the requests of the emulator and of all of its worlds. */
  readonly total: CallReport;
  /** The worlds beside it, which it controls. Undefined if it is one of them. */
  readonly worlds: Worlds | undefined;
}

/** A world that is open. */
export interface OpenWorld extends World {
  /** Ends what it does by itself. Its store stays open. */
  close(): Promise<void>;
}

/** Opens a world, and fills its store if that is empty. Throws a `SeedError` if its seed breaks a rule. */
export async function openWorld(options: WorldOptions): Promise<OpenWorld> {
  const { name, emulator, store, clock, serving } = options;
  const { ids = randomIds, defaultUser, wait = waitFor, deliver, strictWebhooks = false, log } = emulator;
  const mount = name === undefined ? '' : `/worlds/${name}`;
  const requests = new RequestLog();
  const report = name === undefined ? options.total : new CallReport();
  const faults = new Faults(wait);
  const throttle = new Throttle(clock, emulator.throttle);
  const surroundings = { clock, faults };
  const snapshots = new NamedSnapshots(options.snapshots);
  const seed = new WorldSeed({
    ...options,
    closedDirectory: emulator.closedDirectory ?? false,
    lost() {
      if (isAdjustable(clock)) clock.reset();
      faults.clear();
      throttle.reset();
      key = undefined;
    },
  });

  /** The key of sign-in, which signs what notifications carry, too. */
  let key: Promise<SigningKey> | undefined;
  const signingKey = () => {
    key ??= readKey(emulator.signingKey, store).catch((error) => {
      key = undefined;
      throw error;
    });
    return key;
  };

  const toLog = (entry: LogEntry) => log?.(name === undefined ? entry : { ...entry, world: name });
  const addToLog = (entry: LogEntry, details?: LogDetails) => {
    requests.add(entry);
    if (details) for (const each of new Set([report, options.total])) each.add(entry, details);
    toLog(entry);
  };

  const activity = new RequestActivity();
  const changeNotifications = new ChangeNotifications({
    ...{ store, clock, faults, wait, deliver, activity, key: signingKey, isStrict: strictWebhooks },
    tokenVersion: emulator.validationTokenVersion ?? '2.0',
    sent: ({ webhook, url, ...rest }) =>
      toLog({
        ...{ time: clock.now(), requestId: crypto.randomUUID(), method: 'POST', path: url },
        ...{ operationId: webhook, caller: undefined, ...rest },
      }),
  });
  const changed = () => changeNotifications.wake();
  const observed = { store, now: () => clock.now(), changed };

  if ((await seed.open()) && options.snapshot) restoreSurroundings(options.snapshot, surroundings);
  // What an earlier process did not deliver.
  changeNotifications.wake();

  const app = graphApp({
    now: () => clock.now(),
    // Any page could read and change the data of whoever opens it while an emulator runs. Most pages that a developer
    // works on come from this machine, and the error says how to let others.
    origins: () => serving().origins,
    trustProxy: () => serving().trustProxy,
    log: addToLog,
    serve: service({
      ...{ store, clock, ids, faults, throttle, defaultUser, changed },
      webhooks: changeNotifications.webhooks,
      tenant: (records) => seed.tenant(records),
      handle: (request) => app.handle(request),
    }),
  });

  const signInOptions: SignInOptions = {
    ...{ store, clock, ids, faults, key: signingKey, log: addToLog },
    rules: () => ({
      closedApps: emulator.closedApps ?? false,
      defaultUser,
      allowedOrigins: serving().origins,
    }),
    tenant: (records) => seed.tenant(records),
    origins: () => serving().origins,
    trustProxy: () => serving().trustProxy,
  };
  let signedIn: Promise<ReturnType<typeof signIn>> | undefined;
  /** Sign-in, which is loaded when it is first needed: many use ready tokens alone. */
  const loadSignIn = () => {
    signedIn ??= import('../signIn/signIn.ts').then((module) => module.signIn(signInOptions));
    return signedIn;
  };

  /** To be called when everything that is stored was replaced. */
  function begunAnew(): void {
    requests.clear();
    changeNotifications.reset();
  }

  const target: ControlTarget = {
    clock,
    faults,
    throttle,
    worlds: options.worlds,
    get requests() {
      return requests.entries;
    },
    clearRequests: () => requests.clear(),
    report,
    seed: () => seed.current(),
    state: () => transaction(store, readState),
    tokens: () => transaction(store, readyTokens),
    async loadSeed(more) {
      const checked = await readSeed(more);
      await observedTransaction(observed, async (records) => {
        const tenant = await seed.tenant(records);
        const { tenantId = tenant.tenantId, domain = tenant.domain } = checked;
        if (tenantId !== tenant.tenantId || domain !== tenant.domain) {
          throw new SeedError('The home tenant is there already. Leave out tenantId and domain, or begin again.');
        }
        await loadSeed(checked, { records, directory: new Directory(records, ids, tenant), clock, ids });
      });
    },
    async reset(next) {
      const checked = await checkedSeed(next ?? (await seed.current()));
      if (isAdjustable(clock)) clock.reset();
      await seed.beginAgain(checked);
      faults.clear();
      throttle.reset();
      begunAnew();
    },
    deliveries: () => changeNotifications.deliveries(),
    settled: () => changeNotifications.settled(),
    redeliver: (id) => changeNotifications.redeliver(id),
    sendLifecycle: (subscription, event) => changeNotifications.sendLifecycle(subscription, event),
    async changePermissions(change) {
      const { changePermissions } = await import('../signIn/changePermissions.ts');
      await observedTransaction(observed, (records) => changePermissions(change, records));
    },
    snapshot: () => transaction(store, (records) => takeSnapshot(records, surroundings)),
    async restore(value) {
      const snapshot = await readSnapshot(value);
      await seed.restore(snapshot);
      restoreSurroundings(snapshot, surroundings);
      throttle.clear();
      begunAnew();
    },
    snapshots,
  };
  const controlled = control(target, () => serving().access);

  let isClosed = false;
  const handle = async (request: HttpRequest) => {
    // Somebody may still have a world that was removed, and would write what nobody finds.
    if (isClosed) return refused(requestError(new StoreClosedError()), request, clock.now());
    const path = pathAndQueryOf(request);
    if (path.startsWith(controlPath)) return controlled(request);
    if (graphPaths.some((prefix) => path.startsWith(prefix))) {
      return activity.during(() => app.handle(request));
    }
    return (await loadSignIn())(request) ?? app.handle(request);
  };

  return {
    handle,
    // Whoever asks in this process may leave out where the world is.
    fetch: async (request) => toResponse(await handle(fromRequest(request, isBelow(mount, request.url) ? mount : ''))),
    get url() {
      return serving().url + mount;
    },
    get requests() {
      return requests.entries;
    },
    clock,
    faults,
    throttle,
    report: () => report.read(),
    clearReport: () => report.clear(),
    state: target.state,
    tokens: target.tokens,
    seed: target.seed,
    loadSeed: target.loadSeed,
    reset: target.reset,
    settled: target.settled,
    deliveries: target.deliveries,
    redeliver: target.redeliver,
    sendLifecycle: target.sendLifecycle,
    changePermissions: target.changePermissions,
    snapshot: target.snapshot,
    restore: target.restore,
    close() {
      isClosed = true;
      return changeNotifications.close();
    },
  };
}

/** The key to sign with: of the text, a private RSA key as PEM (PKCS #8), or the one that the store keeps. */
async function readKey(pem: string | undefined, store: RecordStore): Promise<SigningKey> {
  if (pem !== undefined) return (await import('../signIn/signingKey.ts')).importedKey(pem);
  return (await import('../signIn/storedSigningKey.ts')).storedSigningKey(store);
}

/** What the paths of the API begin with. No tenant has such a name. */
const graphPaths = versions.flatMap(({ prefixes }) => prefixes.map((prefix) => `/${prefix}/`));
