import { type ForeignWrite, type Mark, MemoryTables } from './memoryTables.ts';
import type { Tables } from './serialTransaction.ts';
import type { Change, Range, StoredRecord } from './store.ts';

/** The last write of a record that is to be committed. */
export interface Write {
  readonly kind: string;
  readonly key: string;
  /** Undefined if the record was removed. */
  readonly record: StoredRecord | undefined;
  readonly sequence: number;
}

/** What the transactions of a group have written. */
export interface Batch {
  /** Another one at each attempt. */
  readonly id: string;
  /** The sequence number before it. */
  readonly after: number;
  /** Its own last sequence number. */
  readonly sequence: number;
  /** Whether everything that was there before is removed. */
  readonly isCleared: boolean;
  /** Each record once, in the order of their last writes. */
  readonly writes: readonly Write[];
}

/** A record that was written, which may have been undone since. */
interface Touch {
  readonly kind: string;
  readonly key: string;
  readonly sequence: number;
}

/**
 * The records that other processes share, in the memory of this one. What it writes is there at once and stays if it is
 * `kept`; until then it is given up by `giveUp`.
 */
export class Replica implements Tables {
  readonly #tables = new MemoryTables();
  #base = 0;
  #touched: Touch[] = [];
  #clearedAt = 0;
  /** When the work that is running began to write. */
  #mark: Mark | undefined;
  #cleared = 0;

  /** Whether there is something to commit. */
  get hasWritten(): boolean {
    return this.#tables.sequence() > this.#base;
  }

  /** The sequence number that it has caught up with. */
  get base(): number {
    return this.#base;
  }

  get(kind: string, key: string): unknown {
    return this.#tables.get(kind, key);
  }

  find(kind: string, unique: string): unknown {
    return this.#tables.find(kind, unique);
  }

  list(index: string, parent: string, range: Range): unknown[] {
    return this.#tables.list(index, parent, range);
  }

  changes(kind: string, after: number, limit: number): Change[] {
    return this.#tables.changes(kind, after, limit);
  }

  all(): StoredRecord[] {
    return this.#tables.all();
  }

  sequence(): number {
    return this.#tables.sequence();
  }

  put(record: StoredRecord): void {
    this.#begin();
    this.#tables.put(record);
    this.#touch(record.kind, record.key);
  }

  remove(kind: string, key: string): void {
    if (!this.#tables.record(kind, key)) return;
    this.#begin();
    this.#tables.remove(kind, key);
    this.#touch(kind, key);
  }

  clear(): void {
    this.#begin();
    this.#tables.clear();
    this.#cleared = this.#tables.sequence();
  }

  /** Keeps what the last work wrote, with the group. */
  release(): void {
    this.#mark = undefined;
    this.#clearedAt = this.#cleared;
  }

  /** Takes back what the last work wrote. */
  rollback(): void {
    if (!this.#mark) return;
    const { sequence } = this.#mark;
    this.#tables.rollback(this.#mark);
    this.#mark = undefined;
    this.#cleared = this.#clearedAt;
    while ((this.#touched.at(-1)?.sequence ?? 0) > sequence) this.#touched.pop();
  }

  /** What is to be committed. */
  batch(): Batch {
    const last = new Map<string, Touch>();
    for (const touch of this.#touched) {
      if (touch.sequence < this.#cleared) continue;
      const name = JSON.stringify([touch.kind, touch.key]);
      // It moves to the end.
      last.delete(name);
      last.set(name, touch);
    }
    const writes = [...last.values()].map((touch) => ({
      ...touch,
      record: this.#tables.record(touch.kind, touch.key),
    }));
    return {
      id: crypto.randomUUID(),
      after: this.#base,
      sequence: this.#tables.sequence(),
      isCleared: this.#cleared > 0,
      writes,
    };
  }

  /** What was to be committed is. */
  kept(): void {
    this.#tables.release();
    this.#begunAnew();
  }

  /** Takes back all that was to be committed. */
  giveUp(): void {
    this.#tables.rollback();
    this.#begunAnew();
  }

  /** Takes over what others have committed. */
  receive(writes: readonly ForeignWrite[], sequence: number): void {
    this.#tables.receive(writes, sequence);
    this.#base = sequence;
  }

  /** Forgets everything, to be filled again. */
  empty(): void {
    this.#tables.clear();
    this.#tables.release();
    this.receive([], 0);
    this.#begunAnew();
  }

  #begin(): void {
    this.#mark ??= this.#tables.mark();
  }

  #touch(kind: string, key: string): void {
    this.#touched.push({ kind, key, sequence: this.#tables.sequence() });
  }

  #begunAnew(): void {
    this.#base = this.#tables.sequence();
    this.#touched = [];
    this.#mark = undefined;
    this.#cleared = 0;
    this.#clearedAt = 0;
  }
}
