import type { components } from '../../../generated/emulator/schema.ts';
import type { KindOf } from './kind.ts';

/** What the records began with. There is one, and a store that has none is empty. */
export interface SeedRecord {
  readonly seed: components['schemas']['seed'];
}

export const seed: KindOf<SeedRecord> = { key: () => seedKey, listed: {} };

/** What finds the seed. */
export const seedKey = 'seed';
