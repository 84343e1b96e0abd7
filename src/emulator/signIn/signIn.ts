import { GraphFailure } from '../../contract/graphFailure.ts';
import { type HeaderReader, type HttpRequest, pathOf, rootOf } from '../../contract/httpRequest.ts';
import { signInHosts } from '../../contract/serviceHosts.ts';
import { maxClientRequestIdLength } from '../../contract/versions.ts';
import { ConnectionDropped } from '../../http/connectionDropped.ts';
import { preflight, sharedWithAnyOrigin } from '../../http/cors.ts';
import { asForwarded } from '../../http/forwarded.ts';
import type { LogEntry } from '../../http/graphApp.ts';
import type { HttpResponse } from '../../http/httpResponse.ts';
import { type AllowedOrigins, isAllowedOrigin } from '../../http/origins.ts';
import type { Clock } from '../clock.ts';
import { Directory, type Tenant } from '../directory/directory.ts';
import type { Faults } from '../faults.ts';
import type { Ids } from '../ids.ts';
import { retryAfter } from '../outage.ts';
import { type Records, transaction } from '../records/records.ts';
import { type RecordStore, StoreUnavailable } from '../store/store.ts';
import type { SignInContext, SignInRules } from './context.ts';
import { type Endpoint, findEndpoint } from './endpoints.ts';
import { Form, readForm } from './form.ts';
import { json } from './json.ts';
import { page } from './pages.ts';
import { isSignInError, numberOfStatus, SignInFailure, signInErrorBody } from './signInErrors.ts';
import { type SigningKey, SigningKeyError } from './signingKey.ts';

/** What sign-in needs of the emulator. */
export interface SignInOptions {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly faults: Faults;
  /** The key that signs tokens. */
  readonly key: () => Promise<SigningKey>;
  readonly rules: () => SignInRules;
  /** Reads the home tenant. */
  readonly tenant: (records: Records) => Promise<Tenant>;
  readonly origins: () => AllowedOrigins;
  readonly trustProxy: () => boolean;
  /** Called once for each request, after it was handled. Its path has no query, because that has codes in it. */
  readonly log: (entry: LogEntry) => void;
}

/**
 * Makes the sign-in of an emulator: what the Microsoft identity platform has below a tenant's name, as far as apps use it.
 * Returns undefined for a path that is not one of it.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-protocols
 */
export function signIn(options: SignInOptions): (request: HttpRequest) => Promise<HttpResponse> | undefined {
  const { clock, key, log, origins } = options;

  return (request) => {
    const path = pathOf(request);
    const found = findEndpoint(path);
    return found && serve(found.endpoint, found.tenantName, path, request);
  };

  async function serve(endpoint: Endpoint, tenantName: string, path: string, sent: HttpRequest): Promise<HttpResponse> {
    const { method, headers } = sent;
    const isAllowed = isAllowedOrigin(sent, origins());
    if (method === 'OPTIONS') return preflight(headers, isAllowed);
    const start = performance.now();
    const requestId = crypto.randomUUID();
    let status = 0;
    try {
      const response = await (isAllowed ? respond(endpoint, tenantName, sent) : refuseOrigin(headers)).catch((error) =>
        failed(error, endpoint, sent, requestId),
      );
      status = response.status;
      // No page of another site needs to read one of ours.
      const shared = endpoint.kind === 'json' ? sharedWithAnyOrigin : {};
      return { ...response, headers: { ...shared, 'x-ms-request-id': requestId, ...response.headers } };
    } finally {
      log({
        time: clock.now(),
        requestId,
        method,
        path,
        operationId: endpoint.operationId,
        caller: undefined,
        status,
        milliseconds: performance.now() - start,
      });
    }
  }

  async function respond(endpoint: Endpoint, tenantName: string, sent: HttpRequest): Promise<HttpResponse> {
    const { faults } = options;
    const run = endpoint.methods.includes(sent.method === 'HEAD' ? 'GET' : sent.method)
      ? async (failure?: SignInFailure) => endpoint.run({ ...(await contextOf(tenantName, sent)), failure })
      : async () => wrongMethod(endpoint);
    const fault = faults.take(endpoint.operationId);
    if (!fault) return run();
    const { status, error = numberOfStatus(status ?? 503), message, retryAfter, ...others } = fault;
    const served = await faults.apply(others, async () => {
      if (status === undefined && fault.error === undefined) return { response: await run() };
      const after = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
      const number = isSignInError(error) ? error : 90033;
      const failure = new SignInFailure(number, message, { ...(status ? { status } : {}), headers: after });
      // A browser is sent back to the app with it.
      const isForApp = endpoint.operationId === 'authorize' && status === undefined;
      return isForApp ? { response: await run(failure) } : { error: failure };
    });
    if ('error' in served) throw served.error;
    const { body, ...response } = served.response;
    return { ...response, body: body as HttpResponse['body'] };
  }

  async function contextOf(tenantName: string, sent: HttpRequest): Promise<Omit<SignInContext, 'failure'>> {
    const { store, ids, tenant, trustProxy, rules } = options;
    const request = asForwarded(sent, trustProxy());
    const { searchParams, hostname } = new URL(request.url);
    const root = rootOf(request);
    const posted = request.method === 'POST' ? await readForm(request) : new Form([]);
    const homeTenant = await transaction(store, tenant);
    return {
      request,
      form: posted.over(searchParams),
      posted,
      tenantName,
      homeTenant,
      root,
      // A program may be led here from Microsoft's own address. Its user's browser is not.
      pageRoot: signInHosts.includes(hostname) ? rootOf(sent) : root,
      now: clock.now(),
      ids,
      rules: rules(),
      key,
      transaction: (work) =>
        transaction(store, (records) => work({ records, directory: new Directory(records, ids, homeTenant) })),
    };
  }

  function failed(thrown: unknown, { kind }: Endpoint, { headers }: HttpRequest, requestId: string): HttpResponse {
    if (thrown instanceof ConnectionDropped) throw thrown;
    const error = asFailure(thrown);
    const asked = headers.get('client-request-id') ?? '';
    const correlationId = /^[!-~]+$/.test(asked) && asked.length <= maxClientRequestIdLength ? asked : requestId;
    if (kind === 'page') {
      const title = 'The sign-in did not work';
      return page(
        { title, alert: error.message, paragraphs: ['Go back to the application, and try again.'] },
        error.status,
        error.headers,
      );
    }
    const body =
      error instanceof SignInFailure
        ? signInErrorBody(error, requestId, correlationId, clock.now())
        : { error: 'invalid_token', error_description: error.message };
    return json(body, error.status, { 'client-request-id': correlationId, ...error.headers });
  }
}

function wrongMethod({ methods }: Endpoint): never {
  const allow = methods.join(', ');
  throw new SignInFailure(900561, `The endpoint only accepts ${allow} requests.`, {
    status: 405,
    headers: { Allow: allow },
  });
}

async function refuseOrigin(headers: HeaderReader): Promise<never> {
  const origin = headers.get('origin');
  const advice = `To let them, start the emulator with --origin ${origin}.`;
  throw new SignInFailure(90013, `Web pages from '${origin}' may not sign in here. ${advice}`, { status: 403 });
}

/** An error that nobody foresaw is one of the server. */
function asFailure(error: unknown): SignInFailure | GraphFailure {
  if (error instanceof SignInFailure || error instanceof GraphFailure) return error;
  if (error instanceof StoreUnavailable) return new SignInFailure(90033, undefined, { headers: retryAfter(error) });
  console.error(error);
  const message = error instanceof SigningKeyError ? error.message : undefined;
  return new SignInFailure(90033, message, { status: 500 });
}
