export type { Fault } from '../emulator/faults.ts';
export type { Seed } from '../emulator/seed/seed.ts';
export { sharedWorld, testWorld } from './openTestWorld.ts';
export type {
  EmulatorChoice,
  LoggedRequest,
  PersonOptions,
  TestClock,
  TestFaults,
  TestWorld,
  TestWorldOptions,
} from './testWorld.ts';
export { TestWorldError } from './testWorldError.ts';
export { type WorldFixturesOptions, worldFixtures } from './worldFixtures.ts';
