import { countedIds, createEmulator, type Emulator, ManualClock, sampleSeed } from '../../src/emulator/index.ts';
import type { StoredRecord } from '../../src/emulator/store/store.ts';
import { frozen } from '../emulator/store/frozenStore.ts';
import { storeForTests } from '../emulator/store/stores.ts';
import { fillEmulator } from './fillEmulator.ts';
import { type RecordedStore, recorded } from './recorded.ts';

/** Values of path parameters, by name. */
export type PathValues = Readonly<Record<string, string>>;

/** The ids and values of a filled emulator that requests can use. */
export interface Inventory {
  /** Values of path parameters that belong together. */
  readonly paths: readonly PathValues[];
  /** Values of other parameters and of properties, by name. Each is valid in some of the operations with that name. */
  readonly known: Readonly<Record<string, readonly unknown[]>>;
}

/** An emulator with entities of every kind, always the same. */
export interface FilledEmulator extends Inventory {
  readonly emulator: Emulator;
  readonly clock: ManualClock;
  /** The number of records that were written since the start, in requests that did not fail. */
  written(): number;
}

/** The initial records of a filled emulator. */
export interface Filling extends Inventory {
  readonly records: readonly StoredRecord[];
  readonly end: number;
}

/** Starts a filled emulator. All of them have the same initial state. */
export async function startFilledEmulator(): Promise<FilledEmulator> {
  before ??= fillEmulator(emptyStore());
  const { paths, known, records, end } = await before;
  const store = emptyStore();
  await store.transaction(async (transaction) => {
    for (const record of records) await transaction.put(record);
  });
  const clock = new ManualClock(end);
  const emulator = await createEmulator({ seed: sampleSeed, clock, store, ids: countedIds('00000001') });
  const begun = store.written();
  return { emulator, clock, paths, known, written: () => store.written() - begun };
}

/** Filling takes a while, so it is done once, and each emulator starts with a copy. */
let before: Promise<Filling> | undefined;

/** A store of the kind under test, that records what is written to it, and throws if a stored value is changed. */
function emptyStore(): RecordedStore {
  return recorded(frozen(storeForTests()));
}
