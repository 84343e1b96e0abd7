/**
 * Where the emulator keeps its records. A store knows no rule of the API: it keeps values by key, lists them under a
 * parent in an order, keeps values unique, and says what changed. Everything is asynchronous and happens in a
 * transaction, so that a database which several processes share can be one.
 */
export interface Store extends RecordStore {
  /**
   * Another store in the same place, by a name of any text. The two do not see each other's records; this one closes both. It is
   * made when something is first written to it.
   */
  part(name: string): RecordStore;
  /** The names of the parts that have records, in any order. */
  parts(): Promise<string[]>;
  /** Removes a part with everything in it. */
  removePart(name: string): Promise<void>;
  /** Waits for the transactions that have begun, and releases what the store holds. It takes no more after that. */
  close(): Promise<void>;
}

/** Records that are read and written in transactions: those of a store, or of a part of one. */
export interface RecordStore {
  /** Whether other processes may write to it, too. Defaults to false. */
  readonly isShared?: boolean;
  /**
   * Runs work whose writes take effect together or, if it throws, not at all.
   *
   * - Transactions are serializable: the outcome is as if they had run one after another, in every process that shares
   *   the store. A store that cannot finish one for the sake of another runs its work again, so work has no effect but
   *   through its transaction.
   * - What work returns is returned once its writes will survive the end of the process, as far as the store keeps
   *   anything, and so will whatever it has read.
   * - Others may have to wait until it ends, so work awaits nothing but its transaction and begins no other one. What
   *   does not end in a reasonable time is undone and rejected.
   * - Once a read or write has failed, nothing of the transaction is kept, even if work catches the error.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * Asks to be the one process that leads something, as long as it lives and reaches the store. Without this method nobody else can
   * have the store open, and whoever has it open leads.
   */
  lead?(name: string, candidate: Candidate): Lease;
  /**
   * Calls a listener soon after another process has committed something. Returns what ends that. Without this method no other process
   * can.
   */
  watch?(listener: (change: ForeignChange) => void): () => void;
}

/** Somebody who would lead. */
export interface Candidate {
  /** Called when it begins to lead, and when it no longer does. */
  changed(): void;
  /** Does what there is to do, because somebody who does not lead asks for that. It is not called unless it leads. */
  serve(): Promise<void>;
}

/** What came of asking to lead. */
export interface Lease {
  /**
   * Whether this process leads right now. To be read again right before anything that only the leader may do: another process can
   * lead a few seconds after this one was paused, or was cut off.
   */
  readonly isHeld: boolean;
  /** Resolves once it was asked for the first time whether another process leads. */
  readonly asked: Promise<void>;
  /** Asks whoever leads to do what there is to do. Returns false if there is no answer within a second; then ask again. */
  ask(): Promise<boolean>;
  /** Lets another process lead. */
  release(): void;
}

/** What another process has committed. */
export interface ForeignChange {
  /** The kinds of the records that were written or removed. Undefined if it may have been any, because messages were missed. */
  readonly kinds: readonly string[] | undefined;
  /** Whether everything that was there before may have been removed. */
  readonly isCleared: boolean;
}

/**
 * Reads and writes. Each read sees the writes before it.
 *
 * Values that were read or written must not be changed, for a store may keep them as they are; write a new one instead.
 * Every string may have any length and hold anything, lone surrogates and NUL included.
 */
export interface Transaction {
  /** The value of a record, or undefined. */
  get(kind: string, key: string): Promise<unknown>;
  /**
   * Adds a record, or replaces the one with its key: its value, its index entries and its unique values.
   *
   * Throws a {@link UniqueViolation} if another record of the kind has a unique value. A store may find that out as
   * late as when the transaction ends, which is where others take part in it; then the transaction throws it.
   */
  put(record: StoredRecord): Promise<void>;
  /** Removes the record with a key, if there is one. The change feed does not report it. */
  remove(kind: string, key: string): Promise<void>;
  /** Removes every record. Sequence numbers go on, so that none stands for two states. */
  clear(): Promise<void>;
  /** The values of an index under a parent, in order, from a cursor. */
  list(index: string, parent: string, range?: Range): Promise<unknown[]>;
  /** The value of the record that holds a unique value, or undefined. */
  find(kind: string, unique: string): Promise<unknown>;
  /**
   * The tracked records of a kind that were written after a sequence number, each once, in the order of their last
   * write.
   *
   * A caller that continues from the last number it got misses nothing: once a number was returned, no lower one appears any
   * more. If transactions end in another order than they write in, a store has to see to that.
   */
  changes(kind: string, after: number, limit: number): Promise<Change[]>;
  /** Every record, those that the change feed reports behind the others and in its order. */
  all(): Promise<StoredRecord[]>;
  /** A sequence number that no write before it is above, and every write after it is. Numbers only rise. */
  sequence(): Promise<number>;
}

/** A value with what a store needs to know of it. */
export interface StoredRecord {
  /** Begins with a letter, as do the names of its indexes. */
  readonly kind: string;
  /** Unique within the kind. */
  readonly key: string;
  /** JSON. */
  readonly value: object;
  /** Where the value is listed: at most once in each list. */
  readonly indexEntries: readonly IndexEntry[];
  /** Values that no other record of the kind may have. */
  readonly unique: readonly string[];
  /** Whether `changes` reports the record. */
  readonly tracked: boolean;
}

/** An entry of a list. A list is an index under a parent, and an index has records of one kind. */
export interface IndexEntry {
  readonly index: string;
  readonly parent: string;
  /** Sorts by code unit, as `<` does; equal orders sort by key. */
  readonly order: string;
}

/** A part of a list. */
export interface Range {
  /** Defaults to all. */
  readonly limit?: number;
  /** Only what comes after this order, in the direction of the list. Nothing that has the order itself does. */
  readonly after?: string;
  /** Whether the list is read from its end. Defaults to false. */
  readonly descending?: boolean;
}

/** The last write of a tracked record. */
export interface Change {
  readonly sequence: number;
  readonly value: unknown;
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

/** A store could not be opened, or could not keep what it was given. The message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/**
 * A store cannot be reached or cannot write at present, and nothing is wrong with what it was asked. It may be asked again. What
 * was written may have been kept nevertheless, if the connection was lost while it was.
 */
export class StoreUnavailable extends StoreError {
  /** After how many seconds to ask again. */
  readonly retryAfter: number;

  constructor(message: string, { retryAfter = 5, cause }: { retryAfter?: number; cause?: unknown } = {}) {
    super(message, { cause });
    this.retryAfter = retryAfter;
  }
}

/** A store was used after it had been closed. */
export class StoreClosedError extends StoreError {
  constructor() {
    super('The store is closed.');
  }
}
