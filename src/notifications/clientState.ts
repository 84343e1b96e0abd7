import { Refusal } from './refusal.ts';

/** Text that only the service and the app know, or several of them while one replaces another. */
export type Secret = string | readonly string[];

/**
 * What `clientState` the notifications have to carry: the same for all, one of several, or a function that looks it up by
 * subscription. The function returns `undefined` for a subscription that it does not know, and `null` for one that was
 * created without. Then nothing but the tokens of resource data proves where a notification comes from.
 */
export type ClientState =
  | Secret
  | ((subscriptionId: string) => Secret | null | undefined | Promise<Secret | null | undefined>);

/**
 * Checks the `clientState` of a notification. Returns why it is to be left out, if its subscription is not known. Throws a
 * {@link Refusal} if it is forged, and what the function throws.
 */
export type CheckClientState = (subscriptionId: string, sent: string | null) => Promise<Refusal | undefined>;

/**
 * Returns a function that makes the check of one request. The check looks each subscription up once. Throws a `TypeError`
 * if a secret is empty, as it is if a variable is not set: anybody could guess it.
 */
export function clientStateChecks(clientState: ClientState): () => CheckClientState {
  if (typeof clientState !== 'function') requireSecrets(clientState);
  return () => checkOf(clientState);
}

function checkOf(clientState: ClientState): CheckClientState {
  const found = new Map<string, Promise<Secret | null | undefined>>();
  const lookUp = async (id: string) => (typeof clientState === 'function' ? clientState(id) : clientState);
  return async (id, sent) => {
    const looking = found.get(id) ?? lookUp(id);
    found.set(id, looking);
    const expected = await looking;
    if (expected === undefined) {
      return new Refusal('unknownSubscription', `The subscription ${JSON.stringify(id)} is not known.`, id);
    }
    if (!(expected === null ? sent === null : isOneOf(sent, requireSecrets(expected)))) {
      throw new Refusal('clientState', `The clientState is not that of the subscription ${JSON.stringify(id)}.`, id);
    }
    return undefined;
  };
}

function requireSecrets(secret: Secret): readonly string[] {
  const secrets = [secret].flat();
  if (secrets.length > 0 && secrets.every((each) => typeof each === 'string' && each !== '')) return secrets;
  throw new TypeError('A clientState is empty. It has to be a text that nobody can guess.');
}

/** Compares with all of them, whichever is right, so that the time that it takes says nothing. */
function isOneOf(sent: string | null, expected: readonly string[]): boolean {
  if (sent === null) return false;
  return expected.map((secret) => isSame(sent, secret)).includes(true);
}

/** Compares two texts in a time that depends on the length of what was sent alone, not on where the two differ. */
function isSame(sent: string, secret: string): boolean {
  let difference = sent.length ^ secret.length;
  // Beyond the end of a text is NaN, which counts as 0; then the lengths differ.
  for (let index = 0; index < sent.length; index++) difference |= sent.charCodeAt(index) ^ secret.charCodeAt(index);
  return difference === 0;
}
