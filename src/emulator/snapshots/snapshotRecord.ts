import type { RecordKind } from '../records/recordKind.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot that is kept by a name, apart from the records that it has. */
export interface SnapshotRecord {
  readonly name: string;
  readonly snapshot: Snapshot;
}

export const snapshot: RecordKind<SnapshotRecord> = { key: ({ name }) => name, indexes: {} };

/** What a list says of a snapshot, so that it needs not read all that is in it. */
export interface SnapshotSummary {
  readonly name: string;
  /** Its time, by the clock of the world. */
  readonly now: string;
  /** How many records are in it. */
  readonly records: number;
}

export const snapshotSummary: RecordKind<SnapshotSummary, 'all'> = {
  key: ({ name }) => name,
  indexes: { all: ({ name }) => ({ parent: '', order: name }) },
};

/** Sums up a snapshot that has a name. */
export const summaryOf = ({ name, snapshot: { now, records } }: SnapshotRecord): SnapshotSummary => ({
  name,
  now,
  records: Object.values(records).reduce((sum, list) => sum + list.length, 0),
});
