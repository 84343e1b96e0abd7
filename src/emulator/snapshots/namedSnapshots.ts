import { GraphFailure } from '../../contract/graphFailure.ts';
import { transaction } from '../records/records.ts';
import type { RecordStore } from '../store/store.ts';
import type { Snapshot } from './snapshot.ts';
import { type SnapshotSummary, summaryOf } from './snapshotRecord.ts';

/** How many snapshots a world keeps. */
const mostSnapshots = 100;

/** The snapshots of a world that are kept by a name, apart from what the world has stored. */
export class NamedSnapshots {
  readonly #store: RecordStore;

  constructor(store: RecordStore) {
    this.#store = store;
  }

  /** All of them, by name. */
  list(): Promise<readonly SnapshotSummary[]> {
    return transaction(this.#store, (records) => records.list('snapshotSummary', 'all', ''));
  }

  /** Throws a {@link GraphFailure} 404 if there is none of that name. */
  async get(name: string): Promise<Snapshot> {
    const found = await transaction(this.#store, (records) => records.get('snapshot', name));
    if (!found) throw new GraphFailure(404, { message: `There is no snapshot '${name}'.` });
    return found.snapshot;
  }

  /**
   * Keeps one by a name, instead of what had that name. Returns whether there was none. Throws a {@link GraphFailure}: 400 for a name
   * that is not 1 to 64 of `a-z`, `0-9` and `-`, 507 if there are 100 others.
   */
  async put(name: string, snapshot: Snapshot): Promise<boolean> {
    requireName(name, 'snapshot');
    return transaction(this.#store, async (records) => {
      const kept = await records.list('snapshotSummary', 'all', '');
      const isNew = !kept.some((other) => other.name === name);
      if (isNew && kept.length >= mostSnapshots) {
        throw new GraphFailure(507, {
          code: 'InsufficientStorage',
          message: `There are ${mostSnapshots} snapshots. Remove one with DELETE /_emulator/snapshots/{name}.`,
        });
      }
      await records.put('snapshot', { name, snapshot });
      await records.put('snapshotSummary', summaryOf({ name, snapshot }));
      return isNew;
    });
  }

  /** Throws a {@link GraphFailure} 404 if there is none of that name. */
  async remove(name: string): Promise<void> {
    await transaction(this.#store, async (records) => {
      const found = await records.get('snapshot', name);
      if (!found) throw new GraphFailure(404, { message: `There is no snapshot '${name}'.` });
      await records.remove('snapshot', found);
      await records.remove('snapshotSummary', summaryOf(found));
    });
  }
}

/** Requires that a world or a snapshot can have a name. Throws a {@link GraphFailure} 400. */
export function requireName(name: string, what: 'snapshot' | 'world'): void {
  if (/^[a-z0-9-]{1,64}$/.test(name)) return;
  const said = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  throw new GraphFailure(400, { message: `'${said}' is no name of a ${what}. It has 1 to 64 of a-z, 0-9 and '-'.` });
}
