import type { Emulator, ManualClock, ReadyToken, Store } from '../emulator/index.ts';
import { jsonLine, logLine, rootLines, row, tryLine } from './lines.ts';
import { parse, serverConfig, serverOptions, UsageError } from './options.ts';
import { printer } from './printer.ts';
import { readSeedFile, withSeedFile } from './seedFile.ts';
import { untilStopped } from './untilStopped.ts';

/** `graph-chat emulator`: serves the emulator until it is stopped. */
export async function emulator(args: string[]): Promise<void> {
  const values = parse(args, {
    ...serverConfig(4010),
    seed: { type: 'string' },
    data: { type: 'string' },
    'default-user': { type: 'string' },
    'closed-directory': { type: 'boolean', default: false },
    clock: { type: 'string' },
    control: { type: 'boolean', default: false },
    'allow-host': { type: 'string', multiple: true, default: [] },
    origin: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
  });
  const { quiet, ...address } = serverOptions(values);
  const print = printer();
  const line = values.json ? jsonLine : logLine;
  const seed = values.seed === undefined ? {} : { seed: await readSeedFile(values.seed) };
  const { createEmulator } = await import('../emulator/index.ts');
  const clock = values.clock === undefined ? {} : { clock: await clockAt(values.clock) };
  const store = values.data === undefined ? {} : { store: await storeIn(values.data) };
  const server = await withSeedFile(values.seed, () =>
    createEmulator({
      ...seed,
      ...clock,
      ...store,
      defaultUser: values['default-user'],
      closedDirectory: values['closed-directory'],
      ...(quiet ? {} : { log: (entry) => print(line(entry)) }),
    }),
  );
  try {
    const { control: openControl, origin: origins, 'allow-host': allowedHosts } = values;
    await server.listen({ ...address, openControl, origins, allowedHosts });
  } catch (error) {
    await server.close();
    throw error;
  }
  const tokens = await server.tokens();
  console.log(values.json ? startLine(server, tokens) : banner(server, tokens, values));
  await untilStopped(server);
}

async function clockAt(time: string): Promise<ManualClock> {
  const { ManualClock } = await import('../emulator/index.ts');
  try {
    return new ManualClock(time);
  } catch (error) {
    throw new UsageError(`--clock: ${error instanceof Error ? error.message : error}`);
  }
}

async function storeIn(path: string): Promise<Store> {
  if (path.trim() === '') throw new UsageError('--data takes the path of a file.');
  const { sqliteStore } = await import('../emulator/store/sqlite.ts');
  return sqliteStore(path);
}

/** What a script needs to know, as a line of JSON. */
function startLine({ url }: Emulator, tokens: readonly ReadyToken[]): string {
  return JSON.stringify({ url, pid: process.pid, tokens });
}

/** What a person needs to know. */
function banner(
  { url }: Emulator,
  tokens: readonly ReadyToken[],
  { data, 'closed-directory': closed }: { readonly data?: string | undefined; readonly 'closed-directory': boolean },
): string {
  const people = tokens.filter(({ user }) => user !== null);
  const first = people.find(({ administrator }) => !administrator) ?? people[0];
  const more = closed ? 'Nobody else exists.' : 'Any other name is a new person, so that `Bearer sam` works too.';
  return `The emulator listens. It keeps what it is sent ${data === undefined ? 'until it ends' : `in ${data}`}.

${rootLines('Emulator', url)}
${row('Control', `${url}/_emulator`)}

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
