#!/usr/bin/env node
import { createRequire } from 'node:module';
import { ListenError } from '../http/listenError.ts';
import { mock } from './mock.ts';
import { UsageError } from './options.ts';

const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = { mock };

const { version, peerDependencies } = createRequire(import.meta.url)('graph-chat/package.json') as {
  version: string;
  peerDependencies: Record<string, string>;
};

const usage = `graph-chat ${version}: the chats and conversations of Microsoft Graph, on this machine.

Usage: graph-chat <command> [options]

Commands:
  mock        a mock server that answers with the contract's examples

Options:
  --port N    the port to listen on; 0 chooses a free one
  --host H    the address to listen on; only this machine reaches 127.0.0.1
  --quiet     no line for each request
  --help      this text
  --version   the version`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(error);
}

async function run([name, ...args]: string[]): Promise<void> {
  if (name === '--version' || name === '-v') return console.log(version);
  if (name === undefined || [name, ...args].some((word) => word === '--help' || word === '-h'))
    return console.log(usage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command '${name}'.`);
  await command(args);
}

/** Says what went wrong and what to do, and gives the exit status: 2 where the call is wrong, 1 otherwise. */
function fail(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nSee graph-chat --help.`);
    return 2;
  }
  if (isMissingPeer(error)) {
    const packages = Object.keys(peerDependencies).join(' ');
    console.error(`This command needs packages that are not installed. Run: npm install ${packages}`);
  } else console.error(error instanceof ListenError ? error.message : error);
  return 1;
}

/** The packages of the servers are optional, so that who only wants the client does not install them. */
function isMissingPeer(error: unknown): boolean {
  const { code, message = '' } = error as { code?: string; message?: string };
  const name = message.match(/^Cannot find package '([^']+)'/)?.[1];
  return code === 'ERR_MODULE_NOT_FOUND' && name !== undefined && name in peerDependencies;
}
