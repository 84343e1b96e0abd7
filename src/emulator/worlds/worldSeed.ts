import type { Clock } from '../clock.ts';
import { Directory, type Tenant } from '../directory/directory.ts';
import { countedIds } from '../ids.ts';
import { type Records, transaction } from '../records/records.ts';
import { seedKey } from '../records/seedRecord.ts';
import { defaultSeed } from '../seed/defaultSeed.ts';
import { loadSeed } from '../seed/loadSeed.ts';
import { defaultTenant, sampleSeed } from '../seed/sampleSeed.ts';
import { readSeed, type Seed } from '../seed/seed.ts';
import { clearWorld, restoreRecords, type Snapshot } from '../snapshots/snapshot.ts';
import type { RecordStore } from '../store/store.ts';
import type { SeedTemplates } from './seedTemplates.ts';

/** What a world begins with. */
export interface WorldSeedOptions {
  readonly store: RecordStore;
  readonly clock: Clock;
  /** The seed to return to, which was checked. Undefined for that of the store. */
  readonly seed: Seed | undefined;
  /** What it begins with if its store is empty and there is no snapshot. */
  readonly first: Seed;
  /** What it begins with instead of a seed, if its store is empty. */
  readonly snapshot: Snapshot | undefined;
  readonly closedDirectory: boolean;
  readonly templates: SeedTemplates;
  /** What it begins with if another process has removed it. */
  readonly again: Seed;
  /** Called when that has happened, perhaps more than once. */
  readonly lost: () => void;
}

/** The seed of a world, and the home tenant that follows from it. */
export class WorldSeed {
  readonly #options: WorldSeedOptions;
  /** The seed to return to. Undefined for that of the store. */
  #seed: Seed | undefined;
  /** The tenant, where nobody else writes to the store. */
  #tenant: Tenant | undefined;

  constructor(options: WorldSeedOptions) {
    this.#options = options;
    this.#seed = options.seed;
  }

  /** Fills an empty store; a filled one keeps what it has. Returns whether it was empty. Throws a `SeedError`. */
  async open(): Promise<boolean> {
    const { store } = this.#options;
    let wasEmpty = false;
    this.#tenant = await transaction(store, async (records) => {
      wasEmpty = (await records.get('seed', seedKey)) === undefined;
      return this.#read(records);
    });
    return wasEmpty;
  }

  /** The home tenant, in a transaction. If another process has emptied the store, it is filled again. */
  async tenant(records: Records): Promise<Tenant> {
    const { store, again, lost } = this.#options;
    if (this.#tenant && !store.isShared) return this.#tenant;
    const kept = await records.get('seed', seedKey);
    if (kept) return this.#tenantOf(kept.seed);
    lost();
    this.#seed = undefined;
    return this.#begin(records, again);
  }

  /** The seed that the world returns to. */
  async current(): Promise<Seed> {
    const { store, first } = this.#options;
    if (this.#seed) return this.#seed;
    const kept = await transaction(store, (records) => records.get('seed', seedKey));
    return kept?.seed ?? first;
  }

  /** Begins again with a seed that was checked. Throws a `SeedError`; then nothing has changed. */
  async beginAgain(seed: Seed): Promise<void> {
    this.#tenant = await transaction(this.#options.store, (records) => this.#begin(records, seed));
    this.#seed = seed;
  }

  /** Replaces everything by what a snapshot has. */
  async restore(snapshot: Snapshot): Promise<void> {
    this.#tenant = await transaction(this.#options.store, async (records) => {
      await restoreRecords(snapshot, records);
      return this.#read(records);
    });
    this.#seed = undefined;
  }

  async #read(records: Records): Promise<Tenant> {
    const kept = await records.get('seed', seedKey);
    if (kept) return this.#tenantOf(kept.seed);
    const { snapshot, first } = this.#options;
    if (!snapshot) return this.#begin(records, first);
    await restoreRecords(snapshot, records);
    return this.#read(records);
  }

  async #begin(records: Records, seed: Seed): Promise<Tenant> {
    const { clock, templates } = this.#options;
    const now = clock.now();
    const tenant = this.#tenantOf(seed);
    await clearWorld(records);
    if (await templates.fill(records, seed, now)) return tenant;
    await records.put('seed', { seed });
    // The same ids in each run, and none that the emulator gives later.
    const ids = countedIds('5eed0000');
    await loadSeed(seed, { records, directory: new Directory(records, ids, tenant), clock, ids });
    await templates.keep(records, seed, now);
    return tenant;
  }

  #tenantOf({ tenantId, domain }: Seed): Tenant {
    const { closedDirectory: closed } = this.#options;
    return { tenantId: tenantId ?? defaultTenant.tenantId, domain: domain ?? defaultTenant.domain, closed };
  }
}

/** A seed that was checked. Those of this project need none, and checking takes longer than all the rest of the start. */
export function checkedSeed(seed: Seed): Seed | Promise<Seed> {
  return seed === defaultSeed || seed === sampleSeed ? seed : readSeed(seed);
}
