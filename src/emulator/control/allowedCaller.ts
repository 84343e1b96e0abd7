import { GraphFailure } from '../../contract/graphFailure.ts';
import type { HttpRequest } from '../../contract/httpRequest.ts';
import { isAddress, isLoopbackAddress, isLoopbackName } from '../../http/origins.ts';

/** Who may control an emulator beside this machine. */
export interface ControlAccess {
  /** Whether other machines may. */
  readonly isOpen: boolean;
  /** The host names, in lower case, by which the emulator may be reached, beside localhost and addresses. */
  readonly hosts: readonly string[];
}

/**
 * Refuses who must not control the emulator: other machines, and web pages from elsewhere that a browser on this machine
 * shows. Throws a {@link GraphFailure} 403.
 *
 * A page names itself in `Origin`, which it cannot change, whenever it changes something. One that had its own name
 * resolved to this machine carries that name in `Host`, so a name has to be allowed, also if other machines may control
 * the emulator. An address cannot be taken over like that.
 */
export function requireAllowedCaller(request: HttpRequest, { isOpen, hosts }: ControlAccess): void {
  const { remoteAddress } = request;
  // A caller of `fetch` in this process may do anything.
  if (remoteAddress === undefined) return;
  const { hostname, origin } = new URL(request.url);
  if (!isOpen && !isLoopbackAddress(remoteAddress)) throw otherMachine(`${remoteAddress} is another machine.`);
  if (!isLoopbackName(hostname) && !(isOpen && isAddress(hostname)) && !hosts.includes(hostname)) {
    throw otherName(hostname);
  }
  const page = request.headers.get('origin');
  if (page !== null && page !== origin && !isLocalPage(page)) {
    throw new GraphFailure(403, { message: `A web page from '${page}' does not control the emulator.` });
  }
}

/** The headers that let a page of this machine read a response. Only for a request that the guard let through. */
export function sharedWithLocalPages({ headers }: HttpRequest): Readonly<Record<string, string>> {
  const page = headers.get('origin');
  return page === null ? {} : { 'access-control-allow-origin': page, vary: 'Origin' };
}

const otherMachine = (why: string) =>
  new GraphFailure(403, {
    message: `${why} Only this machine controls the emulator. To let others, start it with --control.`,
  });

const otherName = (name: string) =>
  new GraphFailure(403, {
    message: `'${name}' is not a name of this machine. If it is one of yours, start the emulator with --allow-host ${name}.`,
  });

function isLocalPage(origin: string): boolean {
  const page = URL.parse(origin);
  return page !== null && /^https?:$/.test(page.protocol) && isLoopbackName(page.hostname);
}
