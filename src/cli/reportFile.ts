import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Report } from '../emulator/index.ts';
import { CommandError } from './options.ts';
import { reportText } from './reportText.ts';

/** What `--report` has as its value if no file follows. */
export const printed = '-';

/** Arguments in which `--report` has a value: no command has a file alone, so what follows and is no option is that of the report. */
export function withReportValue(args: readonly string[]): string[] {
  return args.map((arg, i) => {
    const next = args[i + 1];
    return arg === '--report' && (next === undefined || (next.startsWith('-') && next !== printed))
      ? `--report=${printed}`
      : arg;
  });
}

/** Writes a report to where `--report` says: a table, or JSON into a file whose name ends in `.json`. Throws a {@link CommandError}. */
export async function writeReport(report: Report, place: string, print: (text: string) => void): Promise<void> {
  if (place === printed) return print(reportText(report));
  const text = extname(place) === '.json' ? JSON.stringify(report, null, 2) : reportText(report);
  await writeFile(place, `${text}\n`).catch((error: Error) => {
    throw new CommandError(`The report could not be written: ${error.message}`);
  });
}
