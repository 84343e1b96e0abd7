import { connect, type Socket } from 'node:net';

/** What a client got over a connection of its own. */
export interface Exchange {
  /** Every byte that came, as text. */
  readonly received: string;
  /** Whether the server ended the connection. */
  readonly ended: boolean;
}

/** How long a server may leave a client without a response. Only a test that fails waits for it. */
const patience = 10_000;

/**
 * Sends bytes over a new connection and returns what comes back: until the server ends the connection, or until `isDone`
 * says that nothing more is to come.
 */
export function exchange(
  origin: string,
  sent: string | ((socket: Socket) => void),
  isDone: (received: string) => boolean = () => false,
): Promise<Exchange> {
  return new Promise((resolve) => {
    let received = '';
    const finish = (ended: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ received, ended });
    };
    const timer = setTimeout(() => finish(false), patience);
    const socket = connect({ port: Number(new URL(origin).port), host: '127.0.0.1', allowHalfOpen: true }, () => {
      if (typeof sent === 'string') socket.write(sent);
      else sent(socket);
    });
    socket.on('data', (chunk) => {
      received += chunk;
      if (isDone(received)) finish(false);
    });
    socket.on('end', () => finish(true));
    // A server that does not read all that was sent resets the connection, which ends it too.
    socket.on('error', () => finish(true));
  });
}

/** Whether the bytes are one whole response, by its `Content-Length`. */
export function isWholeResponse(received: string): boolean {
  const [head = '', body] = split(received);
  if (body === undefined) return false;
  if (head.startsWith('HTTP/1.1 204 ')) return true;
  const length = head.match(/^content-length: (\d+)$/im)?.[1];
  return length !== undefined && Buffer.byteLength(body) >= Number(length);
}

/** The head of a response and its body; the body is undefined as long as the head is not whole. */
export function split(received: string): [head: string, body: string | undefined] {
  const end = received.indexOf('\r\n\r\n');
  return end === -1 ? [received, undefined] : [received.slice(0, end), received.slice(end + 4)];
}

/** A response as it came. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The whole responses in what came over a connection. */
export function readResponses(received: string): RawResponse[] {
  const [head, rest] = split(received);
  if (rest === undefined) return [];
  const [statusLine = '', ...fields] = head.split('\r\n');
  const status = Number(statusLine.match(/^HTTP\/1\.1 (\d{3}) /)?.[1]);
  const headers = new Headers(
    fields.map((field) => [field.slice(0, field.indexOf(':')), field.slice(field.indexOf(':') + 1)]),
  );
  const length = Number(headers.get('content-length') ?? 0);
  const bytes = Buffer.from(rest);
  if (bytes.length < length) return [];
  const body = bytes.subarray(0, length).toString();
  return [{ status, headers, body }, ...readResponses(bytes.subarray(length).toString())];
}
