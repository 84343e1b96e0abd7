import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, cp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, dependencies, modules, type Packed, pack, root } from './packed.ts';
import { documentPrefix, resolving, samplePrefix, typeCheck, writeDocuments, writeSamples } from './typeCheck.ts';

const exec = promisify(execFile);

/** What must compile, and must not below each `@ts-expect-error`. */
const types = join(root, 'test/types');
const bin = (name: string) => join(modules, '.bin', name);

let packed: Packed;

/** The package, as it is installed. */
let installed: string;

beforeAll(async () => {
  packed = await pack();
  installed = join(packed.project, 'node_modules/graph-chat');
}, 120_000);
afterAll(() => packed?.remove());

/** Runs a program that was written in the project, and tells what it prints. */
async function printed(program: string): Promise<string> {
  const file = join(packed.project, 'program.js');
  await writeFile(file, program);
  return (await packed.run(process.execPath, file)).stdout;
}

/** Starts a command of the package, and gives what it prints first to a function. */
async function withCommand(args: string[], use: (printed: string) => Promise<void>): Promise<void> {
  const main = join(installed, 'dist/src/cli/main.js');
  const child = spawn(process.execPath, [main, ...args], { cwd: packed.project });
  try {
    const [output] = await once(child.stdout, 'data');
    await use(String(output));
  } finally {
    child.kill('SIGKILL');
  }
}

