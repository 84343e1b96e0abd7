import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { newAuthority } from '../../src/cli/certificates.ts';
import { startProxy, type Upstream } from '../../src/run/proxy.ts';

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
};

async function proxyOf(upstream?: Upstream) {
  const emulator = createHttpServer(({ url, headers }, response) =>
    response.end(`${headers['x-forwarded-proto']}://${headers['x-forwarded-host']}${url}`),
  );
  const authority = await newAuthority('a test');
  const certificate = await authority.issue(['graph.microsoft.com']);
  const proxy = await startProxy({
    emulatorUrl: `http://127.0.0.1:${await listen(emulator)}`,
    ...certificate,
    upstream,
  });
  onTestFinished(() => proxy.close());
  return proxy;
}

/** Sends bytes to a proxy, and returns what comes back until `until` is in it. */
async function exchange(proxyUrl: string, first: string, until: string, then?: string): Promise<string> {
  const socket = connect(Number(new URL(proxyUrl).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let heard = '';
  socket.on('data', (data) => {
    heard += data;
    socket.emit('heard');
  });
  socket.on('close', () => socket.emit('heard'));
  socket.write(first);
  while (!heard.includes('\r\n\r\n') && !socket.closed) await once(socket, 'heard');
  if (then !== undefined) socket.write(then);
  while (!heard.includes(until) && !socket.closed) await once(socket, 'heard');
  return heard;
}

test('a tunnel to any other host passes every byte', async () => {
  const { url } = await proxyOf();
  const echo = await listen(createServer((socket) => socket.pipe(socket)));
  const heard = await exchange(url, `CONNECT 127.0.0.1:${echo} HTTP/1.1\r\nHost: x\r\n\r\n`, 'bytes', '\u0000 bytes');
  expect(heard).toBe('HTTP/1.1 200 Connection Established\r\n\r\n\u0000 bytes');
});

test('a host that cannot be reached is a 502 that says so, and a malformed target a 400', async () => {
  const { url } = await proxyOf();
  expect(await exchange(url, 'CONNECT 127.0.0.1:1 HTTP/1.1\r\nHost: x\r\n\r\n', 'ECONNREFUSED')).toMatch(
    /^HTTP\/1\.1 502 /,
  );
  expect(await exchange(url, 'CONNECT nonsense HTTP/1.1\r\nHost: x\r\n\r\n', 'a port')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await exchange(url, 'CONNECT a:99999 HTTP/1.1\r\nHost: x\r\n\r\n', 'a port')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await exchange(url, 'GET /nonsense HTTP/1.1\r\nHost: x\r\n\r\n', 'proxy')).toMatch(/^HTTP\/1\.1 400 /);
});

test('a client that lets the proxy speak TLS reaches the emulator, and plain HTTP its own target', async () => {
  const { url } = await proxyOf();
  const plain = await listen(createHttpServer((request, response) => response.end(`plain ${request.url}`)));
  const graph = 'GET https://graph.microsoft.com/v1.0/me?$select=id HTTP/1.1\r\nHost: graph.microsoft.com\r\n\r\n';
  expect(await exchange(url, graph, 'id')).toContain('https://graph.microsoft.com/v1.0/me?$select=id');
  const withDot = 'GET https://graph.microsoft.com./v1.0/me HTTP/1.1\r\nHost: graph.microsoft.com.\r\n\r\n';
  expect(await exchange(url, withDot, '/me')).toContain('/v1.0/me');
  const other = `GET http://127.0.0.1:${plain}/a?b HTTP/1.1\r\nHost: 127.0.0.1:${plain}\r\n\r\n`;
  expect(await exchange(url, other, '/a?b')).toContain('plain /a?b');
});

test('a response of another host comes as it was sent, and a program cannot say where it is itself', async () => {
  const { url } = await proxyOf();
  const port = await listen(
    createHttpServer((_, response) => response.writeHead(299, 'Well', ['X-A', '1', 'X-a', '2']).end('end')),
  );
  const heard = await exchange(url, `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`, 'end');
  expect(heard).toMatch(/^HTTP\/1\.1 299 Well\r\nX-A: 1\r\nX-a: 2\r\n/);
  const claims = 'X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\n';
  const graph = `GET https://graph.microsoft.com/v1.0/me HTTP/1.1\r\nHost: graph.microsoft.com\r\n${claims}\r\n`;
  expect(await exchange(url, graph, '/me')).toMatch(/https:\/\/graph\.microsoft\.com\/v1\.0\/me(\r\n|$)/);
});

test('what went through another proxy before still does', async () => {
  const asked: string[] = [];
  const upstream = createHttpServer((request, response) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization']}`);
    response.end('from upstream');
  });
  upstream.on('connect', (request, socket) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization']}`);
    socket.end('HTTP/1.1 200 OK\r\n\r\nfrom upstream');
  });
  const port = await listen(upstream);
  const { url } = await proxyOf({
    https: new URL(`http://me:secret@127.0.0.1:${port}`),
    http: new URL(`http://me:other@127.0.0.1:${port}`),
  });
  await exchange(url, 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n', 'from upstream');
  await exchange(url, 'GET http://elsewhere.example/x HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n', 'from upstream');
  expect(asked).toEqual(['elsewhere.example:443 Basic bWU6c2VjcmV0', 'http://elsewhere.example/x Basic bWU6b3RoZXI=']);
});
