/** An entity with the properties that `$select` names, its id and its annotations. Without `$select`, the whole entity. */
export function select<T extends object>(entity: T, names: readonly string[] | undefined): Partial<T> {
  if (!names || names.includes('*')) return entity;
  const kept = Object.entries(entity).filter(([name]) => name === 'id' || name.startsWith('@') || names.includes(name));
  return Object.fromEntries(kept) as Partial<T>;
}
