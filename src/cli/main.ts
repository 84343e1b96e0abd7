#!/usr/bin/env node
import { createRequire } from 'node:module';
import { didYouMean } from '../contract/nearest.ts';
import { StoreError } from '../emulator/store/store.ts';
import { ListenError } from '../http/listenOptions.ts';
import { type CommandName, commandNames, help } from './help.ts';
import { missingPeer } from './missingPeer.ts';
import { CommandError, UsageError } from './options.ts';
import { surviveClosedOutput } from './printer.ts';

/** Each command, loaded when it is called. */
const commands: Readonly<Record<CommandName, () => Promise<(args: string[]) => Promise<void>>>> = {
  check: async () => (await import('./check.ts')).check,
  emulator: async () => (await import('./emulator.ts')).emulator,
  mock: async () => (await import('./mock.ts')).mock,
  run: async () => (await import('./run.ts')).run,
};

const { version } = createRequire(import.meta.url)('graph-chat/package.json') as { version: string };

surviveClosedOutput();
try {
  await runCommand(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(error, process.argv[2]);
}

async function runCommand([name, ...args]: string[]): Promise<void> {
  if (name === '--version' || name === '-v') return console.log(version);
  // What is behind `--` is for another program.
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (name === undefined || [name, ...own].some((word) => word === '--help' || word === '-h'))
    return console.log(help(version, name));
  const command = Object.hasOwn(commands, name) ? commands[name as CommandName] : undefined;
  if (!command) {
    throw new UsageError(`There is no command '${name}'.${didYouMean(name, commandNames)}`);
  }
  const run = await command();
  await run(args);
}

/** Says what went wrong and what to do, and gives the exit status: 2 if the call is wrong, 1 otherwise. */
function fail(error: unknown, name: string | undefined): number {
  if (error instanceof UsageError) {
    const of = name !== undefined && Object.hasOwn(commands, name) ? `${name} ` : '';
    console.error(`${error.message}\nSee graph-chat ${of}--help.`);
    return 2;
  }
  const isExpected = error instanceof ListenError || error instanceof StoreError || error instanceof CommandError;
  console.error(missingPeer(error) ?? (isExpected ? error.message : error));
  return 1;
}
