export { type Clock, ManualClock } from './clock.ts';
export { createEmulator, type Emulator, type EmulatorOptions } from './createEmulator.ts';
export { countedIds, type Ids } from './ids.ts';
export type { Seed } from './seed.ts';
export type { Store } from './store/store.ts';
