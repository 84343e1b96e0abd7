import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';
import { type Need, testWith } from '../../support/needs.ts';
import { temporaryFile } from './stores.ts';

const writer = fileURLToPath(new URL('storeProcess.ts', import.meta.url));

/** What a process that was killed had said. */
interface Testimony {
  readonly kept: readonly number[];
  readonly refused: readonly string[];
}

/** Lets a process write into a file until it has said enough, and kills it with what it is doing. */
async function killWriter(command: string, args: string[], isEnough: (said: Testimony) => boolean): Promise<Testimony> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const kept: number[] = [];
  const refused: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    const [, verb, number, reason] = line.match(/^(kept|refused) (\d+) ?(.*)$/) ?? [];
    if (verb === 'kept') kept.push(Number(number));
    else if (reason !== 'Error: given up') refused.push(line);
    if (!child.killed && isEnough({ kept, refused })) child.kill('SIGKILL');
  }
  if (child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return { kept, refused };
}

/** The numbers of the pairs in a file. Everything that a store can be asked has to agree on them. */
async function pairsOf(file: string): Promise<number[]> {
  const store = sqliteStore(file);
  const numbers = await store.transaction(async (transaction) => {
    const listed = (await transaction.list('all', '')).map((value) => (value as { number: number }).number);
    const changes = (await transaction.changes('thing', 0, Number.POSITIVE_INFINITY)).map(
      ({ value }) => (value as { number: number }).number,
    );
    expect(changes.toSorted((a, b) => a - b)).toEqual(listed);
    for (const number of listed) {
      expect(await transaction.get('thing', `left ${number}`)).toMatchObject({ number });
      expect(await transaction.get('thing', `right ${number}`)).toEqual({ number });
      expect(await transaction.find('thing', String(number))).toEqual({ number });
    }
    return listed;
  });
  await store.close();
  const database = new DatabaseSync(file);
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('SELECT count(*) AS count FROM records').get()).toEqual({ count: 2 * numbers.length });
  database.close();
  return numbers;
}

describe('the SQLite store', () => {
  test('has everything that it said it kept when its process is killed, and nothing by halves', async () => {
    const file = temporaryFile();
    const kept: number[] = [];
    for (const [round, enough] of [1, 150, 400, 1000].entries()) {
      const from = String(round * 1_000_000);
      const said = await killWriter(process.execPath, [writer, file, from], (said) => said.kept.length >= enough);
      expect(said.refused).toEqual([]);
      kept.push(...said.kept);
      expect(await pairsOf(file)).toEqual(expect.arrayContaining(kept));
    }
  });

  const limits: Need<string> = {
    what: 'a shell that limits the size of files',
    found: process.platform === 'win32' ? undefined : 'bash',
    advice: 'Windows has none. A file that may not grow is as good as a full disk.',
    optional: true,
  };

  testWith(limits, 'keeps what it has, and refuses the rest, if the disk is full', async (bash) => {
    const file = temporaryFile();
    const limited = ['-c', 'ulimit -f 400 && exec "$0" "$@"', process.execPath, writer, file];
    const said = await killWriter(bash, limited, ({ refused }) => refused.length >= 200);
    expect(said.kept.length).toBeGreaterThan(50);
    for (const line of said.refused) expect(line).toContain(`StoreError: What was sent could not be kept in ${file}: `);
    expect(await pairsOf(file)).toEqual(expect.arrayContaining([...said.kept]));
    const refused = said.refused.map((line) => Number(line.split(' ')[1]));
    expect((await pairsOf(file)).filter((number) => refused.includes(number))).toEqual([]);
  });
});
