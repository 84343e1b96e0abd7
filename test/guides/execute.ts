import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

/** What a program did. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder as somebody has it who has installed the package and its peers. */
export interface Project {
  /** Runs a block of shell. A command that fails ends it. */
  shell(text: string): Promise<Outcome>;
  /** Runs a block of TypeScript as a program, after a piece of code that stands in for what the block lacks. */
  typeScript(text: string, before?: string): Promise<Outcome>;
  remove(): void;
}

/** Makes a project in which `graph-chat` is this repository. */
export function createProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'graph-chat-guides-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // The command is the repository's, on a free port, because the one in the guide may be taken.
  const main = join(root, 'src/cli/main.ts');
  executable(
    join(bin, 'npx'),
    `[ "$1" = graph-chat ] || { echo "npx $1 is not known here" >&2; exit 1; }
shift
case "$1" in emulator|mock) set -- "$@" --port 0;; esac
exec '${process.execPath}' '${main}' "$@"`,
  );
  // What a guide installs has to be something that the repository has, so that the guide is run with it.
  executable(
    join(bin, 'npm'),
    `for name in "$@"; do case "$name" in
install|i|--save-dev|graph-chat) ;;
*) [ -d '${root}/node_modules/'"$name" ] || { echo "$name is not installed here" >&2; exit 1; };;
esac; done`,
  );
  writeFileSync(join(folder, 'resolve.mjs'), resolving());
  return {
    shell: (text) => outcome('bash', ['-euc', `curl() { command curl -sS "$@"; echo; }\n${text}`], folder, bin),
    typeScript(text, before = '') {
      const file = join(folder, 'program.ts');
      writeFileSync(join(folder, 'before.mjs'), before);
      writeFileSync(file, text);
      const loaded = ['resolve.mjs', 'before.mjs'].flatMap((name) => ['--import', `./${name}`]);
      return outcome(process.execPath, [...loaded, file], folder, bin);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function executable(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** Hooks that resolve the package to its source, because it is not built here. */
function resolving(): string {
  const sources = {
    'graph-chat': 'index.ts',
    'graph-chat/beta': 'beta.ts',
    'graph-chat/emulator': 'emulator/index.ts',
    'graph-chat/emulator/sqlite': 'emulator/store/sqlite.ts',
    'graph-chat/mock': 'mock/index.ts',
    'graph-chat/msw': 'msw/index.ts',
    'graph-chat/notifications': 'notifications/index.ts',
    'graph-chat/sign-in': 'signIn/index.ts',
    'graph-chat/testing': 'testing/index.ts',
  };
  const urls = Object.entries(sources).map(([name, path]) => [name, pathToFileURL(join(root, 'src', path)).href]);
  return `import { registerHooks } from 'node:module';
const sources = ${JSON.stringify(Object.fromEntries(urls))};
registerHooks({ resolve: (name, context, next) => next(sources[name] ?? name, context) });
`;
}

/** Runs a program to its end, or until it says where it listens: it does not end by itself then. */
async function outcome(command: string, args: string[], cwd: string, bin: string): Promise<Outcome> {
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, NO_COLOR: '1' };
  const child = spawn(command, args, { cwd, env, detached: true, timeout: 60_000 });
  let [stdout, stderr] = ['', ''];
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    // All of what it started, not the shell alone.
    if (/^\s*(Emulator|Mock|http:\/\/127).*\d/m.test(stdout) && child.pid) process.kill(-child.pid, 'SIGINT');
  });
  const [code, signal] = await once(child, 'close');
  return { code: signal === 'SIGINT' ? 0 : code, stdout, stderr };
}
