// Endpoints in a process of their own, for the bench: prints their ports, and how many notifications have come whenever it is asked.
import { createServer } from 'node:http';

const count = Number(process.argv[2]);
let received = 0;

const servers = Array.from({ length: count }, () =>
  createServer((request, response) => {
    const token = new URL(request.url ?? '', 'http://localhost').searchParams.get('validationToken');
    if (token !== null) {
      response.writeHead(200, { 'content-type': 'text/plain' }).end(token);
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      received += JSON.parse(Buffer.concat(chunks).toString()).value.length;
      response.writeHead(202).end();
    });
  }),
);
const ports = await Promise.all(
  servers.map(
    (server) =>
      new Promise((resolve) => {
        server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
      }),
  ),
);
console.log(JSON.stringify(ports));
process.on('message', () => process.send?.(received));
process.on('disconnect', () => process.exit());
