import type { Records } from '../records/records.ts';
import type { Seed } from '../seed/seed.ts';
import type { StoredRecord } from '../store/store.ts';

/** How long what was made of a seed is as good as new, in ms: its times may be relative to the moment it was loaded. */
const lifetime = 60_000;

/** What the last seed became, so that worlds which begin with the same one share its records, and begin sooner. */
export class SeedTemplates {
  #seed: Seed | undefined;
  #time = 0;
  #records: readonly StoredRecord[] = [];

  /** Fills empty records with what a seed became not long before a time, in ms since 1970. Returns whether it could. */
  async fill(records: Records, seed: Seed, time: number): Promise<boolean> {
    if (seed !== this.#seed || time < this.#time || time >= this.#time + lifetime) return false;
    for (const record of this.#records) await records.putStored(record);
    return true;
  }

  /** Remembers what a seed has become at a time. */
  async keep(records: Records, seed: Seed, time: number): Promise<void> {
    // The key of a world is its own.
    this.#records = (await records.all()).filter(({ kind }) => kind !== 'signingKey');
    this.#seed = seed;
    this.#time = time;
  }
}
