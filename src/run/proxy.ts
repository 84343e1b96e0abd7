import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, request as httpsRequest } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { graphHosts, signInHosts } from '../contract/serviceHosts.ts';

/** The hosts whose traffic is answered by the emulator. */
export const interceptedHosts: readonly string[] = [...graphHosts, ...signInHosts];

/** What a proxy needs. */
export interface ProxyOptions {
  /** Where the emulator listens, or one of its worlds is, without a slash at the end. */
  readonly emulatorUrl: string;
  /** A certificate for the intercepted hosts, with its key, as PEM. */
  readonly cert: string;
  readonly key: string;
  /** The proxies that all other traffic went through before. Defaults to none. */
  readonly upstream?: Upstream | undefined;
}

/** The proxies of a program, by what it sends through them. */
export interface Upstream {
  /** For TLS. */
  readonly https?: URL | undefined;
  /** For plain HTTP. */
  readonly http?: URL | undefined;
}

/** A proxy that listens. */
export interface RunningProxy {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** Where it speaks TLS in the place of the intercepted hosts. */
  readonly tlsPort: number;
  /** Ends every connection. */
  close(): Promise<void>;
}

/**
 * Starts an HTTP proxy on this machine. What goes to Microsoft Graph and its sign-in is answered by the emulator; everything else
 * passes through, TLS unopened.
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { emulatorUrl, cert, key, upstream } = options;
  const inPlace = createTlsServer({ cert, key, ALPNProtocols: ['http/1.1'], ...patient }, (incoming, outgoing) =>
    toEmulator(emulatorUrl, incoming, outgoing, incoming.url ?? '/'),
  );
  const tlsPort = await listening(inPlace);
  const proxy = createServer(patient, (incoming, outgoing) => forward(options, incoming, outgoing));
  proxy.on('connect', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = targetOf(incoming.url ?? '');
    if (!target) return refuse(socket, 400, 'The target of CONNECT is a host and a port.');
    if (target.port === 443 && interceptedHosts.includes(withoutDot(target.host))) {
      return tunnel(socket, head, connect(tlsPort, '127.0.0.1'), established);
    }
    const next = upstream?.https;
    if (!next) return tunnel(socket, head, connect(target.port, target.host), established);
    // The other proxy answers the client itself.
    tunnel(socket, head, connect(Number(next.port || 80), bare(next.hostname)), undefined, connectTo(target, next));
  });
  proxy.on('clientError', (_, socket) => socket.destroy());
  const sockets = new Set<Socket>();
  for (const server of [proxy, inPlace] as Server[]) {
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  }
  const port = await listening(proxy);
  return {
    url: `http://127.0.0.1:${port}`,
    tlsPort,
    async close() {
      const closed = [proxy, inPlace].map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

/** An upload may take as long as it takes. */
const patient = { requestTimeout: 0 };

const established = 'HTTP/1.1 200 Connection Established\r\n\r\n';

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The host and the port that a CONNECT names: `graph.microsoft.com:443`, `[::1]:8443`. */
function targetOf(authority: string): { host: string; port: number } | undefined {
  const [, host, port] = /^(\[[0-9a-f:.]+\]|[^:\s]+):(\d{1,5})$/i.exec(authority) ?? [];
  if (host === undefined || Number(port) > 65_535) return undefined;
  return { host: bare(host).toLowerCase(), port: Number(port) };
}

/** A name without the dot that may end it: `graph.microsoft.com.` */
const withoutDot = (host: string): string => host.replace(/\.$/, '');

/** An IPv6 address without its brackets. */
const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');

/** The request for a tunnel, as the proxy upstream gets it. */
function connectTo({ host, port }: { host: string; port: number }, upstream: URL): string {
  const authority = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const credentials = credentialsOf(upstream);
  const authorization = credentials === undefined ? '' : `Proxy-Authorization: ${credentials}\r\n`;
  return `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${authorization}\r\n`;
}

