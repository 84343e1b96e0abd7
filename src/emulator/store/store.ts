/**
 * Where the emulator keeps its records. A store knows no rule of the API: it keeps values by key, lists them under a
 * parent in an order, keeps keys unique, and says what changed. Everything is asynchronous and happens in a
 * transaction, so that a database which several processes share can be one.
 */
export interface Store {
  /**
   * Runs work whose writes take effect together or, where it throws, not at all. What it returns is returned once the
   * writes will survive the end of the process, as far as the store keeps anything.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Removes every record. Sequence numbers go on, so that none stands for two states. */
  clear(): Promise<void>;
  /** Releases what the store holds. */
  close(): Promise<void>;
}

/** Reads and writes. Values that were read must not be changed; write a new one instead. */
export interface Transaction {
  get(kind: string, key: string): Promise<unknown>;
  /** Adds a record, or replaces the one with its key. Throws a {@link UniqueViolation}. */
  put(record: StoredRecord): Promise<void>;
  /** Removes the record with a key, if there is one. */
  remove(kind: string, key: string): Promise<void>;
  /** The values of an index under a parent, in order, from a cursor. */
  list(index: string, parent: string, range?: Range): Promise<unknown[]>;
  /** The value of the record that holds a unique value. */
  find(kind: string, unique: string): Promise<unknown>;
  /** The tracked records of a kind that were written after a sequence number, each once, in the order of their last write. */
  changes(kind: string, after: number, limit: number): Promise<{ sequence: number; value: unknown }[]>;
  /** The sequence number of the last write. */
  sequence(): Promise<number>;
}

/** A value with what a store needs to know of it. */
export interface StoredRecord {
  readonly kind: string;
  /** Unique within the kind. */
  readonly key: string;
  /** JSON. */
  readonly value: object;
  /** Where the value is listed. Within a parent, `order` sorts by code unit; equal orders sort by key. */
  readonly listed: readonly Listing[];
  /** Values that no other record of the kind may have. */
  readonly unique: readonly string[];
  /** Whether `changes` tells of the record. */
  readonly tracked: boolean;
}

/** A place in a list. */
export interface Listing {
  readonly index: string;
  readonly parent: string;
  readonly order: string;
}

/** A part of a list. */
export interface Range {
  /** Defaults to all. */
  readonly limit?: number;
  /** Only what comes after this order, in the direction of the list. */
  readonly after?: string;
  /** Defaults to false. */
  readonly descending?: boolean;
}

/** Another record of the kind has the unique value already. */
export class UniqueViolation extends Error {
  override readonly name = 'UniqueViolation';
  readonly unique: string;

  constructor(kind: string, unique: string) {
    super(`Another ${kind} has ${unique}.`);
    this.unique = unique;
  }
}
