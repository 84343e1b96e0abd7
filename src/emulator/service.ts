import type { Answer } from '../contract/answer.ts';
import { runBatch } from '../contract/batch.ts';
import { GraphFailure } from '../contract/graphFailure.ts';
import { fromRequest, type HttpRequest } from '../contract/httpRequest.ts';
import { preferences } from '../contract/preferences.ts';
import { type GraphRequest, readRequest } from '../contract/readRequest.ts';
import type { Route } from '../contract/route.ts';
import type { GraphApp, GraphAppOptions, Trace } from '../http/graphApp.ts';
import { toResponse } from '../http/httpAnswer.ts';
import type { Clock } from './clock.ts';
import { authorize } from './directory/authorization.ts';
import { callerName } from './directory/caller.ts';
import { Directory, type Tenant } from './directory/directory.ts';
import { identify } from './directory/identify.ts';
import type { Faults } from './faults.ts';
import { handlerOf } from './handlers.ts';
import type { Ids } from './ids.ts';
import { Records } from './records/records.ts';
import type { Context, OperationId } from './requestContext.ts';
import { type Store, UniqueViolation } from './store/store.ts';

/** What answering requests takes. */
export interface ServiceOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly faults: Faults;
  readonly defaultUser: string | undefined;
  /** The home tenant, as it is now. */
  readonly tenant: () => Tenant;
  /** Answers a request of a batch. */
  readonly handle: GraphApp['handle'];
}

/** How often a request is begun again because another process was quicker to take a unique value. */
const attempts = 5;

/** Runs work on the records of a store, again where another process was quicker to take a unique value. */
export async function transaction<T>(store: Store, work: (records: Records) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.transaction((transaction) => work(new Records(transaction)));
    } catch (error) {
      if (!(error instanceof UniqueViolation) || attempt === attempts) throw error;
    }
  }
}

/** Makes what answers the requests that lead to an operation: the way from a route to its handler. */
export function service(options: ServiceOptions): GraphAppOptions['serve'] {
  const { store, clock, ids, faults, defaultUser, tenant } = options;

  return (route, request, trace) => {
    const fault = faults.take(route.operationId);
    return fault ? faults.strike(fault, () => serve(route, request, trace)) : serve(route, request, trace);
  };

  async function serve(route: Route, request: HttpRequest, trace: Trace): Promise<Answer> {
    // A caller without the right to ask is told so before what is wrong with the request.
    const read = await readRequest(route, request).catch(failure);
    const answer = await transaction(store, async (records) => {
      const directory = new Directory(records, ids, tenant());
      const caller = await identify(request.headers, defaultUser, records, directory);
      trace.caller = callerName(caller);
      authorize(route.operation, caller);
      if (read instanceof GraphFailure) throw read;
      return answerOne(route, read, { ...place(route, request), caller, records, directory, clock, ids });
    });
    return answer === batch ? answerBatch(route, request, read as GraphRequest, options) : answer;
  }
}

/** Stands for the answer of a batch until its requests were answered. */
const batch: Answer = { status: 200, headers: {}, body: undefined };

async function answerOne(route: Route, { parameters, body }: GraphRequest, situation: object): Promise<Answer> {
  if (route.operationId === 'runBatch') return batch;
  const handler = handlerOf(route.operationId as Exclude<OperationId, 'runBatch'>);
  const context = { ...situation, path: parameters.path, query: parameters.query, body } as Context;
  const { status, headers = {}, body: answer } = await handler(context);
  return { status, headers, body: answer };
}

/**
 * The requests of a batch are answered like any others, so its own transaction is over before they begin. They share its
 * connection: what happens to that on the way of one happens to the whole.
 */
async function answerBatch(
  { prefix }: Route,
  { url, headers }: HttpRequest,
  { body }: GraphRequest,
  { handle }: ServiceOptions,
): Promise<Answer> {
  let damage: Answer['damage'];
  const answered = await runBatch(body as Parameters<typeof runBatch>[0], {
    root: `${new URL(url).origin}/${prefix}`,
    authorization: headers.get('authorization'),
    async handle(request) {
      const answer = await handle(fromRequest(request));
      damage ??= answer.damage;
      return toResponse({ ...answer, damage: undefined });
    },
  });
  return { status: 200, headers: {}, body: answered, damage };
}

/** Where a request came in and what it prefers. */
function place({ operationId, version, prefix }: Route, { url, headers }: HttpRequest) {
  const origin = url.slice(0, url.indexOf('/', url.indexOf('://') + 3));
  const unknownEnumMembers = headers.has('prefer') && preferences(headers).has('include-unknown-enum-members');
  return { operationId, version, origin, root: `${origin}/${prefix}`, url, unknownEnumMembers };
}

function failure(error: unknown): GraphFailure {
  if (error instanceof GraphFailure) return error;
  throw error;
}
