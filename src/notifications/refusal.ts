/**
 * Why a request, or a notification in it, was refused:
 *
 * - `method`, `tooLarge`, `tooSlow`, `malformed`: it is no request that the service sends;
 * - `unknownSubscription`: the function `clientState` does not know the subscription;
 * - `clientState`: it is not that of the subscription;
 * - `tokens`: a validation token is missing or invalid;
 * - `certificate`: there is no private key for the certificate;
 * - `signature`: the content was encrypted for another key, or was changed on its way.
 */
export type RefusalReason =
  | 'method'
  | 'tooLarge'
  | 'tooSlow'
  | 'malformed'
  | 'unknownSubscription'
  | 'clientState'
  | 'tokens'
  | 'certificate'
  | 'signature';

const statuses = {
  method: 405,
  tooLarge: 413,
  tooSlow: 408,
  malformed: 400,
  unknownSubscription: 401,
  clientState: 401,
  tokens: 401,
  certificate: 401,
  signature: 401,
} as const satisfies Record<RefusalReason, number>;

/** Why a request was refused. `message` is for the developer; the sender never sees it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly reason: RefusalReason;
  /** The subscription that the refused notification names. */
  readonly subscriptionId: string | undefined;

  /** Makes one. `cause` is the error of the platform that led to it. */
  constructor(reason: RefusalReason, message: string, subscriptionId?: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
    this.subscriptionId = subscriptionId;
  }

  /** The status of the response, unless only this notification was left out and the others were handled. */
  get status(): number {
    return statuses[this.reason];
  }
}

/** The refusal of what the service does not send. */
export function malformed(what: string, subscriptionId?: string, cause?: unknown): Refusal {
  return new Refusal('malformed', what, subscriptionId, cause);
}
