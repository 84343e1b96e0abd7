import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { isatty } from 'node:tty';
import { proxyEnvironment, upstreamOf } from '../run/environment.ts';
import { interceptedHosts, startProxy } from '../run/proxy.ts';
import { newAuthority } from './certificates.ts';
import { type EmulatorValues, emulatorConfig, emulatorOf } from './emulatorOptions.ts';
import { ended } from './exportFile.ts';
import { logLine } from './lines.ts';
import { CommandError, parse, portNumber, UsageError } from './options.ts';
import { withReportValue } from './reportFile.ts';
import { seedFileOf } from './seedFile.ts';

/**
 * `graph-chat run -- COMMAND`: runs a program whose traffic to Microsoft Graph and its sign-in is answered by an emulator. The
 * process ends as the program does.
 */
export async function run(args: string[]): Promise<void> {
  const { own, command, rest } = split(args);
  const values = parse(withReportValue(own), {
    ...emulatorConfig,
    emulator: { type: 'string' },
    port: { type: 'string' },
    log: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  });
  if (values.emulator !== undefined) requireNoneOfItsOwn(values);
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

/** Requires that nothing says how to start an emulator, if one runs already. Throws a {@link UsageError}. */
function requireNoneOfItsOwn(values: Readonly<Record<string, unknown>>): void {
  const given = [...Object.keys(emulatorConfig), 'port', 'log'].find((name) => values[name]);
  if (given !== undefined) throw new UsageError(`--${given} is of no use with --emulator, which runs already.`);
}

async function startEmulator(
  values: EmulatorValues & { port?: string | undefined; log: boolean },
  ends: (() => Promise<unknown>)[],
): Promise<string> {
  // The program's own output stays what it is.
  const log = values.log ? { log: (entry: Parameters<typeof logLine>[0]) => console.error(logLine(entry)) } : {};
  const emulator = await emulatorOf(values, await seedFileOf(values.seed), log);
  ends.push(() => ended(emulator, values, console.error));
  return emulator.listen({ port: portNumber(values.port ?? '0') });
}

/**
 * Where an emulator that runs already is, or one of its worlds, without a slash at the end. Throws a {@link UsageError} if the text is no
 * URL of the web, and a {@link CommandError} if no emulator responds there.
 */
async function running(text: string): Promise<string> {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--emulator takes a URL such as http://127.0.0.1:4010, not '${text}'.`);
  }
  // A version behind it is what programs add themselves.
  const root = url.origin + url.pathname.replace(/\/+$/, '').replace(/\/(v1\.0|beta)$/, '');
  const path = '/common/v2.0/.well-known/openid-configuration';
  const response = await fetch(`${root}${path}`, { signal: AbortSignal.timeout(10_000) }).catch((error) => {
    const reason = error.cause?.code ?? error.message;
    throw new CommandError(`No emulator responds at ${root} (${reason}). Start one with: graph-chat emulator`);
  });
  if (response.ok) return root;
  // An emulator says why there is no such world.
  const message = await response.json().then(
    ({ error }) => error?.message,
    () => undefined,
  );
  const reason = typeof message === 'string' ? message : 'it has no sign-in.';
  throw new CommandError(`What responds at ${root} is no emulator: ${reason}`);
}

/** Runs a program to its end. Resolves with the status that a shell would give it. */
async function statusOf(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const forget: (() => void)[] = [];
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(command, args, { env, stdio: 'inherit', shell: process.platform === 'win32' });
      for (const signal of signals) {
        const pass = () => {
          if (!(isOfTerminal(signal) && hasTerminal())) child.kill(signal);
        };
        process.on(signal, pass);
        forget.push(() => process.off(signal, pass));
      }
      child.once('error', reject);
      child.once('exit', (status, signal) => resolve(status ?? 128 + (signal ? constants.signals[signal] : 0)));
    });
  } catch (error) {
    // Node throws some errors, and emits others. An empty command is missing, too.
    const { code, message } = error as NodeJS.ErrnoException;
    const isMissing = code === 'ENOENT' || command === '';
    console.error(`${command}: ${isMissing ? 'command not found' : message}`);
    return isMissing ? 127 : 126;
  } finally {
    for (const each of forget) each();
  }
}

/** What ends this process means the program, which decides what to do. Windows has fewer signals. */
const signals: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/** Whether a terminal has a key for a signal. It sends that to the program itself, too, and twice can mean something else. */
const isOfTerminal = (signal: NodeJS.Signals) => signal === 'SIGINT' || signal === 'SIGQUIT';

const hasTerminal = () => [0, 1, 2].some(isatty);
