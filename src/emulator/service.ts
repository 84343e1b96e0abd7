import { runBatch } from '../contract/batch.ts';
import { GraphFailure } from '../contract/graphFailure.ts';
import type { GraphResponse } from '../contract/graphResponse.ts';
import { fromRequest, type HttpRequest, rootOf } from '../contract/httpRequest.ts';
import { preferences } from '../contract/preferences.ts';
import { type GraphRequest, readRequest } from '../contract/readRequest.ts';
import type { Route } from '../contract/route.ts';
import type { GraphApp, GraphAppOptions, Served } from '../http/graphApp.ts';
import { toResponse } from '../http/httpResponse.ts';
import type { Clock } from './clock.ts';
import { requirePermission } from './directory/authorization.ts';
import { type Caller, callerName } from './directory/caller.ts';
import { Directory, type Tenant } from './directory/directory.ts';
import { identify } from './directory/identify.ts';
import { claimsChallenge, revokeTokens } from './directory/issuedTokens.ts';
import { withDocumentedError } from './faultErrors.ts';
import type { Fault, Faults } from './faults.ts';
import { findHandler, type HandledId } from './handlers.ts';
import type { Ids } from './ids.ts';
import { requestError } from './outage.ts';
import { type Records, transaction } from './records/records.ts';
import type { Context, HandlerResponse, Suspended, Webhooks } from './requestContext.ts';
import type { RecordStore } from './store/store.ts';
import { observedTransaction } from './subscriptions/observedTransaction.ts';
import type { Throttle } from './throttle.ts';

/** What the service needs to respond to requests. */
export interface ServiceOptions {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly defaultUser: string | undefined;
  readonly webhooks: Webhooks;
  /** Called when something has happened of which subscriptions may have to be notified. */
  readonly changed: () => void;
  /** Reads the home tenant. */
  readonly tenant: (records: Records) => Promise<Tenant>;
  /** Handles one request of a batch. */
  readonly handle: GraphApp['handle'];
}

/**
 * Makes the function that leads a request from its route to its handler: fault, validation, caller, throttling, permission,
 * handler.
 *
 * A handler runs in one transaction, which is rolled back if the handler throws, or in two if it is suspended in between.
 */
