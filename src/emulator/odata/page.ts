import { decodeBase64Text, encodeBase64Url } from '../../contract/base64.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';

/** The part of a list that a page needs. */
export interface PageRange {
  /** Defaults to all. */
  readonly limit?: number;
  /** The cursor: the `order` of the last item of the page before. */
  readonly after?: string;
}

/** How a list is read and cut into pages. */
export interface PageOptions<T> {
  /** The URL of the request. The next link repeats it, with another `$skiptoken`. */
  readonly url: string;
  /** The maximum number of items on a page. Defaults to 50, our choice for lists without `$top`. */
  readonly top?: number | undefined;
  /** Where the page starts: the `$skiptoken` of the request. */
  readonly skiptoken: string | undefined;
  /** Reads a part of the list. What `after` means is up to it: it is what `order` gave for the last item before. */
  readonly read: (range: PageRange & { readonly limit: number }) => Promise<readonly T[]>;
  /** The order of an item in the list. No two items have the same. */
  readonly order: (item: T) => string;
  /** Whether an item is in the list at all. Defaults to all. */
  readonly keep?: ((item: T) => boolean | Promise<boolean>) | undefined;
}

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The absolute URL of the next page. Undefined on the last. */
  readonly nextLink: string | undefined;
}

/**
 * One page of a list, with the link to the next one.
 *
 * Throws a {@link GraphFailure} 400 if the `$skiptoken` is invalid.
 */
export async function skiptokenPage<T>(options: PageOptions<T>): Promise<Page<T>> {
  const { url, top = 50, skiptoken, read, order, keep } = options;
  const items: T[] = [];
  let after = skiptoken === undefined ? undefined : cursor(skiptoken);
  for (;;) {
    const batch = await read({ limit: top + 1, ...(after === undefined ? {} : { after }) });
    for (const item of batch) {
      if (!keep || (await keep(item))) items.push(item);
    }
    if (items.length > top) {
      const shown = items.slice(0, top);
      return { items: shown, nextLink: withQueryOption(url, '$skiptoken', token(order(shown.at(-1) as T))) };
    }
    const last = batch.at(-1);
    if (last === undefined || batch.length <= top) return { items, nextLink: undefined };
    after = order(last);
  }
}

/** A URL with another value of a query option, which callers may have written in any case. `option` is in lower case. */
export function withQueryOption(url: string, option: string, value: string): string {
  const next = new URL(url);
  for (const name of [...next.searchParams.keys()]) {
    if (name.toLowerCase() === option) next.searchParams.delete(name);
  }
  const query = next.search === '' ? '' : `${next.search.slice(1).replaceAll('%24', '$')}&`;
  return `${next.origin}${next.pathname}?${query}${option}=${encodeURIComponent(value)}`;
}

/** Tokens begin with the version of what follows, so that a later format can be recognized. */
const version = '1.';

const token = (order: string) => `${version}${encodeBase64Url(order)}`;

/** The order that a token stands for. No order is empty or has control characters, which a database may refuse. */
function cursor(skiptoken: string): string {
  const order = decoded(skiptoken);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (order && token(order) === skiptoken && !/[\u0000-\u001f]/.test(order)) return order;
  throw new GraphFailure(400, { message: 'The $skiptoken is invalid. Use @odata.nextLink unchanged.' });
}

function decoded(skiptoken: string): string | undefined {
  try {
    return decodeBase64Text(skiptoken.slice(version.length));
  } catch {
    return undefined;
  }
}

/** How a list that pages with `$skip` is read and cut into pages. */
export interface SkipOptions<T> {
  /** The URL of the request. The next link repeats it, with another `$skip`. */
  readonly url: string;
  /** `$top` and `$skip` of the request. */
  readonly query: { readonly $top: number; readonly $skip: number };
  /** Reads the beginning of the list. */
  readonly read: (range: PageRange) => Promise<readonly T[]>;
  /** Whether an item is in the list at all. Defaults to all. */
  readonly keep?: ((item: T) => boolean | Promise<boolean>) | undefined;
}

/** One page of a list that pages with `$skip`, with the link to the next one. */
export async function skipPage<T>({ url, query, read, keep }: SkipOptions<T>): Promise<Page<T>> {
  const { $top, $skip } = query;
  const end = Math.min($skip + $top, Number.MAX_SAFE_INTEGER - 1);
  const list = keep ? await kept(await read({}), keep) : await read({ limit: end + 1 });
  return {
    items: list.slice($skip, end),
    nextLink: list.length > end ? withQueryOption(url, '$skip', String(end)) : undefined,
  };
}

async function kept<T>(items: readonly T[], keep: (item: T) => boolean | Promise<boolean>): Promise<readonly T[]> {
  const list: T[] = [];
  for (const item of items) if (await keep(item)) list.push(item);
  return list;
}
