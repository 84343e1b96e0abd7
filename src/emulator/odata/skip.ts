import type { Range } from '../store/store.ts';
import { link, type Page } from './page.ts';

/** How a list that pages with `$skip` is read and cut into pages. */
export interface SkipOptions<T> {
  /** The URL of the request. The next link repeats it, with another `$skip`. */
  readonly url: string;
  /** `$top` and `$skip` of the request. */
  readonly query: { readonly $top?: number | undefined; readonly $skip?: number | undefined };
  /** Reads the beginning of the list. */
  readonly read: (range: Range) => Promise<readonly T[]>;
  /** Whether an item is in the list at all. Defaults to all. */
  readonly keep?: ((item: T) => boolean) | undefined;
  /** How many items a page has without `$top`. Defaults to 20. */
  readonly pageSize?: number;
}

/** One page of a list that pages with `$skip`, with the link to the next one. */
export async function skipPage<T>({ url, query, read, keep, pageSize = 20 }: SkipOptions<T>): Promise<Page<T>> {
  const { $top = pageSize, $skip = 0 } = query;
  const end = Math.min($skip + $top, Number.MAX_SAFE_INTEGER - 1);
  const list = keep ? (await read({})).filter(keep) : await read({ limit: end + 1 });
  return {
    items: list.slice($skip, end),
    nextLink: list.length > end ? link(url, '$skip', String(end)) : undefined,
  };
}
