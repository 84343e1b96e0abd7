import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListenError, type Listening, type ListenOptions } from './listenOptions.ts';

/** Starts a server. Throws a {@link ListenError} if the address is not free. */
export function listening(server: Server, { port, host = '127.0.0.1', tls }: ListenOptions): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ListenError(reason(error, port, host))));
    server.listen(port, host, () => {
      const { address, family, port: chosen } = server.address() as AddressInfo;
      const name = family === 'IPv6' ? `[${address}]` : address;
      // A certificate is for a name.
      const isNamed = tls !== undefined || name === '0.0.0.0' || name === '[::]';
      resolve({
        url: `${tls ? 'https' : 'http'}://${isNamed ? 'localhost' : name}:${chosen}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
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
