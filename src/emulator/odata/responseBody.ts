import type { Page } from './page.ts';

/** The context URL of an entity or a list, by its name in the metadata: `odataContext(context, 'chats/$entity')`. */
export const odataContext = ({ root }: { readonly root: string }, name: string): string => `${root}/$metadata#${name}`;

/**
 * The body of a list: its context, the link to the next page, and its values.
 *
 * `@odata.count` is the number of values on this page, as the lists of chats have it; `count: false` omits it, and a number
 * replaces it.
 */
export function listBody(
  context: string,
  { nextLink }: Pick<Page<unknown>, 'nextLink'>,
  value: readonly object[],
  { count = true }: { readonly count?: boolean | number } = {},
): object {
  return {
    '@odata.context': context,
    ...(count === false ? {} : { '@odata.count': count === true ? value.length : count }),
    ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
    value,
  };
}

/**
 * The properties of an entity that `$select` names, its id unless `withId` is false, and the annotations of these. Without
 * `$select`, the whole entity.
 */
export function select<T extends object>(
  entity: T,
  names: readonly string[] | undefined,
  { withId = true } = {},
): Partial<T> {
  if (!names || names.includes('*')) return entity;
  const kept = new Set(['', ...(withId ? ['id'] : []), ...names]);
  // An annotation of a property is `name@x`, one of the entity `@x`.
  const entries = Object.entries(entity).filter(([name]) => kept.has(name.split('@', 1)[0] ?? ''));
  return Object.fromEntries(entries) as Partial<T>;
}
