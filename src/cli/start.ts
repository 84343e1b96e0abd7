// `npm start`: the emulator, the mock and the docs together. It is the repository's own command; the package has no docs.
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { newestChange } from '../docs/newestChange.ts';
import { buildDocs } from '../docs/site.ts';
import { createEmulator } from '../emulator/index.ts';
import type { LogEntry } from '../http/graphApp.ts';
import { ListenError } from '../http/listenOptions.ts';
import { serveFolder } from '../http/serveFolder.ts';
import { startMock } from '../mock/startMock.ts';
import { logLine, rootLines, row, tryLine } from './lines.ts';
import { parse, portNumber, UsageError } from './options.ts';
import { printer, surviveClosedOutput } from './printer.ts';
import { stopSignal, untilStopped } from './untilStopped.ts';

const site = fileURLToPath(new URL('../../site/', import.meta.url));

surviveClosedOutput();
try {
  await start();
} catch (error) {
  const expected = error instanceof ListenError || error instanceof UsageError;
  console.error(
    expected ? `${error.message}\nOther ports: npm start -- --port 5010 --docs-port 5011 --mock-port 5012` : error,
  );
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const options = parse(process.argv.slice(2), {
    port: { type: 'string', default: '4010' },
    'docs-port': { type: 'string', default: '4011' },
    'mock-port': { type: 'string', default: '4012' },
    origin: { type: 'string', multiple: true, default: [] },
    'trust-proxy': { type: 'boolean', default: false },
  });
  const ports = {
    emulator: portNumber(options.port),
    docs: portNumber(options['docs-port']),
    mock: portNumber(options['mock-port']),
  };
  await buildIfStale();
  const print = printer();
  const log = (name: string) => (entry: LogEntry) => print(`${name} ${logLine(entry)}`);
  const servers: { close(): Promise<void> }[] = [];
  try {
    const emulator = await createEmulator({ log: log('emulator') });
    servers.push(emulator);
    await emulator.listen({ port: ports.emulator, origins: options.origin, trustProxy: options['trust-proxy'] });
    const mock = await startMock({ port: ports.mock, trustProxy: options['trust-proxy'], log: log('mock') });
    servers.push(mock);
    const docs = await serveFolder(site, { port: ports.docs });
    servers.push(docs);
    const stopped = stopSignal();
    console.log(`
${row('Docs', docs.url)}
${rootLines('Emulator', emulator.url)}
${rootLines('Mock', mock.url)}

Try:

  ${tryLine(emulator.url, 'alex')}

Ctrl-C ends them.
`);
    await untilStopped(stopped, ...servers);
  } catch (error) {
    // If one cannot be served, the others end too.
    await Promise.all(servers.map((server) => server.close()));
    throw error;
  }
}

/** The docs are built if there are none, or if what they are built from is newer. */
async function buildIfStale(): Promise<void> {
  const built = await stat(`${site}index.html`).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (built > (await newestChange())) return;
  console.log('Building the docs …');
  await buildDocs(site);
}
