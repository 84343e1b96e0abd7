import { describe, test } from 'vitest';

/** Something that tests need and a machine may lack. */
export interface Need<T> {
  /** What it is, as a noun: `a browser`. */
  readonly what: string;
  /** What was found. Undefined if there is none. */
  readonly found: T | undefined;
  /** Where it was looked for and what to do about it, in sentences on one line. */
  readonly advice: string;
  /** Whether CI, too, may be without it. Defaults to false. */
  readonly optional?: boolean;
}

/** What the test says that stands in for those that cannot run. It is there even if that test is not chosen by name. */
export interface Lack {
  readonly explanation: string;
  /** Whether the run fails: CI is not to lose the tests. */
  readonly fails: boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    lack?: Lack;
  }
}

/**
 * Describes tests that need something. If the machine lacks it, they are skipped, and the run ends with a line that says
 * what to do. If `CI` is set they fail instead, so that CI never loses them.
 */
export function describeWith<T>(need: Need<T>, name: string, tests: (found: T) => void): void {
  const { found } = need;
  if (found !== undefined) describe(name, () => tests(found));
  else standIn(need, name);
}

/** The same for one test. */
export function testWith<T>(need: Need<T>, name: string, run: (found: T) => void | Promise<void>): void {
  const { found } = need;
  if (found !== undefined) test(name, () => run(found));
  else standIn(need, name);
}

/** One test in place of all those that cannot run. */
function standIn({ what, advice, optional = false }: Need<unknown>, name: string): void {
  const explanation = `This machine lacks ${what}, which some tests need. ${advice}`;
  const fails = isCI() && !optional;
  test(`${name} (needs ${what})`, { meta: { lack: { explanation, fails } } }, ({ skip }) => {
    if (fails) throw new Error(`${explanation} CI is set, so this fails instead of being skipped.`);
    skip(explanation);
  });
}

function isCI(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
}
