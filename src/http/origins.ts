import type { HttpRequest } from '../contract/httpRequest.ts';
import { ListenError } from './listenOptions.ts';

/**
 * The origins of web pages that may use a server, such as `https://app.example`; `null` is that of a local file, `*` is
 * every page.
 */
export type AllowedOrigins = readonly string[];

/**
 * The origins as browsers write them. Throws a {@link ListenError} for a text that is no origin.
 */
export function readOrigins(texts: readonly string[]): AllowedOrigins {
  return texts.map((text) => {
    if (text === '*' || text === 'null') return text;
    const url = URL.parse(text);
    if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
    throw new ListenError(
      `'${text}' is no origin. Write it as https://app.example, without a path; '*' is every page.`,
    );
  });
}

/**
 * Whether the page that sent a request may use the server. What is not a web page names no origin, and may.
 *
 * Beside the pages of `allowed`, those of this machine may: of localhost, or of the IP address that the request went
 * to, on any port. A request within the process may always. All this is our choice: the service knows nothing of it.
 */
export function isAllowedOrigin({ headers, url, remoteAddress }: HttpRequest, allowed: AllowedOrigins): boolean {
  const origin = headers.get('origin');
  if (origin === null || remoteAddress === undefined || allowed.includes('*') || allowed.includes(origin)) return true;
  const page = URL.parse(origin);
  if (!page || !/^https?:$/.test(page.protocol)) return false;
  // A name can be made to lead to this machine by whoever owns it; an address cannot.
  return isLoopbackName(page.hostname) || (isAddress(page.hostname) && page.hostname === new URL(url).hostname);
}

/** Whether a host name, as `URL` has it, always leads to this machine. */
export const isLoopbackName = (name: string): boolean => /^(127\.\d+\.\d+\.\d+|\[::1\]|(.+\.)?localhost)$/i.test(name);

/** Whether a host name, as `URL` has it, is an IP address. */
export const isAddress = (name: string): boolean => /^(\d+\.\d+\.\d+\.\d+|\[.*\])$/.test(name);

/** Whether the address of a sender is this machine. */
export const isLoopbackAddress = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address);
