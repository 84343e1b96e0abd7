import type { LoggedRequest, TestWorld } from './testWorld.ts';

/** What {@link requestReport} has to know of a test. */
interface ReportOptions {
  /** The requests of the log that came before the test. */
  readonly earlier: readonly LoggedRequest[];
  /** Whether the world stays. */
  readonly isKept: boolean;
}

/**
 * What a world was asked in a test, for whoever wants to know why that failed: its address, and a line for each request. If the
 * world does not say, it is what it says instead.
 */
export async function requestReport(world: TestWorld, { earlier, isKept }: ReportOptions): Promise<string> {
  const known = new Set(earlier.map(({ requestId }) => requestId));
  const lines = await world.requests().then(
    (requests) => requests.filter(({ requestId }) => !known.has(requestId)).map(lineOf),
    (error) => [`The log cannot be read: ${error.message}`],
  );
  const head = isKept ? `${world.url}, which is kept. Remove it with: curl -X DELETE ${removal(world)}` : world.url;
  return `${[head, '', ...(lines.length > 0 ? lines : ['No request has come here.'])].join('\n')}\n`;
}

function lineOf({ time, method, path, status, operationId, caller, milliseconds, error }: LoggedRequest): string {
  const outcome = status === 0 ? 'dropped' : status;
  const who = caller === undefined ? '' : ` by ${caller}`;
  const why = error === undefined ? '' : `\n  ${error}`;
  return `${time} ${method} ${path} ${outcome} ${operationId ?? 'no operation'}${who}, ${milliseconds.toFixed(1)} ms${why}`;
}

const removal = ({ url, name }: TestWorld) => url.replace(/\/worlds\/[^/]+$/, `/_emulator/worlds/${name}`);
