import { GraphFailure } from '../../contract/graphFailure.ts';
import { type Filter, readFilter } from './filter.ts';

/** What a filter may name where it also reaches what `$expand` brings. */
export interface Reach {
  /** The properties of the entity itself. */
  readonly own: readonly string[];
  /** The properties of what each relationship leads to. */
  readonly related: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads a `$filter` over an entity and what `$expand` brings.
 *
 * Throws a {@link GraphFailure} 400 where it is malformed, names a property that is not there, or one of something that
 * is not expanded.
 */
export function readExpandedFilter(text: string, { own, related }: Reach, $expand: readonly string[] = []): Filter {
  const filter = readFilter(text);
  for (const property of filter.properties) {
    const [first = '', ...rest] = property.split('/');
    if (own.includes(property)) continue;
    if (!Object.hasOwn(related, first) || !related[first]?.includes(rest.join('/')))
      throw unknown(property, own, related);
    if (!$expand.some((item) => item === first || item.startsWith(`${first}(`))) {
      throw new GraphFailure(400, { message: `$filter on ${property} needs $expand=${first}.` });
    }
  }
  return filter;
}

function unknown(property: string, own: Reach['own'], related: Reach['related']): GraphFailure {
  const there = Object.entries(related).flatMap(([name, properties]) => properties.map((each) => `${name}/${each}`));
  return new GraphFailure(400, {
    message: `The property '${property}' cannot be used in $filter. Use one of ${[...own, ...there].join(', ')}.`,
  });
}
