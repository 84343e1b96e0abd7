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
  const explanation = `There is no ${what.replace(/^an? /, '')} here. ${advice}`;
  test(`${name} (needs ${what})`, ({ skip }) => {
    if (isCI() && !optional) throw new Error(`${explanation} CI is set, so this fails instead of being skipped.`);
    skip(explanation);
  });
}

function isCI(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
}
