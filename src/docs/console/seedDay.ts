import { createEmulator } from '../../emulator/createEmulator.ts';
import type { Emulator } from '../../emulator/emulator.ts';
import { defaultSeed } from '../../emulator/seed/defaultSeed.ts';
import { daysSince } from '../../emulator/seed/recentSeed.ts';
import type { MemoryStore } from '../../emulator/store/memory.ts';
import { acceptNotifications } from '../../emulator/subscriptions/acceptNotifications.ts';

/** How many days the day of the default seed is behind today. */
export const daysBehindToday = (): number => daysSince(defaultSeed, Date.now());

/** Starts the emulator so many days behind. On the day of the seed, the examples of the contract answer as they are printed. */
export function startEmulator(store: MemoryStore, daysBehind: number): Promise<Emulator> {
  const clock = { now: () => Date.now() - daysBehind * 86_400_000 };
  // The page reaches no endpoint, so subscriptions are accepted without one.
  return createEmulator({ seed: defaultSeed, store, clock, deliver: acceptNotifications });
}
