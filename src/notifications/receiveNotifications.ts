import { orAborted } from '../client/abort.ts';
import { realClock } from '../client/policy.ts';
import { requestCheck } from './checkRequest.ts';
import { deliver } from './deliver.ts';
import { handshake } from './handshake.ts';
import type { ReceiveContext, ReceiveOptions } from './options.ts';
import { readJson } from './readJson.ts';
import { Refusal } from './refusal.ts';

/** The service waits for three seconds. The rest is for the way. */
const responseWithin = 2500;

/** Responds to the requests of the service. `context` keeps the program alive until the callbacks are done. */
export type Receive = (request: Request, context?: ReceiveContext) => Promise<Response>;

/**
 * Makes the function that responds to what the service sends to `notificationUrl` and `lifecycleNotificationUrl`, and calls
 * back with each change.
 *
 * - It answers the handshake by which the service asks, when a subscription is created, whether somebody listens.
 * - It compares `clientState`, validates the tokens, verifies and decrypts what is encrypted. A foreign request gets 401,
 *   or 400 if it is malformed, and `onRefused` the reason. If one notification is foreign, none of its request is handled.
 * - It responds with 202 within three seconds, whatever the callbacks do, because the service takes an endpoint that is
 *   slower for a broken one. They run after that: pass a context with `waitUntil` if the program may end with its response,
 *   or set `wait`, which lets the response wait for them as long as the service does.
 * - Changes of one request are handled one after the other. The next request may come before they are done, and a
 *   notification may come twice, so take `data`, or what a `GET` of `resource` returns, for what it is: the state.
 *
 * Throws a `TypeError` if `clientState` is empty, or a private key in the list of certificates is unusable.
 * @example
 * const receive = receiveNotifications({
 *   clientState: 'a secret that only you know',
 *   certificates: [{ id: 'first', privateKey: pem }],
 *   validate: tokenValidator({ appId, tenantId }),
 *   onMessage: ({ changeType, chatId, data }) => console.log(changeType, chatId, data?.body.content),
 * });
 * // A worker: export default { fetch: (request, env, context) => receive(request, context) };
 * @see https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
 */
export function receiveNotifications(options: ReceiveOptions): Receive {
  const { wait = false, maxBytes = 4e6, clock = realClock } = options;
  const { onRefused = ({ message }: Refusal) => console.warn(message) } = options;
  const { onError = (error: unknown) => console.error(error) } = options;
  const check = requestCheck(options);

  /** Calls a hook. One that fails changes no response. */
  const hook = async (call: () => unknown) => {
    try {
      await call();
    } catch (error) {
      console.error(error);
    }
  };
  const refused = (refusal: Refusal, request: Request) => hook(() => onRefused(refusal, request));

  return async (request, context) => {
    const late = new AbortController();
    let tooLate: Error = new Refusal('tooSlow', 'The body did not arrive in time.');
    const cancel = clock.after(responseWithin, () => late.abort(tooLate), true);
    try {
      if (request.method !== 'POST') throw new Refusal('method', `The service sends POST, not ${request.method}.`);
      const greeting = handshake(request);
      if (greeting) return greeting;
      const body = await orAborted(late.signal, readJson(request, maxBytes, late.signal));
      tooLate = new Error('The checks of a request took too long.');
      const { received, leftOut } = await orAborted(late.signal, check(body));
      for (const refusal of leftOut) refused(refusal, request);
      const start = () => deliver(received, options, (error, each) => hook(() => onError(error, each)));
      // Even callbacks that never wait for anything begin after the response.
      const handled = wait ? start() : new Promise<void>((done) => setTimeout(() => start().then(done)));
      context?.waitUntil?.(handled);
      if (wait) await orAborted(late.signal, handled).catch(() => {});
      return new Response(null, { status: 202 });
    } catch (error) {
      if (!(error instanceof Refusal)) {
        hook(() => onError(error));
        return new Response(null, { status: 503 });
      }
      refused(error, request);
      const { status } = error;
      return new Response(null, { status, headers: status === 405 ? { allow: 'POST' } : {} });
    } finally {
      cancel();
    }
  };
}
