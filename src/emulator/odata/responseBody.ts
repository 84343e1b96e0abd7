/**
 * An entity with the properties that `$select` names, its id, and the annotations of what is left. Without `$select`, the
 * whole entity.
 */
export function select<T extends object>(entity: T, names: readonly string[] | undefined): Partial<T> {
  if (!names || names.includes('*')) return entity;
  const kept = new Set(['id', '', ...names]);
  // An annotation of a property is `name@x`, one of the entity `@x`.
  const entries = Object.entries(entity).filter(([name]) => kept.has(name.split('@', 1)[0] ?? ''));
  return Object.fromEntries(entries) as Partial<T>;
}
