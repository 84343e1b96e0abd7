/** What a reader who does not read may leave waiting, in bytes: our choice. */
const maxWaiting = 1_048_576;

/**
 * Makes a function that prints a line of a log to stdout. A reader that has left, or that does not read, costs lines and
 * nothing else: the process goes on, and its memory does not grow.
 */
export function printer(stream: NodeJS.WriteStream = process.stdout): (line: string) => void {
  let lost = 0;
  return (line) => {
    if (stream.writableLength > maxWaiting) {
      lost++;
      return;
    }
    if (lost > 0) stream.write(`${lost} lines are missing here, because nobody read them.\n`);
    lost = 0;
    stream.write(`${line}\n`);
  };
}

/** Goes on if the reader of stdout or stderr has left, as in `… | head -1`. */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
