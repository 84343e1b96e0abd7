import type { LogEntry } from '../../http/graphApp.ts';
import type { Clock } from '../clock.ts';
import type { ReadyToken } from '../directory/readyTokens.ts';
import type { Faults } from '../faults.ts';
import type { Seed } from '../seed/seed.ts';
import type { State } from '../state.ts';

/** What the control reaches of an emulator. */
export interface ControlTarget {
  readonly clock: Clock;
  readonly faults: Faults;
  /** The newest requests, the oldest first. */
  readonly requests: readonly LogEntry[];
  clearRequests(): void;
  /** What it began with. */
  readonly seed: Seed;
  /** Begins again, with another seed if one is given. */
  reset(seed?: Seed): Promise<void>;
  /** Adds to what is there. */
  loadSeed(seed: Seed): Promise<void>;
  state(): Promise<State>;
  tokens(): Promise<readonly ReadyToken[]>;
}
