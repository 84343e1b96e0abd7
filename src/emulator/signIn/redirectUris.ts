import { isLoopbackName } from '../../http/origins.ts';
import { missing, SignInFailure } from './signInErrors.ts';
import type { Client } from './signInRecords.ts';

/**
 * Requires that people may be sent to an address: one of the app's, or, if the seed names none, one of this machine or of a
 * web page that may use the emulator. Throws a {@link SignInFailure}.
 */
export function requireRedirectUri(client: Client, uri: string | undefined, allowedOrigins: readonly string[]): string {
  if (uri === undefined) throw missing('redirect_uri');
  const url = URL.parse(uri);
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  const isKnown =
    client.redirectUris === undefined
      ? isWeb && (isLoopbackName(url.hostname) || allowedOrigins.includes('*') || allowedOrigins.includes(url.origin))
      : client.redirectUris.some((known) => isSameRedirect(known, uri, url));
  if (isKnown && /^[\x21-\x7e]{1,2048}$/.test(uri) && (!isWeb || isPlain(uri))) return uri;
  const advice =
    client.redirectUris === undefined
      ? 'Without redirectUris in the seed, it must be an address of this machine, or of an origin that --origin allows, without a fragment.'
      : 'The redirectUris of the application in the seed are the only ones.';
  throw new SignInFailure(
    50011,
    `The redirect URI '${uri.slice(0, 200)}' does not match the redirect URIs configured for the application '${client.id}'. ${advice}`,
  );
}

/**
 * Whether everybody reads an address of the web in the same way: it has two slashes, no backslash and no user before its host, behind
 * which some look for another host, and no `#`, behind which a code would not reach the app's server.
 */
const isPlain = (uri: string): boolean => /^https?:\/\/[^/?#@\\]+([/?][^#\\]*)?$/i.test(uri);

/** An address with more parameters behind what it has. Half a character, which no URL can have, becomes U+FFFD. */
export function withParameters(uri: string, parameters: Readonly<Record<string, string>>, mode = 'query'): string {
  const entries = Object.entries(parameters);
  if (entries.length === 0) return uri;
  const text = entries.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');
  const joint = mode === 'fragment' ? '#' : uri.includes('?') ? '&' : '?';
  return `${uri}${joint}${text}`;
}

/** An address of this machine may have any port, because programs listen on a free one. */
function isSameRedirect(known: string, uri: string, url: URL | null): boolean {
  if (known === uri) return true;
  const registered = URL.parse(known);
  if (!registered || !url || !isLoopbackName(registered.hostname) || registered.port !== '') return false;
  return (
    registered.protocol === url.protocol &&
    registered.hostname === url.hostname &&
    registered.pathname === url.pathname &&
    registered.search === url.search
  );
}

/** What is wrong with a redirect URI of a seed, or undefined if nothing is. A scheme that runs a script is none. */
export function redirectUriProblem(uri: string): string | undefined {
  const url = URL.parse(uri);
  const isUsable =
    url !== null &&
    /^[!-~]+$/.test(uri) &&
    !/^(javascript|data|vbscript|file|blob|about):$/.test(url.protocol) &&
    !uri.includes('#');
  return isUsable ? undefined : 'must be absolute, in ASCII, without a fragment, and of a scheme that runs no script';
}
