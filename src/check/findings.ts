import type { CheckedOperation } from './contract.ts';
import { printable } from './printable.ts';

/** One thing about one response. */
export interface Finding {
  readonly operation: string;
  readonly method: string;
  /** The path and the query. */
  readonly path: string;
  /** Null if there was no response. */
  readonly status: number | null;
  /** A JSON pointer into the body: `/value/0/topic`. Undefined if the response as a whole is meant. */
  readonly property?: string;
  readonly problem: string;
  /** What the server says is wrong with the request, if the status is what departs. */
  readonly message?: string;
  /** In how many more items of the same lists it is, among their first: in `/value/1/topic` and `/value/2/topic`. */
  readonly more?: number;
}

/** What a finding is about. */
export interface Subject {
  readonly operation: CheckedOperation;
  readonly url: string;
  readonly status: number | null;
  /** The message of an error. */
  readonly message?: string | undefined;
}

/** What is wrong, and where in the body. */
export interface Problem {
  readonly property?: string;
  readonly problem: string;
}

/** How much is said of one response: our choice. */
const maxFindings = 50;

/** The findings of one response: what several items of a list have in common is one, and there are not more than can be read. */
export function findingsOf(subject: Subject, problems: readonly Problem[]): Finding[] {
  const kinds = new Map<string, Problem & { more: number }>();
  for (const each of problems) {
    const kind = kindOf(each);
    const first = kinds.get(kind);
    if (first) first.more++;
    else kinds.set(kind, { ...each, more: 0 });
  }
  const shown = [...kinds.values()].slice(0, maxFindings).map(({ property, problem, more }) =>
    finding(subject, {
      ...(property === undefined ? {} : { property: printable(property === '' ? '/' : property) }),
      problem,
      ...(more === 0 ? {} : { more }),
    }),
  );
  const rest = kinds.size - shown.length;
  return rest === 0 ? shown : [...shown, finding(subject, { problem: `There are ${rest} more findings like these.` })];
}

/** What is the same of equal findings in several items of a list. */
export const kindOf = ({ property = '', problem }: Problem): string =>
  `${property.replaceAll(/\/\d+(?=\/|$)/g, '/*')} ${problem}`;

function finding({ operation, url, status, message }: Subject, what: Problem & { more?: number }): Finding {
  const { pathname, search } = new URL(url);
  const says = message === undefined ? {} : { message };
  return { operation: operation.id, method: operation.facts.method, path: pathname + search, status, ...says, ...what };
}
