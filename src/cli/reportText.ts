import { printable } from '../check/printable.ts';
import type { AppReport, CalledOperation, Report } from '../emulator/index.ts';

/** How many characters a line of names has at the most. */
const width = 100;

/** A report of an emulator, for people. What callers have put into it makes no line of its own. */
export function reportText({ requests, unknown, called, notCalled, apps, uncounted }: Report): string {
  const total = called.length + notCalled.length;
  const parts = [
    [
      `Called ${called.length} of ${total} operations, in ${count(requests, 'request')}${called.length > 0 ? ':' : '.'}`,
      ...table(called),
    ],
    unknown === 0 ? [] : [`${count(unknown, 'request')} led to no operation.`],
    section('Errors that were returned:', called.flatMap(errorLines)),
    section('The least permissions that would have sufficed:', apps.flatMap(appLines)),
    uncounted === 0 ? [] : [`${count(uncounted, 'request')} of more apps are not counted here.`],
    section('Not called:', wrapped(notCalled, '  ')),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines]);

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function table(called: readonly CalledOperation[]): string[] {
  const rows = called.map(({ operationId, requests, statuses, neverReturned }) => [
    operationId,
    String(requests),
    Object.entries(statuses)
      .map(([status, times]) => `${status === '0' ? 'dropped' : status} ×${times}`)
      .join(', '),
    neverReturned.length === 0 ? '' : `never ${neverReturned.join(', ')}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(([name = '', requests = '', statuses = '', never = '']) => {
    const [first = 0, second = 0, third = 0] = widths;
    return `  ${name.padEnd(first)}  ${requests.padStart(second)}  ${statuses.padEnd(third)}  ${never}`.trimEnd();
  });
}

const errorLines = ({ operationId, errors }: CalledOperation): string[] =>
  errors.map(({ status, requests, message }) => `  ${operationId} ${status} ×${requests}: ${printable(message)}`);

function appLines({ app, kind, requests, least, unneeded, missing, impossible }: AppReport): string[] {
  const who = kind === 'delegated' ? 'for signed-in users' : 'on its own';
  const name = Math.max(...least.map(({ permission }) => permission.length), 0);
  const named = app.displayName === app.id ? printable(app.id) : `${printable(app.displayName)} (${printable(app.id)})`;
  return [
    `  ${named}, ${who}, in ${count(requests, 'request')}:`,
    ...(least.length === 0 ? ['    none'] : []),
    ...least.flatMap(({ permission, operations }) => {
      const [first = '', ...rest] = wrapped(operations, ' '.repeat(name + 6));
      return [`    ${permission.padEnd(name)}  ${first.trimStart()}`, ...rest];
    }),
    ...labelled('Its tokens also had', unneeded),
    ...labelled('Its tokens lacked', missing),
    ...labelled('No token of this kind will do for', impossible),
  ];
}

const labelled = (label: string, names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : wrapped([`${label} ${printable(names[0] ?? '')}`, ...names.slice(1).map(printable)], '    ');

/** Names with commas between them, in lines that begin with an indent. */
function wrapped(names: readonly string[], indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  names.forEach((name, i) => {
    const word = i < names.length - 1 ? `${name},` : name;
    if (line !== '' && indent.length + line.length + word.length >= width) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  });
  return line === '' ? lines : [...lines, indent + line];
}
