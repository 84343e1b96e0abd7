import type { RecordKind } from '../records/recordKind.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot that is kept by a name, apart from the records that it has. */
export interface SnapshotRecord {
  readonly name: string;
  readonly snapshot: Snapshot;
}

export const snapshot: RecordKind<SnapshotRecord, 'all'> = {
  key: ({ name }) => name,
  indexes: { all: ({ name }) => ({ parent: '', order: name }) },
};
