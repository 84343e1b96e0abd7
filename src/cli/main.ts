#!/usr/bin/env node
import { createRequire } from 'node:module';
import { StoreError } from '../emulator/store/store.ts';
import { ListenError } from '../http/listenOptions.ts';
import { missingPeer } from './missingPeer.ts';
import { CommandError, UsageError } from './options.ts';
import { surviveClosedOutput } from './printer.ts';

/** Each command, loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<(args: string[]) => Promise<void>>>> = {
  check: async () => (await import('./check.ts')).check,
  emulator: async () => (await import('./emulator.ts')).emulator,
  mock: async () => (await import('./mock.ts')).mock,
  run: async () => (await import('./run.ts')).run,
};

const { version } = createRequire(import.meta.url)('graph-chat/package.json') as { version: string };

const usage = `graph-chat ${version}: the chats and conversations of Microsoft Graph, on this machine.

Usage: graph-chat <command> [options]

Commands:
  emulator              a Graph chat service with memory: what you create you can read back
  mock                  a mock server that responds with the contract's examples
  run -- COMMAND        runs a program that was written for the service against an emulator
  check URL             asks a server, such as the service itself, whether it follows the contract

Options:
  --port N              the port to listen on, 4010 by default; 0 chooses a free one
  --host H              the address to listen on; only this machine reaches 127.0.0.1
  --quiet               no line for each request
  --trust-proxy         links follow the Forwarded and X-Forwarded-… headers of other machines too; those of a proxy on
                        this machine count always
  --help                this text
  --version             the version

Options of the emulator:
  --seed FILE           what it begins with, in JSON or YAML, instead of the examples' people and chats
  --data FILE           keeps everything in an SQLite file, and goes on with what is there
  --data postgres://…   keeps everything in a PostgreSQL database, which any number of emulators share; ?schema=NAME is for
                        one of several stores in a database. The password may be in the variable PGPASSWORD
  --default-user USER   the user of requests without a token
  --closed-directory    only the people of the seed exist; by default, anyone who is named for the first time is added
  --closed-apps         only the apps of the seed can sign people in; by default, every app can
  --signing-key FILE    signs tokens with the key in a file, which is made if it is not there; by default, with a new one
  --https               listens with TLS too, on port 4443, or on that of --https-port N
  --cert FILE --key FILE  the certificate of --https and its key; by default, one for localhost is made
  --clock TIME          a clock that stands at a time, such as 2026-01-05T08:00:00Z, until /_emulator/clock moves it
  --strict-webhooks     sends change notifications to https alone; by default, also to http://localhost and 127.0.0.1
  --validation-tokens V the version of the tokens beside encrypted notifications, 1.0 or 2.0, which is the default
  --origin ORIGIN       lets web pages of another origin use it, such as https://app.example; '*' is every page. Pages
                        of this machine may always, on any port. Can be repeated
  --control             lets other machines use /_emulator too, if --host lets them in
  --allow-host NAME     a name, beside localhost, by which /_emulator may be reached. Can be repeated
  --json                prints lines of JSON: one at the start, then one for each request

Options of run, beside those that say what an emulator begins with:
  --emulator URL        uses an emulator that runs already, instead of one for this command alone
  --log                 prints a line for each request to the emulator, to stderr
  --quiet               prints nothing of its own
It ends as the command does.

Options of the check, which only reads what the token's user can see:
  --token T             the access token; by default that of the variable GRAPH_TOKEN
  --version V           v1.0 or beta, if the URL does not end in it
  --user ID             the token's user, if the token does not say it
  --group ID            a group whose conversations may be read
  --other ID            somebody to chat with, for --write; by default a member of one of the user's chats
  --write               also creates, changes and deletes, in a chat that it creates
  --strict              a property, a value or a type that the contract does not know is a deviation too
  --json                prints the report as JSON
It ends with 0 if nothing departs from the contract, 1 if something does, and 2 if the server cannot be checked.`;

surviveClosedOutput();
try {
  await runCommand(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(error);
}

async function runCommand([name, ...args]: string[]): Promise<void> {
  if (name === '--version' || name === '-v') return console.log(version);
  // What is behind `--` is for another program.
  const own = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (name === undefined || [name, ...own].some((word) => word === '--help' || word === '-h'))
    return console.log(usage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command '${name}'.`);
  const run = await command();
  await run(args);
}

/** Says what went wrong and what to do, and gives the exit status: 2 if the call is wrong, 1 otherwise. */
function fail(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nSee graph-chat --help.`);
    return 2;
  }
  const isExpected = error instanceof ListenError || error instanceof StoreError || error instanceof CommandError;
  console.error(missingPeer(error) ?? (isExpected ? error.message : error));
  return 1;
}
