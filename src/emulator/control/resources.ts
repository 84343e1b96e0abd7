import { GraphFailure } from '../../contract/graphFailure.ts';
import type { GraphResponse } from '../../contract/graphResponse.ts';
import type { HttpRequest } from '../../contract/httpRequest.ts';
import { didYouMean } from '../../contract/nearest.ts';
import { isVersion } from '../../contract/versions.ts';
import { type Clock, isAdjustable } from '../clock.ts';
import { errorsOf, operationErrors } from '../faultErrors.ts';
import { loggedOperations } from '../faults.ts';
import type { State } from '../state.ts';
import { timestamp } from '../time.ts';
import type { ControlTarget } from './controlTarget.ts';
import {
  readClockChangeOf,
  readFaultsOf,
  readLifecycleRequestOf,
  readPermissionChangeOf,
  readThrottleOf,
  withBadRequest,
  withSeedOf,
} from './read.ts';
import { done, ok } from './respond.ts';
import { snapshots } from './snapshots.ts';
import { worlds } from './worlds.ts';

/** One request of the control. */
export interface Call {
  readonly emulator: ControlTarget;
  readonly request: HttpRequest;
  readonly query: URLSearchParams;
  /** What stands behind the resource: `chat` of `/_emulator/state/chat`. */
  readonly name: string | undefined;
  /** What stands behind that: `redeliver` of `/_emulator/deliveries/1/redeliver`. */
  readonly action: string | undefined;
}

/** A path below `/_emulator`, by what each method does. */
export interface Resource {
  /** How many more segments may follow. Defaults to none. */
  readonly more?: 1 | 2;
  /** The parameters that the query may have. Defaults to none. */
  readonly query?: readonly string[];
  readonly methods: Readonly<Record<string, (call: Call) => Promise<GraphResponse>>>;
}

