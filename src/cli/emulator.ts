import type { Emulator, ReadyToken } from '../emulator/index.ts';
import { dataName, emulatorConfig, emulatorOf } from './emulatorOptions.ts';
import { ended } from './exportFile.ts';
import { type HttpsOptions, httpsConfig, httpsOptions } from './httpsOptions.ts';
import { jsonLine, logLine, rootLines, row, tryLine } from './lines.ts';
import { parse, serverConfig, serverOptions, UsageError } from './options.ts';
import { printer } from './printer.ts';
import { withReportValue } from './reportFile.ts';
import { seedFileOf } from './seedFile.ts';
import { stopSignal, untilStopped } from './untilStopped.ts';
import { type SeedWatch, watchSeed } from './watchSeed.ts';

/** `graph-chat emulator`: serves the emulator until it is stopped. */
export async function emulator(args: string[]): Promise<void> {
  const values = parse(withReportValue(args), {
    ...serverConfig(4010),
    ...emulatorConfig,
    ...httpsConfig,
    control: { type: 'boolean', default: false },
    'allow-host': { type: 'string', multiple: true, default: [] },
    origin: { type: 'string', multiple: true, default: [] },
    watch: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const { quiet, ...address } = serverOptions(values);
  const print = printer();
  const line = values.json ? jsonLine : logLine;
  const https = await httpsOptions(values);
  if (values.watch) requireWatchable(values);
  const seedFile = await seedFileOf(values.seed);
  const server = await emulatorOf(values, seedFile, quiet ? {} : { log: (entry) => print(line(entry)) });
  const stopped = stopSignal();
  try {
    const { control: openControl, origin: origins, 'allow-host': allowedHosts } = values;
    await server.listen({ ...address, openControl, origins, allowedHosts, secure: https?.secure });
  } catch (error) {
    await server.close();
    throw error;
  }
  const tokens = await server.tokens();
  console.log(
    values.json ? startLine(server, tokens, https) : banner(server, tokens, { ...values, certFile: https?.certFile }),
  );
  const unwatch =
    values.watch && seedFile
      ? watchSeed(seedFile, { reset: (seed) => server.reset(seed), ...watchLines(seedFile.path, values.json, print) })
      : undefined;
  await untilStopped(stopped, {
    async close() {
      await unwatch?.();
      await ended(server, values, (report) =>
        console.log(values.json ? JSON.stringify({ report: server.report() }) : `\n${report}`),
      );
    },
  });
}

/** Requires that there is a seed to watch, and nothing to lose. Throws a {@link UsageError}. */
function requireWatchable({ seed, data }: { readonly seed?: string | undefined; readonly data?: string | undefined }) {
  if (seed === undefined) throw new UsageError('--watch needs a file to watch. Name it with --seed FILE.');
  if (data !== undefined) {
    throw new UsageError(
      '--watch begins again whenever the seed changes, and would empty what --data keeps. Leave one of them out.',
    );
  }
}

/** What to print when the seed has changed. */
function watchLines(path: string, json: boolean, print: (line: string) => void): Omit<SeedWatch, 'reset'> {
  return {
    reloaded: () => print(json ? JSON.stringify({ seed: path, reloaded: true }) : `${path} has changed: began again.`),
    failed: (error) =>
      print(json ? JSON.stringify({ seed: path, reloaded: false, error }) : `${error}\nEverything is as it was.`),
  };
}

/** What a script needs to know, as a line of JSON. */
function startLine({ url, secureUrl }: Emulator, tokens: readonly ReadyToken[], https?: HttpsOptions): string {
  return JSON.stringify({ url, ...(https ? { secureUrl, certFile: https.certFile } : {}), pid: process.pid, tokens });
}

/** What the banner says beside where the emulator listens. */
interface BannerValues {
  readonly data?: string | undefined;
  readonly 'closed-directory': boolean;
  readonly certFile: string | undefined;
}

/** What a person needs to know. */
function banner(
  { url, secureUrl }: Emulator,
  tokens: readonly ReadyToken[],
  { data, 'closed-directory': closed, certFile }: BannerValues,
): string {
  const people = tokens.filter(({ user }) => user !== null);
  const first = people.find(({ administrator }) => !administrator) ?? people[0];
  const more = closed ? 'Nobody else exists.' : 'Any other name is a new person, so that `Bearer sam` works too.';
  const secure =
    secureUrl === undefined
      ? ''
      : `\n${rootLines('TLS', secureUrl)}\n\nNode trusts it with NODE_EXTRA_CA_CERTS=${certFile}\n`;
  return `The emulator listens. It keeps what it is sent ${data === undefined ? 'until it ends' : `in ${dataName(data)}`}.

${rootLines('Emulator', url)}
${row('Sign-in', `${url}/common/v2.0/.well-known/openid-configuration`)}
${row('Control', `${url}/_emulator`)}
${secure}
Ready tokens:

${tokens.map(tokenLine).join('\n')}

${more}

Try:

  ${tryLine(url, first?.token ?? 'sam')}

Ctrl-C ends it.
`;
}

function tokenLine({ token, displayName, user, administrator, permissions }: ReadyToken): string {
  const who = user === null ? `the app ${displayName}, on its own` : `${displayName}, ${user}`;
  const limits = permissions === null ? '' : `, with ${permissions.join(', ') || 'no permission'}`;
  return row(token, `${who}${administrator ? ', who administers the tenant' : ''}${limits}`);
}
