import { jsonLine, logLine, rootLines, tryLine } from './lines.ts';
import { parse, serverConfig, serverOptions } from './options.ts';
import { printer } from './printer.ts';
import { stopSignal, untilStopped } from './untilStopped.ts';

/** `graph-chat mock`: serves the mock until it is stopped. */
export async function mock(args: string[]): Promise<void> {
  const values = parse(args, { ...serverConfig(4010), json: { type: 'boolean', default: false } });
  const { quiet, ...address } = serverOptions(values);
  const line = values.json ? jsonLine : logLine;
  const { startMock } = await import('../mock/startMock.ts');
  const print = printer();
  const server = await startMock({ ...address, ...(quiet ? {} : { log: (entry) => print(line(entry)) }) });
  const stopped = stopSignal();
  if (values.json) console.log(JSON.stringify({ url: server.url, pid: process.pid }));
  else
    console.log(`The mock server listens. It responds with the contract's examples and remembers nothing.

${rootLines('Mock', server.url)}

Any token will do. Try:

  ${tryLine(server.url, 'alice')}

Ctrl-C ends it.
`);
  await untilStopped(stopped, server);
}
