/**
 * What keeps the contract from being generated from. Each problem names the operation or the file, and says what to do
 * next. All that are of one kind come together, so that nobody mends them one by one.
 */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly problems: readonly string[];

  constructor(problems: Iterable<string>) {
    const all = [...new Set(problems)];
    super(all.join('\n'));
    this.problems = all;
  }
}

/** Throws a {@link ContractError} if there are problems. */
export function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new ContractError(problems);
}
