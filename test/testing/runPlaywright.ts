import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** What a run of Playwright reports, as far as it is read here. */
interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly { readonly message: string }[];
  readonly suites: readonly Suite[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly results: readonly Result[] }[];
  }[];
}

/** How a test ended. */
export interface Result {
  readonly title: string;
  readonly status: string;
  readonly errors: readonly { readonly message: string }[];
  readonly attachments: readonly { readonly name: string; readonly body?: string; readonly path?: string }[];
}

/** How a run ended. */
export interface Run {
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly Result[];
}

const ownProject = fileURLToPath(new URL('playwright', import.meta.url));
const cli = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url));

/** Runs the tests of a project whose files are named, by default of `playwright/` with four workers. Throws an Error if none was run. */
export async function runPlaywright(
  files: string,
  emulatorUrl: string,
  env: NodeJS.ProcessEnv = {},
  project = ownProject,
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-playwright-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const child = spawn(process.execPath, [cli, 'test', '-c', project, files], {
    env: { ...process.env, EMULATOR_URL: emulatorUrl, OUTPUT_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const report = read(stdout, stderr);
  const results = report.suites.flatMap(resultsOf);
  if (report.errors.length > 0 || results.length === 0) {
    throw new Error(`Playwright ran no test:\n${report.errors.map(({ message }) => message).join('\n')}\n${stderr}`);
  }
  return { passed: report.stats.expected, failed: report.stats.unexpected, results };
}

function read(stdout: string, stderr: string): Report {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`Playwright printed no report:\n${stdout}\n${stderr}`);
  }
}

const resultsOf = ({ suites = [], specs }: Suite): Result[] => [
  ...suites.flatMap(resultsOf),
  ...specs.flatMap(({ title, tests }) => tests.flatMap(({ results }) => results.map((each) => ({ ...each, title })))),
];
