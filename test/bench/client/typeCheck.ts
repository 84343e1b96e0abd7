import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from '../server/load.ts';
import { table } from '../table.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const modules = join(root, 'node_modules');
const exec = promisify(execFile);

/** One-file programs that create a chat and read a list, by what types them. */
const consumers: Readonly<Record<string, string>> = {
  'nothing but the platform': 'export const response = await fetch("https://graph.microsoft.com/v1.0/chats");',
  'ours: createGraph': `import { createChat, createGraph, items, listChats, userBind } from 'graph-chat';
const graph = createGraph({ token: 'alice' });
const chat = await createChat(graph, { body: { chatType: 'group', topic: 'Lunch', members: [] as never } });
for await (const { id, topic } of items(graph, listChats, { query: { $top: 10 } })) console.log(chat.id, id, topic, userBind(id));`,
  'ours: createGraphChat, by verb': `import { createGraphChat } from 'graph-chat';
const graph = createGraphChat({ token: 'alice' });
const { data } = await graph.POST('/chats', { body: { chatType: 'group', topic: 'Lunch', members: [] as never } });
const list = await graph.GET('/chats', { params: { query: { $top: 10 } } });
console.log(data?.id, list.data?.value[0]?.topic);`,
  '@microsoft/microsoft-graph-types': `import { Client } from '@microsoft/microsoft-graph-client';
import type { Chat } from '@microsoft/microsoft-graph-types';
const client = Client.init({ authProvider: (done) => done(null, 'alice') });
const body: Chat = { chatType: 'group', topic: 'Lunch', members: [] };
const chat: Chat = await client.api('/chats').post(body);
const list: { value: Chat[] } = await client.api('/chats').top(10).get();
console.log(chat.id, list.value[0]?.topic);`,
  '@microsoft/msgraph-sdk': `import { AnonymousAuthenticationProvider } from '@microsoft/kiota-abstractions';
import { createGraphServiceClient, GraphRequestAdapter } from '@microsoft/msgraph-sdk';
import '@microsoft/msgraph-sdk-chats';
const graph = createGraphServiceClient(new GraphRequestAdapter(new AnonymousAuthenticationProvider()));
const chat = await graph.chats.post({ chatType: 'group', topic: 'Lunch', members: [] });
const list = await graph.chats.get({ queryParameters: { top: 10 } });
console.log(chat?.id, list?.value?.[0]?.topic);`,
};

/** Compiles a program of each kind with both compilers, and prints what it took. */
export async function benchTypeCheck(quick: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-chat-types-'));
  try {
    await prepare(folder);
    for (const [compiler, title] of [
      ['typescript', 'TypeScript 5.9'],
      ['typescript7', 'TypeScript 7'],
    ] as const) {
      const found = await measure(folder, compiler, quick ? 1 : 3);
      console.log(`\nType-checking a program of one file, ${title}\n`);
      table(['types', 'seconds', 'MB', 'files', 'types made'], found);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A project with the package as it is published, and beside it what is installed here. */
async function prepare(folder: string): Promise<void> {
  const own = join(folder, 'node_modules/graph-chat');
  await mkdir(own, { recursive: true });
  await cp(join(root, 'package.json'), join(own, 'package.json'));
  await exec(
    process.execPath,
    [join(modules, 'typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', join(own, 'dist')],
    {
      cwd: root,
    },
  );
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers', '@microsoft']) {
    await symlink(join(modules, name), join(folder, 'node_modules', name));
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await Promise.all(Object.values(consumers).map((code, i) => writeFile(join(folder, `${i}.ts`), `${code}\n`)));
}

/** Rows of the table. The programs take turns. */
async function measure(folder: string, compiler: string, rounds: number): Promise<string[][]> {
  const found = new Map<string, Diagnostics[]>(Object.keys(consumers).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [i, name] of Object.keys(consumers).entries()) {
      found.get(name)?.push(await check(join(folder, `${i}.ts`), compiler));
    }
  }
  return [...found].map(([name, all]) => {
    const middle = (key: keyof Diagnostics) => median(all.map((one) => one[key]));
    return [
      name,
      middle('seconds').toFixed(2),
      (middle('kilobytes') / 1000).toFixed(0),
      middle('files').toFixed(0),
      middle('types').toFixed(0),
    ];
  });
}

interface Diagnostics {
  readonly seconds: number;
  readonly kilobytes: number;
  readonly files: number;
  readonly types: number;
}

async function check(file: string, compiler: string): Promise<Diagnostics> {
  const options = '--noEmit --strict --skipLibCheck --target es2023 --lib es2023,dom --module nodenext';
  const args = [join(modules, compiler, 'bin/tsc'), file, ...options.split(' '), '--extendedDiagnostics'];
  const { stdout } = await exec(process.execPath, args, { cwd: join(file, '..') }).catch((error) => {
    throw new Error(`${file} does not compile:\n${error.stdout}`);
  });
  const value = (name: string) => Number(stdout.match(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm'))?.[1]);
  return {
    seconds: value('Total time'),
    kilobytes: value('Memory used'),
    files: value('Files'),
    types: value('Types'),
  };
}
