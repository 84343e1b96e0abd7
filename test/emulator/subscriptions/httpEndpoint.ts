import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Receiver } from './receiver.ts';

/** An endpoint on a port of this machine. It is closed when the test ends. */
export interface HttpEndpoint {
  readonly url: string;
  /** How many connections are open. */
  readonly open: number;
  /** How many there have been. */
  readonly accepted: number;
  /** Waits until no connection is open. */
  closed(): Promise<void>;
}

/** Starts an endpoint. */
export async function startEndpoint(listener: RequestListener): Promise<HttpEndpoint> {
  const sockets = new Set<Socket>();
  const server = createServer(listener);
  let accepted = 0;
  server.on('connection', (socket) => {
    accepted++;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get open() {
      return sockets.size;
    },
    get accepted() {
      return accepted;
    },
    async closed() {
      await Promise.all([...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))));
    },
  };
}

/** Starts an endpoint that does what a receiver without sockets does. */
export const startHttpReceiver = (receiver: Receiver): Promise<HttpEndpoint> =>
  startEndpoint(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const response = await receiver.deliver(
      new Request(`http://${incoming.headers.host}${incoming.url}`, {
        method: incoming.method ?? 'POST',
        headers: headers.filter(([name]) => !/^(connection|transfer-encoding|host)$/.test(name)),
        body: body.length === 0 ? null : body,
      }),
    );
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
