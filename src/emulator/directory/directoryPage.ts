import { skiptokenPage } from '../odata/page.ts';
import { listBody, odataContext, select } from '../odata/responseBody.ts';
import { readSearch, type Searchable } from '../odata/search.ts';
import type { Context, HandlerResponse } from '../requestContext.ts';
import { isEventual, readDirectoryFilter, requireAdvancedQuery } from './advancedQuery.ts';

/** A request for a list of the directory. */
type ListContext = Context<'listUsers' | 'listGroups' | 'listGroupMembers' | 'listMyMemberOf'>;

/** What a list has and how it can be queried. */
interface DirectoryList<T extends object> {
  /** All items as the caller may see them, in the order of their ids. */
  readonly items: readonly T[];
  /** The name of the list in the metadata, such as `users`. */
  readonly name: string;
  /** The properties to return of an item. Undefined returns all. */
  readonly selected: (item: T) => readonly string[] | undefined;
  /** An object with the properties that `$filter` may name. Those whose value is a list are filtered with `any`. */
  readonly filterable: object;
  readonly searchable: Searchable;
  /** Whether each query option needs an advanced query, as those of relationships do. Defaults to false. */
  readonly isRelationship?: boolean;
}

/**
 * A page of a list of the directory: searched, filtered, sorted, counted and cut. Without `$orderby`, the order is that of
 * the ids: our choice.
 *
 * Throws a `GraphFailure` 400 if an option is malformed, or needs an advanced query that the request is not.
 *
 * @see https://learn.microsoft.com/graph/aad-advanced-queries
 */
export async function directoryPage<T extends { readonly id?: string | undefined }>(
  context: ListContext,
  { items: all, name, selected, filterable, searchable, isRelationship = false }: DirectoryList<T>,
): Promise<HandlerResponse> {
  const { url, query } = context;
  const { $top, $skiptoken, $filter, $search, $orderby } = query;
  requireAdvancedQuery(context, isRelationship);
  const filter = $filter === undefined ? undefined : readDirectoryFilter($filter, filterable, context);
  const search = $search === undefined ? undefined : readSearch($search, searchable);
  const found = all.filter((item) => (!filter || filter(item)) && (!search || search(item)));
  const [property = '', direction] = $orderby?.split(' ') ?? [];
  const order = (item: T) => `${String((item as Record<string, unknown>)[property] ?? '').toLowerCase()} ${item.id}`;
  const isBefore = (a: string, b: string) => (direction === 'desc' ? a > b : a < b);
  const ordered = found
    .map((item) => ({ item, order: order(item) }))
    .sort((a, b) => (isBefore(a.order, b.order) ? -1 : 1));
  const { items, nextLink } = await skiptokenPage({
    url,
    top: $top,
    skiptoken: $skiptoken,
    read: async ({ after, limit }) =>
      ordered.filter((each) => after === undefined || isBefore(after, each.order)).slice(0, limit),
    order: (each) => each.order,
  });
  const value = items.map(({ item }) => select(item, selected(item), { withId: false }));
  // Only the first page has the count: observed.
  const count = query.$count && isEventual(context) && $skiptoken === undefined && found.length;
  return { status: 200, body: listBody(odataContext(context, name), { nextLink }, value, { count: count ?? false }) };
}
