import type { components } from '../../../generated/emulator/schema.ts';
import type { RecordKind } from './recordKind.ts';

/** What the records began with. There is one, and a store that has none is empty. */
export interface SeedRecord {
  readonly seed: components['schemas']['seed'];
}

export const seed: RecordKind<SeedRecord> = { key: () => seedKey, indexes: {} };

/** The key of the seed. */
export const seedKey = 'seed';
