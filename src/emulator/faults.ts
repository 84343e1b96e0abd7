import type { components } from '../../generated/emulator/schema.ts';
import type { webhooks } from '../../generated/v1.0/schema.ts';
import { GraphFailure } from '../contract/graphFailure.ts';
import { didYouMean } from '../contract/nearest.ts';
import { versions } from '../contract/versions.ts';
import { ConnectionDropped } from '../http/connectionDropped.ts';
import type { Served } from '../http/graphApp.ts';
import type { OperationId } from './requestContext.ts';

import { isSignInError, signInErrorNumbers } from './signIn/signInErrors.ts';
import { isSignInOperation, type SignInOperation, signInOperations } from './signIn/signInOperations.ts';

/** A fault of an operation: an error, a delay, a lost connection or a corrupted response. */
export type Fault = Omit<components['schemas']['fault'], 'operation'> & {
  /** An operationId, that of an operation of sign-in, the name of a webhook, or `*` for every operation of the API. */
  readonly operation: OperationId | SignInOperation | WebhookName | '*';
};

/** The webhooks that something can go wrong with. */
export type WebhookName = Exclude<keyof webhooks, 'validateNotificationUrl'>;

const webhookNames: ReadonlySet<string> = new Set<WebhookName>(['changeNotification', 'lifecycleNotification']);

interface Armed {
  readonly fault: Fault;
  /** How many requests to skip before it applies. */
  skip: number;
  /** How often it still applies. */
  remaining: number;
}

/** What tells the deliveries that a fault is for. */
interface Delivered {
  readonly kind: 'change' | 'lifecycle';
  readonly subscriptionId: string;
  /** Null without resource data. */
  readonly content: string | null;
}

/** Waits for ms. An aborted signal ends it early, by resolving. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Waits with a timer. */
export const waitFor: Wait = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** The faults that are armed. They apply in the order in which they were armed, one to a request. */
export class Faults {
  #armed: Armed[] = [];
  readonly #wait: Wait;

  constructor(wait: Wait = waitFor) {
    this.#wait = wait;
  }

  /** What is armed still. */
  get list(): readonly Fault[] {
    return this.#armed.map(({ fault, skip, remaining }) => ({
      ...fault,
      times: remaining === Number.POSITIVE_INFINITY ? 'always' : remaining,
      after: skip,
    }));
  }

  /**
   * Arms faults. Throws a {@link GraphFailure} 400 if one names no operation of the contract or does nothing, or if more
   * than 1000 were armed then.
   */
  arm(...faults: readonly Fault[]): void {
    for (const fault of faults) requireValidFault(fault);
    requireFewFaults(this.#armed.length + faults.length);
    for (const fault of faults) {
      const { times = 1, after = 0 } = fault;
      this.#armed.push({ fault, skip: after, remaining: times === 'always' ? Number.POSITIVE_INFINITY : times });
    }
  }

  /** Disarms all of them. */
  clear(): void {
    this.#armed = [];
  }

  /** The fault for a request of an operation. It counts as used. Undefined if there is none. */
  take(operationId: string): Fault | undefined {
    return this.#take(({ operation }) =>
      operation === '*' ? !isSignInOperation(operationId) : operation === operationId,
    );
  }

  /** The fault for the delivery of a notification. It counts as used. Undefined if there is none. */
  takeForDelivery({ kind, subscriptionId, content }: Delivered): Fault | undefined {
    const webhook: WebhookName = kind === 'change' ? 'changeNotification' : 'lifecycleNotification';
    return this.#take(({ operation, delivery, subscription = subscriptionId }) => {
      // Without content there is no signature and no token. The fault waits for a notification that has them.
      const isOfContent = delivery === 'wrongSignature' || delivery === 'noTokens';
      return operation === webhook && subscription === subscriptionId && !(isOfContent && content === null);
    });
  }

  #take(isMeant: (fault: Fault) => boolean): Fault | undefined {
    if (this.#armed.length === 0) return undefined;
    for (const armed of this.#armed) {
      if (!isMeant(armed.fault)) continue;
      if (armed.skip > 0) {
        armed.skip--;
        continue;
      }
      armed.remaining--;
      if (armed.remaining === 0) this.#armed = this.#armed.filter((other) => other !== armed);
      return armed.fault;
    }
    return undefined;
  }

  /**
   * Serves a request with a fault: waits, fails, drops the connection or corrupts the response, as the fault says.
   *
   * Throws a {@link GraphFailure} or a {@link ConnectionDropped} if the request is not to reach the service.
   */
  async apply(fault: Fault, serve: () => Promise<Served>): Promise<Served> {
    const { latency = 0, drop, status, code, message, retryAfter, corruption } = fault;
    if (latency > 0) await this.#wait(latency);
    if (drop === 'before') throw new ConnectionDropped();
    if (status !== undefined) {
      const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
      throw new GraphFailure(status, { code, message, headers });
    }
    const served = await serve();
    if ('error' in served) return served;
    if (drop === 'after') return { caller: served.caller, error: new ConnectionDropped() };
    return corruption ? { ...served, response: { ...served.response, corruption } } : served;
  }
}

