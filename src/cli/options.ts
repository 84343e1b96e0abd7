import { parseArgs } from 'node:util';

/** The command line is wrong. The message says what. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The options of every command that starts a server. */
export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  readonly quiet: boolean;
}

/** Reads the options of a server command. Throws a {@link UsageError} for an unknown option or a port that is none. */
export function serverOptions(args: readonly string[], { port }: Pick<ServerOptions, 'port'>): ServerOptions {
  const values = parse(args);
  return { port: values.port === undefined ? port : portNumber(values.port), host: values.host, quiet: values.quiet };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      port: { type: 'string' },
      host: { type: 'string', default: '127.0.0.1' },
      quiet: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new UsageError(`--port takes a number from 0 to 65535, not '${text}'.`);
  return port;
}
