import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Where a server of a test listens. */
export interface LocalService {
  readonly origin: string;
  readonly baseUrl: string;
}

/** Starts a real server on a free port, which ends with its test. */
export async function localService(listener: RequestListener): Promise<LocalService> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, baseUrl: `${origin}/v1.0` };
}

/** How the body of a response has ended: `closed` by the client, or `sent` to its end. */
export type Ending = 'closed' | 'sent';

/** Keeps sending a body, up to 200 MB, as fast as the client takes it. */
export function endless(response: ServerResponse, status = 200, headers = {}): Promise<Ending> {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  const piece = Buffer.alloc(100_000, ' ');
  let left = 200_000_000 / piece.length;
  const send = () => {
    while (left-- > 0) if (!response.write(piece)) return;
    response.end();
  };
  response.on('drain', send);
  send();
  return endingOf(response);
}

/** Sends the beginning of a body, and then nothing. */
export function unfinished(response: ServerResponse, status = 200, headers = {}): Promise<Ending> {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.write('{"id":');
  return endingOf(response);
}

function endingOf(response: ServerResponse): Promise<Ending> {
  return new Promise((resolve) => {
    response.on('error', () => {});
    response.on('close', () => resolve(response.writableFinished ? 'sent' : 'closed'));
  });
}
