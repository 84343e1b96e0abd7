import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '../contract/nearest.ts';

/** The command line is wrong. The message says what. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A command cannot do what it is for. The message says why. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The options of every command that starts a server. */
export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  readonly quiet: boolean;
  readonly trustProxy: boolean;
}

/** The description, for `parse`, of the options of a server. `port` is its default port. */
export const serverConfig = (port: number) =>
  ({
    port: { type: 'string', default: String(port) },
    host: { type: 'string', default: '127.0.0.1' },
    quiet: { type: 'boolean', default: false },
    'trust-proxy': { type: 'boolean', default: false },
  }) as const;

/** The options of a server, from the values that `parse` returned. Throws a {@link UsageError} for an invalid port or host. */
export function serverOptions(values: {
  port: string;
  host: string;
  quiet: boolean;
  'trust-proxy': boolean;
}): ServerOptions {
  const { port, host, quiet, 'trust-proxy': trustProxy } = values;
  // An empty host would listen on every interface.
  if (host.trim() === '') throw new UsageError('A host is a name or an address, and not empty.');
  return { port: portNumber(port), host: host.replace(/^\[(.*)\]$/, '$1'), quiet, trustProxy };
}

/** Reads options. Throws a {@link UsageError} for an unknown option, and for an argument that is not an option. */
export function parse<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw asUsage(error, options);
  }
}

/** The same for a command that takes one argument. Undefined if there is none. */
export function parseWithArgument<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [argument, extra] = positionals;
    if (extra !== undefined) throw new UsageError(`Unexpected argument '${extra}'.`);
    return { values, argument };
  } catch (error) {
    throw asUsage(error, options);
  }
}

/** Node goes on with how to pass a file whose name looks like an option. No command takes one. */
function asUsage(error: unknown, options: ParseArgsOptionsConfig): UsageError {
  const message = (error instanceof Error ? error.message : String(error)).replace(
    / To specify a positional argument starting with .*$/s,
    '',
  );
  const [, misspelt] = message.match(/^Unknown option '--([^']+)'/) ?? [];
  const name = misspelt === undefined ? undefined : nearest(misspelt, Object.keys(options));
  // Node ends its message with a full stop, or not.
  return new UsageError(name === undefined ? message : `${message.replace(/\.$/, '')}. Did you mean '--${name}'?`);
}

/** Reads a port. Throws a {@link UsageError} if it is invalid. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new UsageError(`A port is a number from 0 to 65535, not '${text}'.`);
  return port;
}
