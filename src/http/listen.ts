import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { ListenError } from './listenError.ts';

/** Where a server listens. */
export interface ListenOptions {
  /** 0 chooses a free port. */
  readonly port: number;
  /** Defaults to this machine alone: `127.0.0.1`. */
  readonly host?: string;
  /**
   * Whether the process has no other purpose. Then the server puts its own, faster `Request` and `Response` in the place
   * of the global ones, and answers more than twice as many requests. Defaults to false.
   */
  readonly ownsProcess?: boolean;
}

/** A server that listens. */
export interface Listening {
  /** The origin, without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Ends the server and every connection that is open. */
  close(): Promise<void>;
}

/** Room for a large token and a long `$filter`, in bytes. */
const maxHeaderSize = 65_536;

/** Serves a function from request to response over HTTP. Throws a {@link ListenError} where the address is not free. */
export function listen(
  handle: (request: Request) => Response | Promise<Response>,
  { port, host = '127.0.0.1', ownsProcess = false }: ListenOptions,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({
      fetch: handle,
      port,
      hostname: host,
      overrideGlobalObjects: ownsProcess,
      serverOptions: { maxHeaderSize },
    });
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(reason(error, port, host))));
    server.once('listening', () => {
      const { address, family, port: chosen } = server.address() as AddressInfo;
      const name = family === 'IPv6' ? `[${address}]` : address;
      resolve({
        url: `http://${name === '0.0.0.0' || name === '[::]' ? 'localhost' : name}:${chosen}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}

function reason({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken. Stop what uses it, or choose another port.`;
  if (code === 'EACCES') return `Port ${port} needs more rights. Choose a port above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Choose another host.`;
  return `The server cannot listen on ${host}, port ${port}: ${message}`;
}
