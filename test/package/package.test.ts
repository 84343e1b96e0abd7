import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');
const bin = (name: string) => join(modules, '.bin', name);
const exec = promisify(execFile);

/** An empty project with the packed package in it, and beside it what npm would install. */
let project: string;
let tarball: string;

const run = (command: string, ...args: string[]) => exec(command, args, { cwd: project });

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'graph-chat-package-'));
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await exec(process.execPath, [bin('tsc'), '-p', 'tsconfig.build.json'], { cwd: root });
  const { stdout } = await exec('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: root,
  });
  tarball = join(project, JSON.parse(stdout)[0].filename);
  await exec('tar', ['-xzf', tarball, '-C', project]);
  await mkdir(join(project, 'node_modules'));
  await cp(join(project, 'package'), join(project, 'node_modules/graph-chat'), { recursive: true });
  await writeFile(join(project, 'package.json'), '{ "type": "module" }\n');
});

afterAll(() => rm(project, { recursive: true }));

/** Puts installed packages beside the packed one, as npm would. */
async function install(...names: string[]): Promise<void> {
  for (const name of names) {
    const target = join(project, 'node_modules', name);
    await mkdir(join(target, '..'), { recursive: true });
    await symlink(join(modules, name), target).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

describe('the packed package', () => {
  test('holds what is published and nothing else', async () => {
    const names = await readdir(join(project, 'package'), { recursive: true });
    const files = names.filter((name) => /\.\w+$/.test(name));
    expect(files.filter((name) => !/^(dist|generated)\//.test(name)).sort()).toEqual([
      'CHANGELOG.md',
      'README.md',
      'package.json',
    ]);
    expect(files.filter((name) => /codegen|docs|test|samples/.test(name))).toEqual([]);
  });

  test('passes publint', async () => {
    const { stdout } = await exec(process.execPath, [bin('publint'), 'run', tarball, '--strict']);
    expect(stdout).toContain('All good!');
  });

  test('has types for every entry, by are-the-types-wrong', async () => {
    // YAML is a file to read, not a module to import.
    const yaml = ['./v1.0/openapi.yaml', './beta/openapi.yaml'].flatMap((entry) => ['--exclude-entrypoints', entry]);
    // It ends with an error status where an entry has a problem.
    const { stdout } = await exec(process.execPath, [bin('attw'), tarball, '--profile', 'esm-only', ...yaml]);
    expect(stdout).toContain('"graph-chat/mock"');
  });

  test('gives the contract of both versions', async () => {
    for (const version of ['v1.0', 'beta']) {
      const path = join(project, 'node_modules/graph-chat/generated', version);
      expect(JSON.parse(await readFile(join(path, 'openapi.json'), 'utf8')).openapi).toBe('3.1.1');
      expect(await readFile(join(path, 'openapi.yaml'), 'utf8')).toMatch(/^openapi: 3\.1\.1$/m);
    }
  });

  test.each(['nodenext', 'bundler'])('type-checks in a project with %s resolution', async (resolution) => {
    await install('openapi-fetch', 'openapi-typescript-helpers');
    const file = join(project, 'consumer.ts');
    await writeFile(
      file,
      `import { createGraphChat, type components } from 'graph-chat';
const graph = createGraphChat({ token: 'alice' });
const { data } = await graph.GET('/chats');
export const chats: components['schemas']['chat'][] | undefined = data?.value;
// @ts-expect-error there is no such path
await graph.GET('/chatz');
`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2023',
      lib: ['es2023', 'dom'],
      types: [],
      module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution: resolution,
    };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
    for (const compiler of ['typescript', 'typescript7']) {
      const { stdout } = await run(process.execPath, join(modules, compiler, 'bin/tsc'), '-p', project).catch((e) => e);
      expect(stdout).toBe('');
    }
  });

  test('runs the client without a server’s packages', async () => {
    await install('openapi-fetch');
    const file = join(project, 'consumer.js');
    await writeFile(
      file,
      `import { createGraphChat } from 'graph-chat';
const fetch = async (request) => Response.json({ value: [{ id: request.headers.get('authorization') }] });
const { data } = await createGraphChat({ token: 'alice', fetch }).GET('/chats');
console.log(data.value[0].id);
`,
    );
    expect((await run(process.execPath, file)).stdout).toBe('Bearer alice\n');
  });

  test('says which package a command needs where it is not installed', async () => {
    const main = join(project, 'node_modules/graph-chat/dist/src/cli/main.js');
    const { code, stderr } = await run(process.execPath, main, 'mock').catch((error) => error);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^This command needs a package that is not installed\. Run: npm install /);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('starts the mock from its command', async () => {
    await install('hono', '@hono/node-server', '@stoplight/prism-http');
    const main = join(project, 'node_modules/graph-chat/dist/src/cli/main.js');
    const child = spawn(process.execPath, [main, 'mock', '--port', '0'], { cwd: project });
    try {
      const [output] = await once(child.stdout, 'data');
      const url = String(output).match(/http:\/\/127\.0\.0\.1:\d+/)?.[0];
      const response = await fetch(`${url}/v1.0/chats`, { headers: { authorization: 'Bearer alice' } });
      expect(response.status).toBe(200);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
