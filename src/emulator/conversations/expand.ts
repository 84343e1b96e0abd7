/** What one item of `$expand` asks for. */
export interface Expansion {
  /** The relationship: `extensions`. */
  readonly name: string;
  /** Only the related entity with this id, where the item has a filter. */
  readonly id: string | undefined;
}

/** Reads an item of `$expand`: a relationship, which may be limited to an id, as in `extensions($filter=id eq 'x')`. */
export function readExpansion(item: string): Expansion {
  const [, name = item, id] = item.match(/^(\w+)\(\$filter=id eq '(.*)'\)$/s) ?? [];
  return { name, id: id?.replaceAll("''", "'") };
}
