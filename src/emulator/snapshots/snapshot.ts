import { violation } from '../../contract/violation.ts';
import { type Clock, isAdjustable, ManualClock } from '../clock.ts';
import { type Fault, Faults } from '../faults.ts';
import { type Kind, kinds, type RecordOf } from '../records/kinds.ts';
import type { Records } from '../records/records.ts';
import { readSeed } from '../seed/seed.ts';
import { signingKeyKey } from '../signIn/signInRecords.ts';
import { timestamp } from '../time.ts';

/** Everything of a world at one moment, as JSON: what it has stored, its time and the faults that were armed. */
export interface Snapshot {
  /** The version of this form. A later release reads it, or refuses it. */
  readonly version: 1;
  /** The time of the clock, as an ISO date. */
  readonly now: string;
  readonly faults: readonly Fault[];
  /** What was stored, by kind, and in the order of its last change if that matters. */
  readonly records: Readonly<Record<string, readonly object[]>>;
}

/** A snapshot cannot be restored. The message says why. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

/** What else a snapshot has, beside records. */
interface Surroundings {
  readonly clock: Clock;
  readonly faults: Pick<Faults, 'list' | 'arm' | 'clear'>;
}

/** What is not a state of the world: its key stays, and snapshots do not hold each other. */
const isLeftOut = (kind: string): boolean => ['signingKey', 'snapshot', 'snapshotSummary'].includes(kind);

/** Takes a snapshot of records. What is in it is shared with the store, so it must not be changed. */
export async function takeSnapshot(records: Records, { clock, faults }: Surroundings): Promise<Snapshot> {
  const byKind: Record<string, object[]> = {};
  for (const { kind, value } of await records.all()) {
    if (isLeftOut(kind)) continue;
    byKind[kind] ??= [];
    byKind[kind].push(value);
  }
  return { version: 1, now: timestamp(clock.now()), faults: faults.list, records: byKind };
}

/**
 * Reads a snapshot from JSON that anybody may have written. Throws a {@link SnapshotError} if it is none, or if a newer version
 * made it.
 */
export async function readSnapshot(value: unknown): Promise<Snapshot> {
  if (!isObject(value) || !('version' in value)) throw new SnapshotError('This is no snapshot: it has no version.');
  if (value['version'] !== 1) {
    const version = JSON.stringify(value['version']);
    throw new SnapshotError(
      `This snapshot has version ${version}, and only version 1 is known. Update graph-chat to read it.`,
    );
  }
  const { now, faults, records } = value;
  if (typeof now !== 'string' || !isTime(now)) throw new SnapshotError("'now' is not a time from 1970 to 9999.");
  if (!Array.isArray(faults)) throw new SnapshotError("'faults' is not a list.");
  await requireFaults(faults);
  if (!isObject(records)) throw new SnapshotError("'records' is not an object.");
  for (const [kind, list] of Object.entries(records)) {
    if (!Object.hasOwn(kinds, kind) || isLeftOut(kind)) {
      throw new SnapshotError(
        `'records.${kind}' is not known. Another version of graph-chat may have made this snapshot.`,
      );
    }
    if (!Array.isArray(list)) throw new SnapshotError(`'records.${kind}' is not a list.`);
    const wrong = list.findIndex((record) => !isObject(record) || !hasPlaces(kind as Kind, record));
    if (wrong !== -1) throw new SnapshotError(`'records.${kind}[${wrong}]' is not a ${kind}.`);
    requireDifferent(kind as Kind, list);
  }
  if (!Array.isArray(records['seed']) || records['seed'].length !== 1) {
    throw new SnapshotError("'records.seed' has not one record, the seed that the world began with.");
  }
  await requireSeed(records['seed'][0]);
  return value as unknown as Snapshot;
}

/** Replaces everything that is stored by what a snapshot has. The key of the world stays. */
export async function restoreRecords({ records: kept }: Snapshot, records: Records): Promise<void> {
  await clearWorld(records);
  for (const [kind, list] of Object.entries(kept)) {
    // A copy, because whoever has the snapshot may change it.
    for (const value of structuredClone(list)) await records.put(kind as Kind, value as RecordOf<Kind>);
  }
}

/** Removes everything that is stored, except for the key of the world. */
export async function clearWorld(records: Records): Promise<void> {
  const key = await records.get('signingKey', signingKeyKey);
  await records.clear();
  if (key) await records.put('signingKey', key);
}

/** Sets the clock and the faults as a snapshot has them. A clock that cannot be moved stays as it is. */
export function restoreSurroundings({ now, faults: armed }: Snapshot, { clock, faults }: Surroundings): void {
  if (isAdjustable(clock)) clock.set(now);
  faults.clear();
  faults.arm(...armed);
}

/** Requires that a world can return to what it began with. Throws a {@link SnapshotError}. */
async function requireSeed({ seed }: { readonly seed?: unknown }): Promise<void> {
  try {
    await readSeed(seed);
  } catch (error) {
    throw new SnapshotError(`'records.seed[0].seed': ${(error as Error).message}`, { cause: error });
  }
}

/** Requires that no two records of a kind have a key, or a value that is unique, in common. Throws a {@link SnapshotError}. */
function requireDifferent<K extends Kind>(kind: K, list: readonly object[]): void {
  const { key, unique } = kinds[kind] as unknown as Identity;
  const [keys, uniques] = [new Set<string>(), new Set<string>()];
  for (const [place, record] of list.entries()) {
    const values = [...new Set(unique?.(record) ?? [])];
    const taken = keys.has(key(record)) ? key(record) : values.find((value) => uniques.has(value));
    if (taken !== undefined) {
      throw new SnapshotError(`'records.${kind}[${place}]' has ${JSON.stringify(taken)}, which another ${kind} has.`);
    }
    keys.add(key(record));
    for (const value of values) uniques.add(value);
  }
}

/** What no two records of a kind have in common. */
interface Identity {
  key(value: object): string;
  unique?(value: object): readonly string[];
}

/** Requires that faults can be armed, so that nothing is restored otherwise. Throws a {@link SnapshotError}. */
async function requireFaults(faults: readonly unknown[]): Promise<void> {
  if (faults.length === 0) return;
  try {
    const { default: validators, patternRules } = await import('#generated/emulator/validators.js');
    const validate = validators['faults'];
    if (!validate?.(faults)) throw new Error(violation(validate?.errors ?? [], { whole: 'The list', patternRules }));
    new Faults().arm(...(faults as Fault[]));
  } catch (error) {
    throw new SnapshotError(`'faults': ${(error as Error).message}`, { cause: error });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a clock can be set to a text. */
function isTime(text: string): boolean {
  try {
    return new ManualClock(text).now() >= 0;
  } catch {
    return false;
  }
}

/** Whether a record of a kind has what its key and its places in lists are made of. */
function hasPlaces<K extends Kind>(kind: K, value: object): boolean {
  const { key, indexes, unique } = kinds[kind] as unknown as {
    key: (value: object) => unknown;
    indexes: Record<string, (value: object) => { parent: unknown; order: unknown } | undefined>;
    unique?: (value: object) => readonly unknown[];
  };
  try {
    const entries = Object.values(indexes).map((place) => place(value));
    const texts = [
      key(value),
      ...(unique?.(value) ?? []),
      ...entries.flatMap((at) => (at ? [at.parent, at.order] : [])),
    ];
    return texts.every((text) => typeof text === 'string');
  } catch {
    return false;
  }
}