export function service(options: ServiceOptions): GraphAppOptions['serve'] {
  const { store, clock, ids, faults, throttle, defaultUser, tenant, webhooks, changed } = options;

  return (route, request) => {
    const fault = faults.take(route.operationId);
    return fault ? serveWith(fault, route, request) : serve(route, request);
  };

  async function serveWith(fault: Fault, route: Route, request: HttpRequest): Promise<Served> {
    const complete = await withDocumentedError(fault, route);
    try {
      return await faults.apply(complete, () => (fault.revoke ? revoke(request) : serve(route, request)));
    } catch (error) {
      // The request did not reach the service, but the log says whose it was.
      return { caller: await nameOf(request), error };
    }
  }

  /** Who sends a request, for the log. Undefined if its token names nobody, or if that cannot be found out. */
  async function nameOf({ headers }: HttpRequest): Promise<string | undefined> {
    try {
      return await transaction(store, async (records) => {
        const directory = new Directory(records, ids, await tenant(records), { isReadOnly: true });
        return callerName(await identify(headers, { defaultUser, now: clock.now() }, records, directory));
      });
    } catch {
      return undefined;
    }
  }

  /** Revokes the tokens of whoever asks, and says so. */
  async function revoke({ headers }: HttpRequest): Promise<Served> {
    try {
      const caller = await transaction(store, async (records) => {
        const directory = new Directory(records, ids, await tenant(records));
        const found = await identify(headers, { defaultUser, now: clock.now() }, records, directory);
        if (found.kind === 'delegated') await revokeTokens(records, found.user.id);
        return found;
      });
      return { caller: callerName(caller), token: caller, error: claimsChallenge(clock.now()) };
    } catch (error) {
      return { error: requestError(error) };
    }
  }

  async function serve(route: Route, request: HttpRequest): Promise<Served> {
    let caller: Caller | undefined;
    let isAdmitted = !throttle.enabled;
    try {
      // A caller without permission learns that first, before what is wrong with the request.
      const read = await readRequest(route, request).catch(requireGraphFailure);
      const run = <T>(work: (request: GraphRequest, context: Context) => Promise<T>) =>
        observedTransaction({ store, now: () => clock.now(), changed }, async (records) => {
          // A caller who only reads, or sends a batch, is not worth a record. Each request of a batch has its own.
          const isReadOnly = route.operation.method === 'GET' || route.operationId === 'runBatch';
          const directory = new Directory(records, ids, await tenant(records), { isReadOnly });
          caller = await identify(request.headers, { defaultUser, now: clock.now() }, records, directory);
          // A transaction may be run again, and a handler suspended. The request is one.
          if (!isAdmitted) throttle.admit(route, caller);
          isAdmitted = true;
          requirePermission(route.operation, caller);
          if (read instanceof GraphFailure) throw read;
          const facts = { ...requestFacts(route, request), caller, records, directory, clock, ids, webhooks };
          return work(read, { ...facts, ...checkedParts(read) });
        });
      // The requests of a batch have transactions of their own, so this one must end first.
      const handled = await run(async (read, context) =>
        route.operationId === 'runBatch' ? read : handle(route, context),
      );
      return {
        caller: caller && callerName(caller),
        token: caller,
        response: await finished(handled),
      };

      async function finished(handled: GraphRequest | HandlerResponse | Suspended<Context>): Promise<GraphResponse> {
        if ('parameters' in handled) return respondToBatch(route, request, handled, options);
        if (!('resume' in handled)) return graphResponse(handled);
        await handled.outside();
        return graphResponse(await run((_, context) => handled.resume(context)));
      }
    } catch (error) {
      return { caller: caller && callerName(caller), token: caller, error: requestError(error) };
    }
  }
}

/** What the validators have checked. */
type Checked = Pick<Context, 'path' | 'query' | 'header' | 'body'>;

/** What a handler reads of a request. The validators have checked it against the contract, which the types come from. */
function checkedParts({ parameters, body }: GraphRequest): Checked {
  const { path, query, header } = parameters;
  return { path, query, header, body } as unknown as Checked;
}

const handle = (route: Route, context: Context): Promise<HandlerResponse | Suspended<Context>> =>
  findHandler(route.operationId as HandledId)(context);

const graphResponse = ({ status, headers = {}, body }: HandlerResponse): GraphResponse => ({ status, headers, body });

/** Responds to a batch. Its requests share one connection: if one of them corrupts its response, all is corrupted. */
async function respondToBatch(
  { prefix }: Route,
  request: HttpRequest,
  { body }: GraphRequest,
  { handle }: ServiceOptions,
): Promise<GraphResponse> {
  let corruption: GraphResponse['corruption'];
  const responses = await runBatch(body as Parameters<typeof runBatch>[0], {
    root: `${rootOf(request)}/${prefix}`,
    authorization: request.headers.get('authorization'),
    async handle(inner) {
      const response = await handle(fromRequest(inner, request.mount));
      corruption ??= response.corruption;
      return toResponse({ ...response, corruption: undefined });
    },
  });
  return { status: 200, headers: {}, body: responses, corruption };
}

/** What a handler needs to know of the HTTP request: the URLs that it came to and its preferences. */
function requestFacts({ operationId, version, prefix }: Route, request: HttpRequest) {
  const { url, headers } = request;
  const unknownEnumMembers = headers.has('prefer') && preferences(headers).has('include-unknown-enum-members');
  return { operationId, version, root: `${rootOf(request)}/${prefix}`, url, unknownEnumMembers };
}

function requireGraphFailure(error: unknown): GraphFailure {
  if (error instanceof GraphFailure) return error;
  throw error;
}
