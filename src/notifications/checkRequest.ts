import { type FindKey, keyFinder } from './certificates.ts';
import { type Change, changeOf } from './change.ts';
import { type CheckClientState, clientStateChecks } from './clientState.ts';
import { decryptContent } from './decrypt.ts';
import { type Collection, type Item, type ItemChange, isObject, readCollection } from './item.ts';
import { eventOf, type LifecycleEvent } from './lifecycleEvent.ts';
import type { ReceiveOptions } from './options.ts';
import { malformed, Refusal } from './refusal.ts';
import type { TokenValidator } from './tokenValidator.ts';

/** What a request brought, in its order, and the notifications in it that were left out. */
export interface Checked {
  readonly received: readonly (Change | LifecycleEvent)[];
  readonly leftOut: readonly Refusal[];
}

/** Checks the body of a request. Throws a {@link Refusal} if it is foreign. */
export type CheckRequest = (body: unknown) => Promise<Checked>;

/**
 * Returns a function that checks requests: their form first, then `clientState`, the tokens, and the signature of each
 * content, which is then decrypted.
 *
 * One foreign notification makes the whole request foreign, because the service sends none. If it was forged, the rest is
 * not to be trusted either. If something is set up wrongly, nothing is lost: the service sends the request again for hours,
 * in which the mistake can be put right. Only notifications of a subscription that the function `clientState` does not know
 * are left out, because they still arrive for a while after it was deleted, and must not hold up the others. If there are
 * no others, the request is refused.
 */
export function requestCheck(options: ReceiveOptions): CheckRequest {
  const { clientState, certificates = [], validate, maxItems = 1000 } = options;
  const findKey = keyFinder(certificates);
  const newCheck = clientStateChecks(clientState);
  return async (body) => {
    const collection = readCollection(body, maxItems);
    const { known, leftOut } = await knownItems(collection.items, newCheck());
    if (validate) await requireTokens(known, collection, validate);
    return { received: await Promise.all(known.map((item) => open(item, findKey))), leftOut };
  };
}

/** The notifications of known subscriptions, and why the others are left out. */
async function knownItems(items: readonly Item[], check: CheckClientState) {
  const unknown = await Promise.all(items.map(({ subscriptionId, clientState }) => check(subscriptionId, clientState)));
  const leftOut = unknown.filter((refusal) => refusal !== undefined);
  if (leftOut[0] && leftOut.length === items.length) throw leftOut[0];
  return { known: items.filter((_, index) => !unknown[index]), leftOut };
}

/** Requires that a valid token speaks for the tenant of each notification with resource data. */
async function requireTokens(items: readonly Item[], { validationTokens }: Collection, validate: TokenValidator) {
  const rich = items.filter(({ change }) => change?.encrypted);
  if (rich.length === 0) return;
  const valid = await validate(validationTokens);
  const tenants = new Set(valid.map(({ tenantId }) => tenantId.toLowerCase()));
  const without = rich.find(({ tenantId }) => !tenants.has(tenantId.toLowerCase()));
  if (!without) return;
  // Microsoft names this as the reason for a request without any.
  const advice = validationTokens.length === 0 ? ' Does the app have appRoleAssignmentRequired?' : '';
  const what = `There is no validation token for the tenant ${JSON.stringify(without.tenantId)}.${advice}`;
  throw new Refusal('tokens', what, without.subscriptionId);
}

async function open(item: Item, findKey: FindKey): Promise<Change | LifecycleEvent> {
  const { lifecycleEvent, change } = item;
  if (!change) return eventOf(item, lifecycleEvent ?? '');
  return changeOf(item, change, await dataOf(item, change, findKey));
}

async function dataOf({ subscriptionId }: Item, { encrypted }: ItemChange, findKey: FindKey): Promise<unknown> {
  if (!encrypted) return undefined;
  const { encryptionCertificateId, encryptionCertificateThumbprint } = encrypted;
  try {
    const key = await findKey(encryptionCertificateId, encryptionCertificateThumbprint);
    const data = await decryptContent(encrypted, key);
    if (isObject(data)) return data;
    throw malformed('The encrypted content is not an object.');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.reason, error.message, subscriptionId, error.cause);
  }
}
