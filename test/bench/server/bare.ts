// The minimum of a server: reads the request to its end, and returns the same chat each time.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exampleChat } from './exampleChat.ts';

const headers = {
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(exampleChat),
  'request-id': '00000000-0000-4000-8000-000000000001',
};

const server = createServer((incoming, outgoing) => {
  incoming.on('data', () => {});
  incoming.on('end', () => outgoing.writeHead(200, headers).end(exampleChat));
});
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
});
process.once('SIGTERM', () => process.exit());
