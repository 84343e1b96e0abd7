/** What each command is, how it is called, and the options that it takes. */
const commands = {
  emulator: {
    call: 'emulator [options]',
    about: 'a Graph chat service with memory: what you create you can read back',
    options: ['server', 'watching', 'emulator', 'serving'],
  },
  mock: {
    call: 'mock [options]',
    about: "a mock server that responds with the contract's examples",
    options: ['server'],
  },
  run: {
    call: 'run [options] -- COMMAND',
    about: 'runs a program that was written for the service against an emulator',
    options: ['run', 'emulator'],
  },
  check: {
    call: 'check URL [options]',
    about: 'asks a server, such as the service itself, whether it follows the contract',
    options: ['check'],
  },
} as const;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** The names of the commands. */
export const commandNames = Object.keys(commands) as CommandName[];

/** The options in groups, each with its heading and with what is to be known of all of them. */
const groups = {
  server: {
    heading: 'Options of a server',
    text: `
  --port N              the port to listen on, 4010 by default; 0 chooses a free one
  --host H              the address to listen on; only this machine reaches 127.0.0.1
  --quiet               no line for each request
  --json                prints lines of JSON: one at the start, then one for each request
  --trust-proxy         links follow the Forwarded and X-Forwarded-… headers of other machines too; those of a proxy on
                        this machine count always`,
  },
  watching: {
    heading: 'While you work on a seed',
    text: `
  --watch               begins again with the file of --seed whenever that changes; not with --data, which it would empty`,
  },
  emulator: {
    heading: 'What an emulator begins with, and how it behaves',
    text: `
  --seed FILE           what it begins with, in JSON or YAML, instead of the examples' people and chats
  --data FILE           keeps everything in an SQLite file, and goes on with what is there
  --data postgres://…   keeps everything in a PostgreSQL database, which any number of emulators share; ?schema=NAME is for
                        one of several stores in a database. The password may be in the variable PGPASSWORD
  --import FILE         what it begins with instead of a seed, if it has no data yet: everything that --export wrote
  --export FILE         writes everything into a file when it ends, in JSON, with all worlds
  --report [FILE]       says when it ends which operations were called and which permissions would have sufficed: as a table
                        on the terminal or in a file, or as JSON in a file whose name ends in .json
  --default-user USER   the user of requests without a token
  --closed-directory    only the people of the seed exist; by default, anyone who is named for the first time is added
  --closed-apps         only the apps of the seed can sign people in; by default, every app can
  --signing-key FILE    signs tokens with the key in a file, which is made if it is not there; by default, with one
                        that each world makes and keeps with its data
  --clock TIME          a clock that stands at a time, such as 2026-01-05T08:00:00Z, until /_emulator/clock moves it
  --throttle            refuses who sends more than the service takes, with 429 and Retry-After
  --strict-webhooks     sends change notifications to https alone; by default, also to http://localhost and 127.0.0.1
  --validation-tokens V the version of the tokens beside encrypted notifications, 1.0 or 2.0, which is the default`,
  },
  serving: {
    heading: 'Who can reach the emulator',
    text: `
  --https               listens with TLS too, on port 4443, or on that of --https-port N
  --cert FILE --key FILE  the certificate of --https and its key; by default, one for localhost is made
  --origin ORIGIN       lets web pages of another origin use it, such as https://app.example; '*' is every page. Pages
                        of this machine may always, on any port. Can be repeated
  --control             lets other machines use /_emulator too, if --host lets them in
  --allow-host NAME     a name, beside localhost, by which /_emulator may be reached. Can be repeated`,
  },
  run: {
    heading: 'Options of run',
    text: `
  --emulator URL        uses an emulator that runs already, or a world of it, instead of one for this command alone
  --port N              the port of its own emulator; by default, a free one
  --log                 prints a line for each request to the emulator, to stderr
  --quiet               prints nothing of its own
It ends as the command does.`,
  },
  check: {
    heading: "Options of the check, which only reads what the token's user can see",
    text: `
  --token T             the access token; by default that of the variable GRAPH_TOKEN
  --version V           v1.0 or beta, if the URL does not end in it
  --user ID             the token's user, if the token does not say it
  --group ID            a group whose conversations may be read
  --other ID            somebody to chat with, for --write; by default a member of one of the user's chats
  --write               also creates, changes and deletes, in a chat that it creates
  --strict              a property, a value or a type that the contract does not know is a deviation too
  --json                prints the report as JSON
It ends with 0 if nothing departs from the contract, 1 if something does, and 2 if the server cannot be checked.`,
  },
} as const;

/** The help of a command, or of all of them if none is named. */
export function help(version: string, name?: string): string {
  const command =
    name !== undefined && Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined;
  if (command) {
    return `graph-chat ${name}: ${command.about}.\n\nUsage: graph-chat ${command.call}\n\n${command.options.map(groupText).join('\n\n')}`;
  }
  const rows = Object.values(commands).map(({ call, about }) => `  ${call.padEnd(24)} ${about}`);
  return `graph-chat ${version}: the chats and conversations of Microsoft Graph, on this machine.

Usage: graph-chat <command> [options]

Commands:
${rows.join('\n')}

  --help                   this text; behind a command, the help of that alone
  --version                the version

${Object.keys(groups)
  .map((group) => groupText(group as keyof typeof groups))
  .join('\n\n')}`;
}

const groupText = (name: keyof typeof groups): string => `${groups[name].heading}:${groups[name].text}`;
