import { decodeBase64Text } from '../../contract/base64.ts';
import type { HttpRequest } from '../../contract/httpRequest.ts';
import { isLoopbackName } from '../../http/origins.ts';
import { readClaims } from '../directory/identify.ts';
import { idProblem } from '../directory/outsideNames.ts';
import type { Records } from '../records/records.ts';
import type { Form } from './form.ts';
import { SignInFailure } from './signInErrors.ts';
import type { Client } from './signInRecords.ts';

/**
 * The app of a request: of the seed, or else any, unless only those of the seed exist. Throws a {@link SignInFailure}.
 */
export async function findClient(records: Records, id: string | undefined, isClosed: boolean): Promise<Client> {
  if (id === undefined) throw missing('client_id');
  const known = await records.get('client', id.toLowerCase());
  if (known) return known;
  if (isClosed || idProblem(id) !== undefined) {
    throw new SignInFailure(
      700016,
      `Application with identifier '${id.slice(0, 100)}' was not found in the directory.`,
    );
  }
  return { id, displayName: id, consent: 'user' };
}

/** The failure of a request without a parameter that it needs. */
export const missing = (name: string) =>
  new SignInFailure(
    90014,
    `The required field '${name}' is missing. The request must contain the parameter '${name}'.`,
  );

/** What an app says of itself at the token endpoint. */
export interface Credentials {
  readonly clientId: string | undefined;
  readonly secret: string | undefined;
  readonly assertion: string | undefined;
}

/** The credentials of a request, in its body or as HTTP Basic. Throws a {@link SignInFailure}. */
export function readCredentials({ headers }: HttpRequest, form: Form): Credentials {
  const basic = /^basic +([\w+/=-]+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const clientId = form.get('client_id');
  const secret = form.get('client_secret');
  const assertion = form.get('client_assertion');
  if (basic === undefined) return { clientId, secret, assertion };
  try {
    const text = decodeBase64Text(basic);
    const colon = text.indexOf(':');
    const decode = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
    return { clientId: decode(text.slice(0, colon)), secret: decode(text.slice(colon + 1)), assertion };
  } catch {
    throw new SignInFailure(90013, 'The Authorization header is no HTTP Basic.');
  }
}

/**
 * Requires that an app proves who it is, as far as the seed says how. `isRequired` is for what only a confidential app may do.
 * A web page has no secret to keep. Throws a {@link SignInFailure}.
 */
export function requireCredentials(client: Client, { secret, assertion }: Credentials, isRequired: boolean): void {
  if (assertion !== undefined) {
    if (subjectOf(assertion)?.toLowerCase() === client.id.toLowerCase()) return;
    throw new SignInFailure(7000215, 'The client assertion is not a JWT of this application.');
  }
  if (secret === undefined || secret === '') {
    if (isRequired) throw new SignInFailure(7000218);
    return;
  }
  if (client.secret !== undefined && client.secret !== secret) {
    throw new SignInFailure(7000215, `Invalid client secret provided for app '${client.id}'.`);
  }
}

/** The subject of a client assertion. Its signature is not checked: the emulator has no certificates of apps. */
function subjectOf(assertion: string): string | undefined {
  if (!readClaims(assertion)) return undefined;
  const { sub } = JSON.parse(decodeBase64Text(assertion.split('.')[1] ?? ''));
  return typeof sub === 'string' ? sub : undefined;
}

/**
 * Requires that people may be sent to an address: one of the app's, or, if the seed names none, one of this machine or of a
 * web page that may use the emulator. Throws a {@link SignInFailure}.
 */
export function requireRedirectUri(client: Client, uri: string | undefined, allowedOrigins: readonly string[]): string {
  if (uri === undefined) throw missing('redirect_uri');
  const url = URL.parse(uri);
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  const isKnown =
    client.redirectUris === undefined
      ? isWeb && (isLoopbackName(url.hostname) || allowedOrigins.includes('*') || allowedOrigins.includes(url.origin))
      : client.redirectUris.some((known) => isSameRedirect(known, uri, url));
  if (isKnown && /^[\x21-\x7e]{1,2048}$/.test(uri) && url?.hash === '') return uri;
  const advice =
    client.redirectUris === undefined
      ? 'Without redirectUris in the seed, it must be an address of this machine, or of an origin that --origin allows, without a fragment.'
      : 'The redirectUris of the application in the seed are the only ones.';
  throw new SignInFailure(
    50011,
    `The redirect URI '${uri.slice(0, 200)}' does not match the redirect URIs configured for the application '${client.id}'. ${advice}`,
  );
}

/** An address of this machine may have any port, because programs listen on a free one. */
function isSameRedirect(known: string, uri: string, url: URL | null): boolean {
  if (known === uri) return true;
  const registered = URL.parse(known);
  if (!registered || !url || !isLoopbackName(registered.hostname) || registered.port !== '') return false;
  return (
    registered.protocol === url.protocol && registered.hostname === url.hostname && registered.pathname === url.pathname
  );
}

/** What is wrong with a redirect URI of a seed, or undefined if nothing is. A scheme that runs a script is none. */
export function redirectUriProblem(uri: string): string | undefined {
  const url = URL.parse(uri);
  const isUsable =
    url !== null && !/^(javascript|data|vbscript|file|blob|about):$/.test(url.protocol) && url.hash === '';
  return isUsable ? undefined : 'must be absolute, without a fragment, and of a scheme that runs no script';
}
