import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { proxyEnvironment, upstreamOf } from '../run/environment.ts';
import { interceptedHosts, startProxy } from '../run/proxy.ts';
import { newAuthority } from './certificates.ts';
import { emulatorConfig, emulatorOptions } from './emulatorOptions.ts';
import { logLine } from './lines.ts';
import { CommandError, parse, portNumber, UsageError } from './options.ts';
import { withSeedFile } from './seedFile.ts';

/**
 * `graph-chat run -- COMMAND`: runs a program whose traffic to Microsoft Graph and its sign-in is answered by an emulator. The
 * process ends as the program does.
 */
export async function run(args: string[]): Promise<void> {
  const { own, command, rest } = split(args);
  const values = parse(own, {
    ...emulatorConfig,
    emulator: { type: 'string' },
    port: { type: 'string' },
    log: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  });
  const ends: (() => Promise<unknown>)[] = [];
  try {
    const emulatorUrl = await (values.emulator === undefined ? startEmulator(values, ends) : running(values.emulator));
    const authority = await newAuthority('graph-chat run');
    const certificate = await authority.issue(interceptedHosts);
    const proxy = await startProxy({ emulatorUrl, ...certificate, upstream: upstreamOf(process.env) });
    ends.push(() => proxy.close());
    const environment = await proxyEnvironment(proxy, authority.cert, process.env);
    ends.push(() => environment.remove());
    if (!values.quiet) console.error(`Microsoft Graph and its sign-in are at ${emulatorUrl} for this command.`);
    process.exitCode = await statusOf(command, rest, environment.variables);
  } finally {
    for (const end of ends.reverse()) await end();
  }
}

/** Our own options, and the command, which begins behind `--`, or with the first word if that is no option. */
function split(args: readonly string[]): { own: string[]; command: string; rest: string[] } {
  const dashes = args.indexOf('--');
  const isCommandFirst = dashes === -1 && args[0] !== undefined && !args[0].startsWith('-');
  const start = isCommandFirst ? 0 : dashes + 1;
  const [command, ...rest] = dashes === -1 && !isCommandFirst ? [] : args.slice(start);
  if (command === undefined) throw new UsageError('run needs a command: graph-chat run -- COMMAND ARGS.');
  return { own: args.slice(0, isCommandFirst ? 0 : dashes), command, rest };
}

async function startEmulator(
  values: Parameters<typeof emulatorOptions>[0] & { port?: string | undefined; log: boolean },
  ends: (() => Promise<unknown>)[],
): Promise<string> {
  const made = await emulatorOptions(values);
  const { createEmulator } = await import('../emulator/index.ts');
  // The program's own output stays what it is.
  const log = values.log ? { log: (entry: Parameters<typeof logLine>[0]) => console.error(logLine(entry)) } : {};
  const emulator = await withSeedFile(values.seed, () => createEmulator({ ...made, ...log }));
  ends.push(() => emulator.close());
  return emulator.listen({ port: portNumber(values.port ?? '0') });
}

/** The origin of an emulator that runs already. Throws a {@link UsageError} if it does not respond. */
async function running(text: string): Promise<string> {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--emulator takes a URL such as http://127.0.0.1:4010, not '${text}'.`);
  }
  const path = '/common/v2.0/.well-known/openid-configuration';
  const response = await fetch(`${url.origin}${path}`, { signal: AbortSignal.timeout(10_000) }).catch((error) => {
    const reason = error.cause?.code ?? error.message;
    throw new CommandError(`No emulator responds at ${url.origin} (${reason}). Start one with: graph-chat emulator`);
  });
  if (!response.ok) throw new CommandError(`What responds at ${url.origin} is no emulator: it has no sign-in.`);
  return url.origin;
}

/** Runs a program to its end. Resolves with the status that a shell would give it. */
function statusOf(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: 'inherit', shell: process.platform === 'win32' });
    // Whoever ends this process means the program; it decides what to do.
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.on(signal, pass);
    const end = (status: number) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(status);
    };
    child.once('error', (error: NodeJS.ErrnoException) => {
      const isMissing = error.code === 'ENOENT';
      console.error(isMissing ? `${command}: command not found` : `${command}: ${error.message}`);
      end(isMissing ? 127 : 126);
    });
    child.once('exit', (status, signal) => end(status ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
