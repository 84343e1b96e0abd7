// `npm start`: the mock and the docs together. It is the repository's own command; the package has no docs to serve.
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { newestChange } from '../docs/newestChange.ts';
import { buildDocs } from '../docs/site.ts';
import { ListenError } from '../http/listenError.ts';
import type { Listening } from '../http/listening.ts';
import { serveFolder } from '../http/serveFolder.ts';
import { startMock } from '../mock/startMock.ts';
import { logLine, rootLines, tryLine } from './lines.ts';
import { parse, portNumber, UsageError } from './options.ts';
import { untilStopped } from './untilStopped.ts';

const site = fileURLToPath(new URL('../../site/', import.meta.url));

try {
  await start();
} catch (error) {
  const expected = error instanceof ListenError || error instanceof UsageError;
  console.error(expected ? `${error.message}\nOther ports: npm start -- --port 5010 --docs-port 5011` : error);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const options = parse(process.argv.slice(2), {
    port: { type: 'string', default: '4010' },
    'docs-port': { type: 'string', default: '4011' },
  });
  const [port, docsPort] = [portNumber(options.port), portNumber(options['docs-port'])];
  await buildIfStale();
  const mock = await startMock({ port, log: (entry) => console.log(logLine(entry)) });
  const docs = await serveDocs(docsPort, mock);
  console.log(`
  Docs   ${docs.url}
${rootLines(mock.url)}

Try:

  ${tryLine(mock.url)}

Ctrl-C ends both.
`);
  await untilStopped(mock, docs);
}

/** The docs are built where there are none, or where what they are built from is newer. */
async function buildIfStale(): Promise<void> {
  const built = await stat(`${site}index.html`).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (built > (await newestChange())) return;
  console.log('Building the docs …');
  await buildDocs(site);
}

/** Where the docs cannot be served, the mock ends too. */
async function serveDocs(port: number, mock: Listening): Promise<Listening> {
  try {
    return await serveFolder(site, { port });
  } catch (error) {
    await mock.close();
    throw error;
  }
}
