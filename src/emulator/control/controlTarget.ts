import type { Faults } from '../faults.ts';
import type { CallReport } from '../report/callReport.ts';
import type { NamedSnapshots } from '../snapshots/namedSnapshots.ts';
import type { Throttle } from '../throttle.ts';
import type { World } from '../worlds/world.ts';
import type { Worlds } from '../worlds/worlds.ts';

/** What the control reaches of a world: what a program does, and what is behind it. */
export interface ControlTarget
  extends Omit<World, 'fetch' | 'handle' | 'url' | 'faults' | 'throttle' | 'report' | 'clearReport'> {
  readonly faults: Faults;
  readonly throttle: Throttle;
  clearRequests(): void;
  /** What counts its requests. */
  readonly report: CallReport;
  readonly snapshots: NamedSnapshots;
  /** The worlds beside it. Undefined if it is one of them. */
  readonly worlds: Worlds | undefined;
}
