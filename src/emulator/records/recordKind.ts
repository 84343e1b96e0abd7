/** How one kind of record is kept. */
export interface RecordKind<T, Index extends string = never> {
  /** Unique within the kind. */
  readonly key: (value: T) => string;
  /** The lists that the record stands in: below which parent, and in what order. Undefined leaves it out of one. */
  readonly indexes: {
    readonly [I in Index]: (value: T) => { readonly parent: string; readonly order: string } | undefined;
  };
  /** Values that no other record of the kind may have. Defaults to none. */
  readonly unique?: (value: T) => readonly string[];
  /** Whether the change feed reports the record. Defaults to false. */
  readonly tracked?: boolean;
}
