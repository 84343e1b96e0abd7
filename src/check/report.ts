import { type Finding, kindOf } from './findings.ts';

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
  /** What the contract allows and does not know, and what was too large to be checked. */
  readonly notes: readonly Finding[];
  readonly notAsked: readonly NotAsked[];
  /** What `--write` created and could not delete again. */
  readonly left: readonly string[];
  /** Whether the check ended early, because the server did not respond any more or because of a signal. */
  readonly stopped: boolean;
}

/** An operation that was not asked, or only once, and why. */
export interface NotAsked {
  readonly operation: string;
  readonly why: string;
}

/** A report for people. */
export function reportText({ root, requests, asked, deviations, notes, notAsked, left }: Report): string {
  const total = new Set([...asked, ...notAsked.map(({ operation }) => operation)]).size;
  const parts = [
    `Asked ${asked.length} of ${count(total, 'operation')} of ${root}, in ${count(requests, 'request')}.`,
    section(count(deviations.length, 'deviation'), findings(deviations)),
    section(count(notes.length, 'note'), findings(notes)),
    section(`${count(notAsked.length, 'operation')} not asked, or not to the end`, reasons(notAsked)),
    section(
      'Left on the server, because it could not be deleted',
      left.map((each) => `  ${each}`),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 && !title.startsWith('0 deviation') ? '' : [title, ...lines].join('\n');
}

/** The findings by operation. What several requests have in common is said once, with the first of them. */
function findings(all: readonly Finding[]): string[] {
  return [...grouped(all, ({ operation }) => operation)].flatMap(([operation, own]) => [
    `  ${operation}`,
    ...[...grouped(own, kindOf).values()].flatMap(lines),
  ]);
}

function lines([first, ...others]: readonly Finding[]): string[] {
  if (first === undefined) return [];
  const { method, path, status, property, problem, message, more = 0 } = first;
  const items = more === 0 ? '' : `, and in ${count(more, 'more item')}`;
  const requests = others.length === 0 ? '' : `, and ${count(others.length, 'more request')}`;
  return [
    `    ${property === undefined ? '' : `${property}: `}${problem}${items}`,
    `      ${method} ${path} returned ${status ?? 'nothing'}${requests}`,
    ...(message === undefined ? [] : [`      It says: ${message}`]),
  ];
}

function reasons(all: readonly NotAsked[]): string[] {
  return [...new Set(all.map(({ why }) => why))].map((why) => {
    const operations = all.filter((each) => each.why === why).map(({ operation }) => operation);
    return `  ${why}: ${operations.join(', ')}`;
  });
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** `Map.groupBy`, which Node 20 lacks. */
function grouped(all: readonly Finding[], keyOf: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of all) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