/** The credentials in the address of a proxy, as HTTP Basic. Undefined if there are none. */
function credentialsOf({ username, password }: URL): string | undefined {
  if (username === '') return undefined;
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

/** Joins two sockets. `answer` is what the client hears once there is a connection, `first` what the other end hears. */
function tunnel(client: Duplex, head: Buffer, target: Socket, answer: string | undefined, first?: string): void {
  let isJoined = false;
  target.once('connect', () => {
    isJoined = true;
    if (answer !== undefined) client.write(answer);
    if (first !== undefined) target.write(first);
    if (head.length > 0) target.write(head);
    target.pipe(client);
    client.pipe(target);
  });
  target.on('error', (error) => {
    if (isJoined) client.destroy();
    else refuse(client, 502, error.message);
  });
  client.on('error', () => target.destroy());
  client.once('close', () => target.destroy());
  target.once('close', () => isJoined && client.end());
}

function refuse(socket: Duplex, status: number, message: string): void {
  const body = `${message}\n`;
  const reason = status === 400 ? 'Bad Request' : 'Bad Gateway';
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** A request to the proxy itself, which names its target: of plain HTTP, or of a client that lets the proxy speak TLS. */
function forward({ emulatorUrl, upstream }: ProxyOptions, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const target = URL.parse(incoming.url ?? '');
  if (!target || !/^https?:$/.test(target.protocol)) {
    outgoing.writeHead(400, plainText).end('This is a proxy. Requests to it name their target.\n');
    return;
  }
  if (interceptedHosts.includes(withoutDot(target.hostname))) {
    toEmulator(emulatorUrl, incoming, outgoing, `${target.pathname}${target.search}`);
    return;
  }
  const headers = headersWithout(incoming, /^proxy-(authorization|connection)$/);
  const next = upstream?.http;
  if (next && target.protocol === 'http:') {
    const credentials = credentialsOf(next);
    const authorization = credentials === undefined ? [] : ['Proxy-Authorization', credentials];
    send(next, incoming, outgoing, { path: target.href, headers: [...headers, ...authorization] });
  } else {
    send(target, incoming, outgoing, { path: `${target.pathname}${target.search}`, headers });
  }
}

/** Sends a request on to the emulator, which learns under which address it was sent. */
function toEmulator(emulatorUrl: string, incoming: IncomingMessage, outgoing: ServerResponse, path: string): void {
  const url = new URL(emulatorUrl);
  const mount = url.pathname === '/' ? '' : url.pathname;
  const asked = URL.parse(incoming.url ?? '')?.host ?? incoming.headers.host ?? '';
  // What the program itself says of proxies is nothing to the service.
  const own = headersWithout(incoming, /^(host|forwarded|x-forwarded-.*|proxy-.*)$/);
  const headers = [...own, 'Host', url.host, 'X-Forwarded-Host', asked, 'X-Forwarded-Proto', 'https'];
  send(url, incoming, outgoing, { path: mount + path, headers });
}

/** The headers of a message as they were sent, names and values in turn, without some. */
const headersWithout = ({ rawHeaders }: IncomingMessage, names: RegExp): string[] =>
  rawHeaders.filter((_, at) => !names.test((rawHeaders[at - (at % 2)] ?? '').toLowerCase()));

function send(
  target: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { path, headers }: { readonly path: string; readonly headers: readonly string[] },
): void {
  const request = target.protocol === 'https:' ? httpsRequest : httpRequest;
  const port = target.port === '' ? {} : { port: target.port };
  const sent = request(
    { host: bare(target.hostname), ...port, method: incoming.method, path, headers: [...headers] },
    (received) => {
      outgoing.writeHead(received.statusCode ?? 502, received.statusMessage, received.rawHeaders);
      received.pipe(outgoing);
      received.on('error', () => outgoing.destroy());
    },
  );
  sent.on('error', (error) => {
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(502, plainText).end(`${target.host} cannot be reached: ${error.message}\n`);
  });
  outgoing.once('close', () => sent.destroy());
  incoming.pipe(sent);
}

const plainText = { 'content-type': 'text/plain; charset=utf-8' };
