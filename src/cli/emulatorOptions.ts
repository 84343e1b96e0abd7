import { readFile, writeFile } from 'node:fs/promises';
import type { Emulator, EmulatorOptions, ManualClock, Store } from '../emulator/index.ts';
import { isPostgresUrl, readPostgresUrl } from '../emulator/store/postgresUrl.ts';
import { type Imported, isEmpty, readExport, requireWritable } from './exportFile.ts';
import { UsageError } from './options.ts';
import { printed } from './reportFile.ts';
import { type SeedFile, withSeedFile } from './seedFile.ts';

/** The description, for `parse`, of what an emulator is made of. */
export const emulatorConfig = {
  seed: { type: 'string' },
  data: { type: 'string' },
  import: { type: 'string' },
  export: { type: 'string' },
  report: { type: 'string' },
  'default-user': { type: 'string' },
  'closed-directory': { type: 'boolean', default: false },
  'closed-apps': { type: 'boolean', default: false },
  'signing-key': { type: 'string' },
  clock: { type: 'string' },
  throttle: { type: 'boolean', default: false },
  'strict-webhooks': { type: 'boolean', default: false },
  'validation-tokens': { type: 'string' },
} as const;

/** What `parse` returns for them. */
export interface EmulatorValues {
  readonly seed?: string | undefined;
  readonly data?: string | undefined;
  readonly import?: string | undefined;
  readonly export?: string | undefined;
  readonly report?: string | undefined;
  readonly 'default-user'?: string | undefined;
  readonly 'closed-directory': boolean;
  readonly 'closed-apps': boolean;
  readonly 'signing-key'?: string | undefined;
  readonly clock?: string | undefined;
  readonly throttle: boolean;
  readonly 'strict-webhooks': boolean;
  readonly 'validation-tokens'?: string | undefined;
}

/**
 * Makes an emulator with the options that `parse` returned and more. `file` is what `--seed` names. Throws a {@link UsageError} if
 * one is wrong, and for a wrong seed before anything else is read or opened.
 */
export async function emulatorOf(
  values: EmulatorValues,
  file: SeedFile | undefined,
  more: EmulatorOptions,
): Promise<Emulator> {
  if (values.import !== undefined && file) {
    throw new UsageError('--import brings all of its data along, so there is nothing for --seed to say.');
  }
  if (values.export !== undefined) await requireWritable('--export', values.export);
  if (values.report !== undefined && values.report !== printed) await requireWritable('--report', values.report);
  const { createEmulator } = await import('../emulator/index.ts');
  const imported = values.import === undefined ? undefined : await readExport(values.import);
  return withSeedFile(file, async (seed) => {
    const made = await emulatorOptions(values);
    const all = { ...made, ...(seed ? { seed } : {}), ...more };
    return imported ? emulatorFrom(imported, all) : createEmulator(all);
  });
}

/** Makes an emulator with what `--import` names, unless its data has something already. */
async function emulatorFrom({ snapshot, worlds }: Imported, options: EmulatorOptions): Promise<Emulator> {
  const { createEmulator } = await import('../emulator/index.ts');
  if (options.store && !(await isEmpty(options.store))) {
    console.error('There is data already, so nothing was imported.');
    return createEmulator(options);
  }
  const emulator = await createEmulator({ ...options, snapshot });
  for (const [name, kept] of worlds) await (await emulator.world(name)).restore(kept);
  return emulator;
}

async function emulatorOptions(values: EmulatorValues): Promise<EmulatorOptions> {
  const { clock, data, 'signing-key': signingKey } = values;
  return {
    ...(clock === undefined ? {} : { clock: await clockAt(clock) }),
    ...(signingKey === undefined ? {} : { signingKey: await signingKeyIn(signingKey) }),
    ...(data === undefined ? {} : { store: await storeIn(data) }),
    defaultUser: values['default-user'],
    closedDirectory: values['closed-directory'],
    closedApps: values['closed-apps'],
    throttle: values.throttle,
    strictWebhooks: values['strict-webhooks'],
    validationTokenVersion: tokenVersion(values['validation-tokens'] ?? '2.0'),
  };
}

function tokenVersion(version: string): '1.0' | '2.0' {
  if (version === '1.0' || version === '2.0') return version;
  throw new UsageError(`--validation-tokens takes 1.0 or 2.0, not '${version}'.`);
}

async function clockAt(time: string): Promise<ManualClock> {
  const { ManualClock } = await import('../emulator/index.ts');
  try {
    return new ManualClock(time);
  } catch (error) {
    throw new UsageError(`--clock: ${error instanceof Error ? error.message : error}`);
  }
}

async function storeIn(path: string): Promise<Store> {
  if (path.trim() === '') throw new UsageError('--data takes the path of a file, or the URL of a PostgreSQL database.');
  if (isPostgresUrl(path)) {
    const { postgresStore } = await import('../emulator/store/postgres.ts');
    return postgresStore(path);
  }
  const { sqliteStore } = await import('../emulator/store/sqlite.ts');
  return sqliteStore(path);
}

/** How `--data` is printed: a password is not. */
export const dataName = (data: string): string => (isPostgresUrl(data) ? readPostgresUrl(data).name : data);

/** The key in a file. A file that is not there is made, for its owner alone. */
async function signingKeyIn(path: string): Promise<string> {
  const { importedKey, newSigningKeyPem } = await import('../emulator/signIn/signingKey.ts');
  try {
    const pem = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      const made = await newSigningKeyPem();
      await writeFile(path, made, { mode: 0o600, flag: 'wx' });
      return made;
    });
    await importedKey(pem);
    return pem;
  } catch (error) {
    throw new UsageError(`--signing-key ${path}: ${error instanceof Error ? error.message : error}`);
  }
}
