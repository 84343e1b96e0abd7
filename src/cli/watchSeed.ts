import { unwatchFile, watchFile } from 'node:fs';
import type { Seed } from '../emulator/index.ts';
import { UsageError } from './options.ts';
import { readSeedFile, type SeedFile, withSeedFile } from './seedFile.ts';

/** How often to look, in ms. */
const interval = 250;

/** What to do when the file of a seed has changed. */
export interface SeedWatch {
  /** Begins again with the seed. Throws a `SeedError` if it breaks a rule; then nothing has changed. */
  readonly reset: (seed: Seed) => Promise<void>;
  /** Called when it has begun again. */
  readonly reloaded: () => void;
  /** Called when it could not, with a message that names the file and the line. What was there is still there. */
  readonly failed: (message: string) => void;
}

/**
 * Begins again whenever the text of a seed's file changes. Returns a function that ends that, when all that has begun is done.
 *
 * The file is looked at by its name, so that it may be written anew, moved into place, deleted for a while, or lie behind a symbolic
 * link or in the mounted folder of a container, where many systems tell nothing of changes. Whatever it has is loaded: if an editor
 * writes half of it first, that is an error or another seed until the rest is there.
 */
export function watchSeed(file: SeedFile, { reset, reloaded, failed }: SeedWatch): () => Promise<void> {
  let seen: string | undefined = file.text;
  let last = Promise.resolve();

  const load = async () => {
    try {
      const now = await readSeedFile(file.path).catch((error) => {
        seen = undefined;
        throw error;
      });
      if (now.text === seen) return;
      seen = now.text;
      await withSeedFile(now, async (seed) => {
        if (seed) await reset(seed);
      });
      reloaded();
    } catch (error) {
      failed(error instanceof UsageError ? error.message : String(error));
    }
  };
  const changed = () => {
    last = last.then(load);
  };
  watchFile(file.path, { interval }, changed);
  // It may have changed since it was read.
  changed();
  return async () => {
    unwatchFile(file.path, changed);
    await last;
  };
}
