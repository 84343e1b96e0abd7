import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A way to a server on which connections break. */
export interface CuttingProxy {
  /** The URL of the server by this way. */
  readonly url: string;
  /** Cuts each connection instead of sending on what comes next: what is asked, or what is answered to what is asked next. */
  cutNext(what: 'question' | 'answer'): void;
  /** Lets nothing through any more, without a word, until `resume`. */
  stall(): void;
  resume(): void;
  close(): void;
}

/** Opens such a way to a server. */
export async function cuttingProxy(target: string): Promise<CuttingProxy> {
  const url = new URL(target);
  const sockets = new Set<Socket>();
  let next: 'question' | 'answer' | undefined;
  let isStalled = false;
  const server = createServer((client) => {
    const upstream = connect(Number(url.port), url.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    const cut = () => {
      next = undefined;
      client.destroy();
      upstream.destroy();
    };
    client.on('data', (chunk) => {
      if (isStalled) return;
      if (next === 'question') cut();
      else upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (isStalled) return;
      if (next === 'answer') cut();
      else client.write(chunk);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const way = new URL(target);
  way.hostname = '127.0.0.1';
  way.port = String((server.address() as { port: number }).port);
  return {
    url: way.href,
    cutNext(what) {
      next = what;
    },
    stall() {
      isStalled = true;
    },
    resume() {
      isStalled = false;
      for (const socket of sockets) socket.destroy();
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
