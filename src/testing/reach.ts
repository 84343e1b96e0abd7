import type { Emulator } from '../emulator/emulator.ts';
import { ConnectionDropped } from '../http/connectionDropped.ts';
import { TestWorldError } from './testWorldError.ts';

/** How an emulator is reached: one that listens, or one in this process. */
export interface Reach {
  /** The root of the emulator, without a slash at the end. */
  readonly url: string;
  /**
   * Sends a request to a URL below the root. Rejects with a {@link TestWorldError} if no emulator responds there, and with a
   * {@link ConnectionDropped} if the connection ends without a response.
   */
  readonly send: (request: Request) => Promise<Response>;
}

/** Reaches an emulator over HTTP. Throws a {@link TestWorldError} for what is no URL of the web. */
export function overHttp(text: string): Reach {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new TestWorldError(`The URL of an emulator is one such as http://127.0.0.1:4010, not '${text}'.`);
  }
  const root = url.origin + url.pathname.replace(/\/+$/, '');
  return {
    url: root,
    async send(request) {
      try {
        return await fetch(request);
      } catch (error) {
        if (request.signal.aborted) throw error;
        throw isDropped(error) ? new ConnectionDropped() : notThere(root, error);
      }
    },
  };
}

/** Reaches an emulator in this process, whether it listens or not. */
export const inProcess = (emulator: Pick<Emulator, 'url' | 'fetch'>): Reach => ({
  get url() {
    return emulator.url;
  },
  send: (request) => emulator.fetch(request),
});

/** The emulator of this process that is used if a test names none. */
export function ownEmulator(): Promise<Emulator> {
  own ??= import('../emulator/createEmulator.ts').then(({ createEmulator }) => createEmulator());
  return own;
}

let own: Promise<Emulator> | undefined;

/** Whether a failure of `fetch` is that a connection ended, and not that there was none. Other platforms than Node do not say. */
const isDropped = (error: unknown): boolean => {
  const { code } = causeOf(error);
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
};

const causeOf = (error: unknown) =>
  ((error as { cause?: unknown }).cause ?? error) as { code?: string; message?: string };

function notThere(root: string, error: unknown): TestWorldError {
  const { code, message } = causeOf(error);
  const advice = `Start one with: npx graph-chat emulator --port ${new URL(root).port || 80}`;
  return new TestWorldError(`No emulator responds at ${root} (${code ?? message}). ${advice}`, undefined, {
    cause: error,
  });
}