/** Requires that so many faults can be armed, which each request looks through. Throws a {@link GraphFailure} 400. */
export function requireFewFaults(count: number): void {
  if (count <= 1000) return;
  throw new GraphFailure(400, { message: 'At most 1000 faults can be armed. Clear those that did their work.' });
}

/** Everything that the log has an entry of, by its name. */
export const loggedOperations: readonly string[] = [
  ...new Set(versions.flatMap(({ operations }) => Object.keys(operations))),
  ...signInOperations,
];

const known = new Set([...loggedOperations, ...webhookNames]);

function requireValidFault(fault: Fault): void {
  const { operation, latency, drop, status, corruption, error, revoke, delivery, subscription } = fault;
  if (operation !== '*' && !known.has(operation)) {
    throw new GraphFailure(400, {
      message: `There is no operation '${operation}'. Name one by its operationId, or '*'.${didYouMean(operation, [...known])}`,
    });
  }
  // A program may pass what the schema of the control forbids.
  if (status !== undefined && !(Number.isInteger(status) && status >= 400 && status <= 599)) {
    throw new GraphFailure(400, { message: `The status of a fault is 400 to 599, not ${status}.` });
  }
  const isOfSignIn = isSignInOperation(operation);
  if (error !== undefined && !(isOfSignIn && isSignInError(error))) {
    const numbers = signInErrorNumbers.join(', ');
    throw new GraphFailure(400, { message: `Only an operation of sign-in has an error, one of ${numbers}.` });
  }
  if (revoke !== undefined && isOfSignIn) {
    throw new GraphFailure(400, { message: 'Only an operation of the API can find that a token was revoked.' });
  }
  const isOfWebhook = webhookNames.has(operation);
  if (isOfWebhook !== (delivery !== undefined) || (subscription !== undefined && !isOfWebhook)) {
    const names = [...webhookNames].join(' and ');
    throw new GraphFailure(400, {
      message: `What goes wrong with ${names} is their 'delivery', and only theirs. They alone can name a subscription.`,
    });
  }
  const forbidden = isOfWebhook && [drop, status, corruption, revoke].some((effect) => effect !== undefined);
  if (forbidden || (isOfWebhook && latency !== undefined && delivery !== 'delay')) {
    throw new GraphFailure(400, { message: 'A fault of a delivery has no other effect. Only a delay has a latency.' });
  }
  if (delivery !== undefined) return;
  if ([latency, drop, status, corruption, error].every((effect) => effect === undefined) && !revoke) {
    throw new GraphFailure(400, {
      message: 'A fault needs an effect: give it a latency, a status, an error, revoke, drop or corruption.',
    });
  }
}
