/** What a check found out about a server. */
export interface Report {
  /** The root that was asked: `https://graph.microsoft.com/v1.0`. */
  readonly root: string;
  readonly version: string;
  /** How many requests were sent. */
  readonly requests: number;
  /** The operations that were asked, by operationId. */
  readonly asked: readonly string[];
  /** Where the server departs from the contract. */
  readonly deviations: readonly Finding[];
  /** What the contract allows and does not know, and what it knows and the server refused. */
  readonly notes: readonly Finding[];
  readonly notAsked: readonly NotAsked[];
  /** What `--write` created and could not delete again. */
  readonly left: readonly string[];
}

/** One thing about one response. */
export interface Finding {
  readonly operation: string;
  readonly method: string;
  /** The path and the query. */
  readonly path: string;
  readonly status: number;
  /** A JSON pointer into the body: `/value/0/topic`. Undefined if the response as a whole is meant. */
  readonly property?: string;
  readonly problem: string;
}

/** An operation that was not asked, and why. */
export interface NotAsked {
  readonly operation: string;
  readonly why: string;
}

/** A report for people. */
export function reportText({ root, requests, asked, deviations, notes, notAsked, left }: Report): string {
  const parts = [
    `Sent ${count(requests, 'request')} to ${root}, of ${count(asked.length, 'operation')}.`,
    section(count(deviations.length, 'deviation'), findings(deviations)),
    section(count(notes.length, 'note'), findings(notes)),
    section(`${count(notAsked.length, 'operation')} not asked`, reasons(notAsked)),
    section('Left on the server, because it could not be deleted', left),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 && !title.startsWith('0 deviation') ? '' : [title, ...lines].join('\n');
}

/** The findings by operation, equal ones of several requests once. */
function findings(all: readonly Finding[]): string[] {
  const operations = [...new Set(all.map(({ operation }) => operation))];
  return operations.flatMap((operation) => {
    const own = all.filter((finding) => finding.operation === operation);
    const lines = own.map(({ method, path, status, property, problem }) => {
      return `    ${property === undefined ? '' : `${property}: `}${problem}\n      ${method} ${path} returned ${status}`;
    });
    return [`  ${operation}`, ...new Set(lines)];
  });
}

function reasons(all: readonly NotAsked[]): string[] {
  return [...new Set(all.map(({ why }) => why))].map((why) => {
    const operations = all.filter((each) => each.why === why).map(({ operation }) => operation);
    return `  ${why}: ${operations.join(', ')}`;
  });
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
