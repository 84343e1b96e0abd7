import type { Operation } from '../../contract/operation.ts';
import { type Version, versions } from '../../contract/versions.ts';
import type { LogDetails, LogEntry } from '../../http/graphApp.ts';
import { AppCalls } from './appCalls.ts';
import type { CalledOperation, Report } from './report.ts';

/** How many apps are told apart. */
const mostApps = 1000;

/** How much of the message of an error is kept, in characters. */
const longestMessage = 300;

/** The calls of one operation. */
interface Calls {
  readonly operation: Operation;
  readonly statuses: Map<number, number>;
  /** The last message of each status. */
  readonly messages: Map<number, string>;
}

/**
 * Counts the requests of an emulator, however many they are: what it keeps grows with the operations of the contract, and with the
 * apps up to 1,000 of them. Unlike the log, it forgets nothing by itself.
 */
export class CallReport {
  #calls = new Map<string, Calls>();
  #versions = new Set<Version>();
  #apps = new Map<string, AppCalls>();
  #unknown = 0;
  #uncounted = 0;

  /** Counts a request. What is no part of the API, such as sign-in, does not count. */
  add({ operationId, status, error }: LogEntry, { route, token }: LogDetails): void {
    if (!route) {
      if (operationId === undefined) this.#unknown += 1;
      return;
    }
    this.#versions.add(route.version);
    const calls = this.#callsOf(route.operationId, route.operation);
    calls.statuses.set(status, (calls.statuses.get(status) ?? 0) + 1);
    if (error !== undefined) calls.messages.set(status, error.slice(0, longestMessage));
    if (!token) return;
    const key = `${token.kind} ${token.app.id}`;
    const app = this.#apps.get(key) ?? (this.#apps.size < mostApps ? new AppCalls(token) : undefined);
    if (!app) {
      this.#uncounted += 1;
      return;
    }
    this.#apps.set(key, app);
    app.add(route, token, status);
  }

  /** Forgets everything. */
  clear(): void {
    this.#calls = new Map();
    this.#versions = new Set();
    this.#apps = new Map();
    this.#unknown = 0;
    this.#uncounted = 0;
  }

  /** What was counted so far. */
  read(): Report {
    const used = versions.filter(({ version }) => this.#versions.has(version));
    const wanted = (used.length > 0 ? used : versions.slice(0, 1)).flatMap(({ operations }) => Object.keys(operations));
    const names = [...new Set(wanted)];
    const called = names.flatMap((name) => {
      const calls = this.#calls.get(name);
      return calls ? [calledOperation(name, calls)] : [];
    });
    return {
      requests: called.reduce((sum, { requests }) => sum + requests, 0),
      unknown: this.#unknown,
      called,
      notCalled: names.filter((name) => !this.#calls.has(name)),
      apps: [...this.#apps.values()].map((app) => app.read()),
      uncounted: this.#uncounted,
    };
  }

  #callsOf(operationId: string, operation: Operation): Calls {
    const calls = this.#calls.get(operationId) ?? { operation, statuses: new Map(), messages: new Map() };
    this.#calls.set(operationId, calls);
    return calls;
  }
}

function calledOperation(operationId: string, { operation, statuses, messages }: Calls): CalledOperation {
  const seen = [...statuses].sort(([a], [b]) => a - b);
  return {
    operationId,
    method: operation.method,
    path: operation.path,
    requests: seen.reduce((sum, [, count]) => sum + count, 0),
    statuses: Object.fromEntries(seen),
    errors: seen.flatMap(([status, requests]) => {
      const message = messages.get(status);
      return message === undefined ? [] : [{ status, requests, message }];
    }),
    neverReturned: Object.keys(operation.errors)
      .map(Number)
      .filter((status) => !statuses.has(status)),
  };
}
