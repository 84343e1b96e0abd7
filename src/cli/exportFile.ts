import { access, constants, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Emulator, Snapshot } from '../emulator/index.ts';
import { transaction } from '../emulator/records/records.ts';
import { seedKey } from '../emulator/records/seedRecord.ts';
import { readSnapshot } from '../emulator/snapshots/snapshot.ts';
import type { Store } from '../emulator/store/store.ts';
import { UsageError } from './options.ts';
import { writeReport } from './reportFile.ts';

/** What `--export` writes: a snapshot of the emulator, and one of each of its worlds by name. */
interface Export extends Snapshot {
  readonly worlds: Readonly<Record<string, Snapshot>>;
}

/** What was read of a file that `--export` wrote, or of a single snapshot. */
export interface Imported {
  readonly snapshot: Snapshot;
  readonly worlds: ReadonlyMap<string, Snapshot>;
}

/** Writes everything that an emulator has into a file, at once or not at all. */
export async function writeExport(path: string, emulator: Emulator): Promise<void> {
  const worlds: Record<string, Snapshot> = {};
  for (const name of await emulator.worlds()) worlds[name] = await (await emulator.world(name)).snapshot();
  const exported: Export = { ...(await emulator.snapshot()), worlds };
  const unfinished = `${path}.${process.pid}.tmp`;
  await writeFile(unfinished, `${JSON.stringify(exported, null, 2)}\n`);
  await rename(unfinished, path);
}

/** Reads a file that {@link writeExport} wrote. Throws a {@link UsageError} that says what is wrong with it. */
export async function readExport(path: string): Promise<Imported> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `There is no file ${path}.` : `${path}: ${error.message}`);
  });
  try {
    const { worlds = {}, ...snapshot } = JSON.parse(text);
    const read = new Map<string, Snapshot>();
    for (const [name, value] of Object.entries(worlds)) read.set(name, await readWorld(name, value));
    return { snapshot: await readSnapshot(snapshot), worlds: read };
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Requires that a file can be written at the end, when it would be too late to say so. Throws a {@link UsageError}. */
export async function requireWritable(option: string, path: string): Promise<void> {
  try {
    await access(dirname(resolve(path)), constants.W_OK);
    if (
      await stat(path).then(
        (file) => file.isDirectory(),
        () => false,
      )
    )
      throw new Error('it is a folder');
  } catch (error) {
    throw new UsageError(`${option} cannot write ${path}: ${(error as Error).message}.`);
  }
}

/** What is asked for when an emulator ends. */
interface Ending {
  /** Where to write what it has. */
  readonly export?: string | undefined;
  /** Where to write what it was asked. */
  readonly report?: string | undefined;
}

/** Ends an emulator, and writes before what it has and what it was asked, if that is wanted. */
export async function ended(
  emulator: Emulator,
  { export: path, report: place }: Ending,
  print: (text: string) => void,
): Promise<void> {
  try {
    if (path !== undefined) await writeExport(path, emulator);
    if (place !== undefined) await writeReport(emulator.report(), place, print);
  } finally {
    await emulator.close();
  }
}

/** Whether a store has nothing in it yet. */
export const isEmpty = (store: Store): Promise<boolean> =>
  transaction(store, async (records) => (await records.get('seed', seedKey)) === undefined);

async function readWorld(name: string, value: unknown): Promise<Snapshot> {
  try {
    return await readSnapshot(value);
  } catch (error) {
    throw new Error(`The world '${name}': ${(error as Error).message}`);
  }
}
