import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createEmulator, type Seed } from '../../src/emulator/index.ts';
import { type CodeBlock, readBlocks } from './documents.ts';
import { notRun, standIns } from './exceptions.ts';
import { createProject, type Outcome, type Project } from './execute.ts';
import { type Servers, startServers } from './servers.ts';
import { shows } from './shows.ts';

const blocks = readBlocks();

/** The key under which a list has a block. */
const keyIn = (list: Readonly<Record<string, string>>, { name, text }: CodeBlock) =>
  Object.keys(list).find((key) => `${name.replace(/ \d+$/, '')} ${text}`.startsWith(key));

const outputs = new Set(blocks.flatMap((block) => block.shows?.name ?? []));
const rest = blocks.filter((block) => keyIn(notRun, block) === undefined && !outputs.has(block.name));
const of = (...languages: string[]) => rest.filter(({ language }) => languages.includes(language));

let servers: Servers;
let project: Project;
beforeAll(async () => {
  servers = await startServers();
  project = createProject();
});
afterAll(async () => {
  project?.remove();
  await servers?.close();
});
beforeEach(() => servers.emulator.reset());

/** Checks what the text says that a block does: that it ends well, and prints what is shown. */
function check(block: CodeBlock, { code, stdout, stderr }: Outcome): void {
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  const printed = servers.printed(stdout);
  for (const [, claim = ''] of block.text.matchAll(/^# ([{"].*)$/gm)) shows(printed, claim);
  if (block.shows) shows(printed, block.shows.text);
}

describe('as it is printed', () => {
  test.each(of('sh'))('the shell block $name runs, and prints what the text says', async (block) => {
    check(block, await project.shell(servers.local(block.text)));
  });

  test.each(of('ts'))('the program $name runs, and prints what the text says', async (block) => {
    const key = keyIn(standIns, block);
    const before = key === undefined ? '' : servers.local(standIns[key] ?? '');
    check(block, await project.typeScript(servers.local(block.program), before));
  });

  test.each(of('json'))('the body $name is accepted by the operation that its fence names', async (block) => {
    const [method = '', path = ''] = block.words;
    const url = servers.local(`http://127.0.0.1:4010${path}`);
    const headers = { authorization: 'Bearer alex', 'content-type': 'application/json' };
    const response = await fetch(url, { method, headers, body: block.text });
    const body = await response.text();
    expect(response.ok, body).toBe(true);
    for (const { status } of JSON.parse(body).responses ?? []) expect(status, body).toBeLessThan(300);
  });

  test.each(of('yaml'))('the seed $name is one that the emulator loads', async ({ text }) => {
    const seed = parse(text) as Seed;
    const emulator = await createEmulator({ seed });
    const written = (seed.chats ?? []).flatMap(({ messages }) => messages ?? []);
    expect((await emulator.state()).message).toHaveLength(written.length);
    await emulator.close();
  });
});

test('every block is run, or there is a reason why not', () => {
  const run = of('sh', 'ts', 'json', 'yaml');
  expect(rest.filter((block) => !run.includes(block)).map(({ name }) => name)).toEqual([]);
});

test.each([
  ['notRun', notRun],
  ['standIns', standIns],
])('each entry of %s is about one block', (_, list) => {
  for (const key of Object.keys(list)) {
    expect(
      blocks.filter((block) => keyIn(list, block) === key),
      key,
    ).toHaveLength(1);
  }
});

test('whoever acts in a guide is somebody whom the emulator begins with', async () => {
  const { emulator } = servers;
  const known = new Set((await emulator.tokens()).map(({ token }) => token));
  for (const { text, name } of blocks) {
    if (!/4010|createEmulator\(\)/.test(text)) continue;
    const tokens = [...text.matchAll(/Bearer (\w+)|token: '(\w+)'/g)].map(([, header, option]) => header ?? option);
    // A world may begin with other people, whom the block names.
    const own = [...text.matchAll(/(\w+): \{\}/g)].map(([, person]) => person);
    for (const token of tokens) expect([...known, ...own], name).toContain(token);
  }
});
