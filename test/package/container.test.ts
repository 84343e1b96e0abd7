import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { help } from '../../src/cli/help.ts';
import { serverConfig } from '../../src/cli/options.ts';
import { readPostgresUrl } from '../../src/emulator/store/postgresUrl.ts';
import { start } from '../cli/commands.ts';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** The instructions of the Dockerfile, each with what follows its name. */
const instructions = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [name = '', ...rest] = line.trim().split(/\s+/);
    return { name, words: rest, text: rest.join(' ') };
  });
/** What follows an instruction in the last stage. */
const ofImage = (name: string) =>
  instructions.slice(instructions.findLastIndex((each) => each.name === 'FROM')).find((each) => each.name === name)
    ?.text ?? '';
const list = (text: string): string[] => JSON.parse(text.slice(text.indexOf('[')));

/** The options among arguments: `--data` of `--data=x`. */
const optionsOf = (args: readonly string[]) =>
  args.filter((arg) => arg.startsWith('--')).map((arg) => arg.split('=')[0] ?? '');
const known = help('', 'emulator');

describe('the Dockerfile', () => {
  test('has instructions that a builder understands', () => {
    expect(validate(read('Dockerfile'))).toEqual([]);
  });

  test('copies files that exist, and that the builder gets', () => {
    const sent = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = instructions
      .filter(({ name, text }) => name === 'COPY' && !text.startsWith('--from'))
      .flatMap(({ words }) => words.slice(0, -1));
    expect(copied.toSorted()).toEqual(sent.toSorted());
    for (const name of copied) expect(existsSync(join(root, name)), name).toBe(true);
    // What is published is made of what is copied.
    for (const name of manifest.files)
      expect(
        ['dist', ...copied].some((each) => name.startsWith(each)),
        name,
      ).toBe(true);
  });

  test('is built with the Node of the project, and runs as somebody who is not root', () => {
    const major = manifest.devDependencies.node.split('.')[0];
    const images = instructions.filter(({ name }) => name === 'FROM').map(({ words }) => words[0]);
    expect(images).toEqual([`node:${major}-slim`, `node:${major}-alpine`]);
    expect(ofImage('USER')).toBe('node');
  });

  test('starts the command of the package, with options that it has, on its port, and keeps its data in the volume', () => {
    const [program, script, command, ...args] = list(ofImage('ENTRYPOINT'));
    expect([program, script, command]).toEqual(['node', manifest.bin['graph-chat'], 'emulator']);
    const more = list(ofImage('CMD'));
    for (const option of optionsOf([...args, ...more])) expect(known).toContain(`  ${option} `);
    expect(ofImage('EXPOSE')).toBe(serverConfig(4010).port.default);
    expect(more.at(-1)?.startsWith(`${ofImage('VOLUME')}/`)).toBe(true);
  });

  test('asks the emulator for its health, and ends it with a signal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'graph-chat-container-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [, , ...args] = list(ofImage('ENTRYPOINT'));
    const data = list(ofImage('CMD')).map((each) => each.replace(ofImage('VOLUME'), folder));
    const { child, found } = await start(
      [...args, ...data, '--host', '127.0.0.1', '--port', '0', '--json'],
      /^\{"url".*\}$/m,
    );
    const [, option = '', program = ''] = list(ofImage('HEALTHCHECK'));
    const health = () =>
      spawnSync(process.execPath, [option, program.replace(':4010', `:${new URL(JSON.parse(found).url).port}`)]).status;
    expect(program).toContain(`http://127.0.0.1:${ofImage('EXPOSE')}/`);
    expect(health()).toBe(0);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(health()).toBe(1);
  });
});

describe('compose.yaml', () => {
  const { services, volumes } = parse(read('compose.yaml'), { merge: true });
  const emulators = Object.entries<{ ports: string[]; command: string[]; environment: Record<string, string> }>(
    services,
  ).filter(([, { command }]) => command);

  test('is what Compose understands', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/dclint/bin/dclint.cjs'), 'compose.yaml'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(status, stdout).toBe(0);
  });

  test('publishes ports to this machine alone, for it opens the control', () => {
    const ports = emulators.flatMap(([, each]) => each.ports);
    for (const port of ports) expect(port).toMatch(new RegExp(`^127\\.0\\.0\\.1:\\d+:${ofImage('EXPOSE')}$`));
    expect(new Set(ports).size).toBe(emulators.length);
    expect(services.database.ports).toBeUndefined();
    for (const [, { command }] of emulators) expect(command).toContain('--control');
  });

  test('gives the emulators options that they have, and each the name of each', () => {
    for (const [name, { command }] of emulators) {
      for (const option of optionsOf(command)) expect(known).toContain(`  ${option} `);
      for (const [, other] of emulators) expect(other.command).toContain(`--allow-host=${name}`);
    }
  });

  test('connects them to its database when that is ready, and keeps its data', () => {
    const { environment, healthcheck, volumes: mounted } = services.database;
    for (const [name, { command, environment: own }] of emulators) {
      const url = command.find((arg) => arg.startsWith('--data='))?.slice('--data='.length) ?? '';
      expect(readPostgresUrl(url).name).toContain('database');
      const { username, hostname, pathname } = new URL(url);
      expect([username, own['PGPASSWORD'], pathname]).toEqual([
        environment.POSTGRES_USER,
        environment.POSTGRES_PASSWORD,
        `/${environment.POSTGRES_DB}`,
      ]);
      expect(services[name].depends_on).toEqual({ [hostname]: { condition: 'service_healthy' } });
    }
    expect(healthcheck.test.slice(0, 2)).toEqual(['CMD', 'pg_isready']);
    expect(Object.keys(volumes)).toEqual(mounted.map((each: string) => each.split(':')[0]));
  });
});