/** What the control has, by the first segment. */
export const resources: Readonly<Record<string, Resource>> = {
  '': { methods: { GET: async ({ emulator }) => ok(overview(emulator)) } },
  health: {
    methods: { GET: async ({ emulator }) => ok({ status: 'ready', now: timestamp(emulator.clock.now()) }) },
  },
  reset: {
    methods: {
      async POST({ emulator }) {
        await emulator.reset();
        return done;
      },
    },
  },
  seed: {
    methods: {
      GET: async ({ emulator }) => ok(await emulator.seed()),
      /** Begins again with another seed. */
      async PUT({ emulator, request }) {
        await withSeedOf(request, (seed) => emulator.reset(seed));
        return done;
      },
      /** Adds to what is there. */
      async POST({ emulator, request }) {
        await withSeedOf(request, (seed) => emulator.loadSeed(seed));
        return done;
      },
    },
  },
  state: {
    more: 1,
    methods: {
      async GET({ emulator, name }) {
        const state = await emulator.state();
        if (name === undefined) return ok(state);
        if (Object.hasOwn(state, name)) return ok(state[name as keyof State]);
        throw new GraphFailure(404, {
          message: `There is no kind '${name}'. There are ${Object.keys(state).join(', ')}.`,
        });
      },
    },
  },
  requests: {
    query: ['operationId'],
    methods: {
      async GET({ emulator, query }) {
        const operationId = query.get('operationId');
        // That nothing was called must not be true because of a typo.
        if (operationId !== null) requireOperation(operationId, 400);
        const entries = emulator.requests.filter((entry) => operationId === null || entry.operationId === operationId);
        return ok(entries.map((entry) => ({ ...entry, time: timestamp(entry.time) })));
      },
      async DELETE({ emulator }) {
        emulator.clearRequests();
        return done;
      },
    },
  },
  report: {
    methods: {
      GET: async ({ emulator }) => ok(emulator.report.read()),
      async DELETE({ emulator }) {
        emulator.report.clear();
        return done;
      },
    },
  },
  faults: {
    more: 2,
    query: ['version'],
    methods: {
      GET: async ({ emulator, query, name, action }) =>
        ok(name === undefined ? emulator.faults.list : await documented(name, action, query.get('version'))),
      async POST({ emulator, request, name }) {
        requireFaultsThemselves(name);
        emulator.faults.arm(...(await readFaultsOf(request)));
        return ok(emulator.faults.list);
      },
      async DELETE({ emulator, name }) {
        requireFaultsThemselves(name);
        emulator.faults.clear();
        return done;
      },
    },
  },
  throttle: {
    methods: {
      GET: async ({ emulator }) => ok(emulator.throttle.state),
      async PUT({ emulator: { throttle }, request }) {
        const { enabled = true, factor } = request.hasBody ? await readThrottleOf(request) : {};
        if (enabled) throttle.start({ factor });
        else throttle.stop();
        return ok(throttle.state);
      },
      async DELETE({ emulator }) {
        emulator.throttle.stop();
        return done;
      },
    },
  },
  clock: {
    methods: {
      GET: async ({ emulator }) => ok(time(emulator.clock)),
      async POST({ emulator: { clock }, request }) {
        const { now, advance } = await readClockChangeOf(request);
        if (!isAdjustable(clock)) {
          const message = 'The program that made the emulator gave it a clock that cannot be moved.';
          throw new GraphFailure(409, { code: 'Conflict', message });
        }
        await withBadRequest(() => (now === undefined ? clock.advance(advance ?? 0) : clock.set(now)));
        return ok(time(clock));
      },
    },
  },
  deliveries: {
    more: 2,
    query: ['subscription'],
    methods: {
      async GET({ emulator, query, name, action }) {
        const wanted = query.get('subscription');
        const all = await emulator.deliveries();
        if (name === undefined) {
          return ok(all.filter(({ subscriptionId }) => wanted === null || subscriptionId === wanted));
        }
        const found = action === undefined ? all.find(({ id }) => id === name) : undefined;
        if (found) return ok(found);
        throw new GraphFailure(404, { message: `There is no delivery '${name}'.` });
      },
      async POST({ emulator, name, action }) {
        if (name === undefined || action !== 'redeliver') {
          throw new GraphFailure(404, { message: 'To deliver something again, post to deliveries/{id}/redeliver.' });
        }
        await emulator.redeliver(name);
        return done;
      },
    },
  },
  settle: {
    methods: {
      /** Responds when every notification that is due was sent. */
      async POST({ emulator }) {
        await emulator.settled();
        return done;
      },
    },
  },
  lifecycle: {
    methods: {
      async POST({ emulator, request }) {
        const { subscription, event } = await readLifecycleRequestOf(request);
        await emulator.sendLifecycle(subscription, event);
        return done;
      },
    },
  },
  permissions: {
    methods: {
      async POST({ emulator, request }) {
        await emulator.changePermissions(await readPermissionChangeOf(request));
        return done;
      },
    },
  },
  tokens: { methods: { GET: async ({ emulator }) => ok(await emulator.tokens()) } },
  snapshots,
  worlds,
};

/** What can be expected of faults: the errors of every operation, or of one. Throws a {@link GraphFailure}. */
async function documented(name: string, operation: string | undefined, version: string | null): Promise<unknown> {
  if (name !== 'operations') throw new GraphFailure(404, { message: `Behind faults are 'operations', not '${name}'.` });
  if (version !== null && !isVersion(version)) {
    throw new GraphFailure(400, { message: `There is no version '${version}'. There are v1.0 and beta.` });
  }
  if (operation === undefined) return operationErrors(version ?? undefined);
  requireOperation(operation, 404);
  return errorsOf(operation, version ?? undefined);
}

/** Requires that an operation is in the log by a name. Throws a {@link GraphFailure} that names the nearest. */
function requireOperation(name: string, status: number): void {
  if (loggedOperations.includes(name)) return;
  const message = `There is no operation '${name}'.${didYouMean(name, loggedOperations)}`;
  throw new GraphFailure(status, { message });
}

/** Requires that a request is about faults, and not about what can be expected of them. Throws a {@link GraphFailure} 405. */
function requireFaultsThemselves(name: string | undefined): void {
  if (name === undefined) return;
  throw new GraphFailure(405, {
    message: `To arm or to clear faults, leave out '/${name}'. This path has GET.`,
    headers: { Allow: 'GET' },
  });
}

const time = (clock: Clock) => ({ now: timestamp(clock.now()) });

/** Each path with its methods, as the overview at `/_emulator`. */
function overview({ worlds }: ControlTarget): Readonly<Record<string, string>> {
  const named = Object.entries(resources).filter(([name]) => name !== '' && (worlds || name !== 'worlds'));
  return Object.fromEntries(
    named.map(([name, { methods }]) => [`/_emulator/${name}`, Object.keys(methods).join(', ')]),
  );
}