describe('the packed package', () => {
  test('holds what is published and nothing else', async () => {
    const names = await readdir(installed, { recursive: true });
    const files = names.filter((name) => /\.\w+$/.test(name));
    expect(files.filter((name) => !/^(dist|generated)\//.test(name)).sort()).toEqual([
      'CHANGELOG.md',
      'README.md',
      'openapi/workflows/conversation.arazzo.yaml',
      'openapi/workflows/delta.arazzo.yaml',
      'openapi/workflows/group-chat.arazzo.yaml',
      'openapi/workflows/one-on-one-chat.arazzo.yaml',
      'package.json',
    ]);
    expect(names).toContain('LICENSE');
    expect(files.filter((name) => /\b(codegen|docs|test|samples)\b/.test(name))).toEqual([]);
  });

  test('has workflows whose contract is where they say', async () => {
    const folder = join(installed, 'openapi/workflows');
    for (const name of await readdir(folder)) {
      const [, url = ''] = (await readFile(join(folder, name), 'utf8')).match(/^ +url: (.+)$/m) ?? [];
      expect((await stat(join(folder, url))).isFile(), `${name} names ${url}`).toBe(true);
    }
  });

  test('brings two small packages, and no server', async () => {
    const names = await readdir(join(packed.project, 'node_modules'));
    expect(names.filter((name) => !name.startsWith('.')).sort()).toEqual(['graph-chat', ...dependencies].sort());
    const brought = await Promise.all(dependencies.map((name) => bytesOf(join(packed.project, 'node_modules', name))));
    expect(brought.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
    // Most of it is the contract of both versions, twice, and the validators of the servers.
    expect((await stat(packed.tarball)).size).toBeLessThan(1_700_000);
    expect(await bytesOf(installed)).toBeLessThan(16_500_000);
  });

  test('asks for nothing but what somebody may do without', async () => {
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(
      await readFile(join(installed, 'package.json'), 'utf8'),
    );
    const optional = Object.keys(peerDependencies).filter((name) => peerDependenciesMeta[name]?.optional);
    expect(optional).toEqual(Object.keys(peerDependencies));
  });

  test('passes publint', async () => {
    const { stdout } = await exec(process.execPath, [bin('publint'), 'run', packed.tarball, '--strict']);
    expect(stdout).toContain('All good!');
  });

  test('has types for every entry, by are-the-types-wrong', async () => {
    // YAML is a file to read, not a module to import.
    const yaml = ['./v1.0/openapi.yaml', './beta/openapi.yaml'].flatMap((entry) => ['--exclude-entrypoints', entry]);
    // It ends with an error status if an entry has a problem.
    const { stdout } = await exec(process.execPath, [bin('attw'), packed.tarball, '--profile', 'esm-only', ...yaml]);
    for (const entry of [
      '',
      '/beta',
      '/emulator',
      '/emulator/sqlite',
      '/mock',
      '/msw',
      '/notifications',
      '/testing',
      '/testing/playwright',
    ])
      expect(stdout).toContain(`"graph-chat${entry}"`);
  });

  test('gives the contract of both versions, as JSON to import and as YAML to read', async () => {
    for (const version of ['v1.0', 'beta']) {
      const program = `import contract from 'graph-chat/${version}/openapi.json' with { type: 'json' };
import { readFileSync } from 'node:fs';
const yaml = readFileSync(new URL(import.meta.resolve('graph-chat/${version}/openapi.yaml')), 'utf8');
console.log(contract.openapi, /^openapi: (.+)$/m.exec(yaml)[1]);
`;
      expect(await printed(program)).toBe('3.1.1 3.1.1\n');
    }
  });
});

describe('in an empty project', () => {
  test.each([
    { by: 'TypeScript 5.9', compiler: 'typescript', resolution: 'nodenext' },
    { by: 'TypeScript 7', compiler: 'typescript7', resolution: 'nodenext' },
    { by: 'TypeScript 7', compiler: 'typescript7', resolution: 'bundler' },
  ] as const)('it type-checks with all its declarations, by $by with $resolution', async ({ compiler, resolution }) => {
    await copyFile(join(types, 'package.test-d.ts'), join(packed.project, 'package.test-d.ts'));
    const options = { target: 'es2023', lib: ['es2023', 'dom'], types: [], strict: true, noEmit: true };
    expect(
      await typeCheck(packed.project, compiler, { compilerOptions: { ...options, ...resolving(resolution) } }),
    ).toEqual([]);
  });

  test('the client runs', async () => {
    const program = `import { createGraph, createGraphChat, listChats } from 'graph-chat';
const fetch = async (request) => Response.json({ value: [{ id: request.headers.get('authorization') }] });
const { data } = await createGraphChat({ token: 'alice', fetch }).GET('/chats');
const { value } = await listChats(createGraph({ token: 'bob', fetch }));
console.log(data.value[0].id, value[0].id);
`;
    expect(await printed(program)).toBe('Bearer alice Bearer bob\n');
  });

  test('the emulator starts from its command', async () => {
    await writeFile(join(packed.project, 'seed.json'), '{ "users": { "ann": {} } }');
    await withCommand(['emulator', '--port', '0', '--json', '--seed', 'seed.json'], async (line) => {
      const { url } = JSON.parse(line);
      const response = await fetch(`${url}/v1.0/chats`, { headers: { authorization: 'Bearer ann' } });
      expect(response.status).toBe(200);
    });
  });

  test('the emulator starts in a program', async () => {
    const program = `import { createEmulator } from 'graph-chat/emulator';
const emulator = await createEmulator();
const request = new Request(emulator.url + '/v1.0/chats', { headers: { authorization: 'Bearer alex' } });
console.log((await (await emulator.fetch(request)).json()).value.length);
`;
    expect(await printed(program)).toBe('3\n');
  });

  test('a test has a world of its own', async () => {
    const program = `import { listMyChats } from 'graph-chat';
import { testWorld } from 'graph-chat/testing';
const world = await testWorld();
console.log((await listMyChats(world.as('alex'))).value.length, (await world.requests()).length);
`;
    expect(await printed(program)).toBe('3 1\n');
  });

  test.each([
    ['@stoplight/prism-http', ['mock']],
    ['pg', ['emulator', '--data', 'postgres://user:secret@127.0.0.1/chats']],
  ])('a command says that it needs %s', async (name, args) => {
    const main = join(installed, 'dist/src/cli/main.js');
    const { code, stderr } = await packed.run(process.execPath, main, ...args).catch((error) => error);
    expect(code).toBe(1);
    expect(stderr).toBe(`This command needs a package that is not installed. Run: npm install ${name}\n`);
  });
});

// All types of the project, in one run of each compiler: starting one takes longer than checking one more file.
describe.each([
  ['TypeScript 5.9', 'typescript'],
  ['TypeScript 7', 'typescript7'],
] as const)('beside its peers, by %s', (_, compiler) => {
  let complaints: readonly string[];
  beforeAll(async () => {
    const project = await packed.beside(
      compiler,
      '@azure/identity',
      '@azure/msal-browser',
      '@azure/msal-node',
      '@microsoft/microsoft-graph-types',
      '@playwright/test',
      '@types/node',
      'msw',
      'vitest',
    );
    await cp(types, project, { recursive: true });
    await writeDocuments(project);
    await writeSamples(project);
    // The package is linked here, so what it imports is looked for where it lies.
    const paths = { '@playwright/test': [join(modules, '@playwright/test')] };
    const compilerOptions = { paths, noUnusedLocals: false, noUnusedParameters: false, ...resolving('bundler') };
    complaints = await typeCheck(project, compiler, { extends: join(root, 'tsconfig.json'), compilerOptions });
  });

  test('the types allow what the contract allows, and nothing else', () => {
    const others = complaints.filter(
      (complaint) => ![documentPrefix, samplePrefix].some((p) => complaint.startsWith(p)),
    );
    expect(others).toEqual([]);
  });

  test('every sample of the reference compiles', () => {
    expect(complaints.filter((complaint) => complaint.startsWith(samplePrefix))).toEqual([]);
  });

  test('every piece of TypeScript in the README and the guides compiles', () => {
    expect(complaints.filter((complaint) => complaint.startsWith(documentPrefix))).toEqual([]);
  });
});

describe('beside a peer', () => {
  test('notifications are received without jose, and their tokens are validated with it', async () => {
    const program = `import { receiveNotifications, tokenValidator } from 'graph-chat/notifications';
const receive = receiveNotifications({ clientState: 'secret', wait: true, onChat: ({ chatId }) => console.log(chatId) });
const of = { subscriptionId: '1', tenantId: '2', clientState: 'secret', changeType: 'created', resource: "chats('19:a')" };
const request = new Request('http://localhost', { method: 'POST', body: JSON.stringify({ value: [of] }) });
console.log((await receive(request)).status);
await tokenValidator({ appId: '1' })(['']).catch(({ message }) => console.log(message));
`;
    const start = '19:a\n202\n';
    expect(await printed(program)).toBe(
      `${start}Validation tokens need a package that is not installed. Run: npm install jose\n`,
    );
    await packed.add('jose');
    expect(await printed(program)).toMatch(`${start}A validation token is not valid.`);
  });

  test('the mock starts from its command with Prism alone', async () => {
    await packed.add('@stoplight/prism-http');
    await withCommand(['mock', '--port', '0'], async (line) => {
      const url = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
      const response = await fetch(`${url}/v1.0/chats`, { headers: { authorization: 'Bearer alice' } });
      expect(response.status).toBe(200);
    });
  });

  test('the check says which packages it needs, and runs beside them', async () => {
    const main = join(installed, 'dist/src/cli/main.js');
    await withCommand(['emulator', '--port', '0'], async (line) => {
      const url = line.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '';
      const check = () => packed.run(process.execPath, main, 'check', `${url}/v1.0`, '--token', 'alex');
      await expect(check()).rejects.toMatchObject({
        code: 2,
        stderr: 'This command needs a package that is not installed. Run: npm install ajv ajv-formats\n',
      });
      await packed.add('ajv', 'ajv-formats');
      expect((await check()).stdout).toMatch(/^0 deviations$/m);
    });
  });

  test('MSW puts the emulator behind fetch', async () => {
    await packed.add('msw');
    const program = `import { createGraph, listMyChats } from 'graph-chat';
import { createEmulator } from 'graph-chat/emulator';
import { graphHandlers } from 'graph-chat/msw';
import { setupServer } from 'msw/node';
setupServer(...graphHandlers(await createEmulator())).listen({ onUnhandledFrame: 'error' });
console.log((await listMyChats(createGraph({ token: 'alex' }))).value.length);
`;
    expect(await printed(program)).toBe('3\n');
  });

  test('Playwright has the fixtures of worlds', async () => {
    await packed.add('@playwright/test');
    const program = `import { test } from 'graph-chat/testing/playwright';
console.log(typeof test.extend);
`;
    expect(await printed(program)).toBe('function\n');
  });
});
