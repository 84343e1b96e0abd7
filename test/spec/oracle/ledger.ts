/** Accepted findings, each with its reason. */
export interface Ledger<T extends string | RegExp = string> {
  /** The path of the ledger, for the error message. */
  readonly file: string;
  readonly entries: readonly { readonly because: string; readonly accept: readonly T[] }[];
}

/**
 * Compares findings with the ledgers that accept them. Returns each finding that no ledger accepts, and each entry
 * that accepts nothing. An empty list means that they match exactly.
 */
export function settle(found: readonly string[], ...ledgers: readonly Ledger<string | RegExp>[]): string[] {
  const entries = ledgers.flatMap(({ file, entries }) =>
    entries.flatMap(({ accept }) => accept.map((pattern) => ({ file, pattern }))),
  );
  const files = ledgers.map(({ file }) => file).join(' or ');
  const unlisted = found.filter((finding) => !entries.some(({ pattern }) => accepts(pattern, finding)));
  const stale = entries.filter(({ pattern }) => !found.some((finding) => accepts(pattern, finding)));
  return [
    ...unlisted.map((finding) => `"${finding}" is not accepted. Correct the contract, or list it in ${files}.`),
    ...stale.map(({ file, pattern }) => `"${pattern}" is found no more. Delete this entry from ${file}.`),
  ];
}

function accepts(pattern: string | RegExp, finding: string): boolean {
  return typeof pattern === 'string' ? pattern === finding : pattern.test(finding);
}
