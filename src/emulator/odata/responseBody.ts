import type { RequestContext } from '../requestContext.ts';

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

/** The context of an entity or a list, by what the metadata calls it: `odataContext(context, 'chats/$entity')`. */
export const odataContext = ({ root }: Pick<RequestContext, 'root'>, name: string) => `${root}/$metadata#${name}`;

/** A text without half characters, which no URL can carry. A token may call its tenant anything. */
export const wellFormed = (text: string) => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
