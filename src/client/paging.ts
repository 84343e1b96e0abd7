import type { Graph } from './graph.ts';
import { unusable } from './graphError.ts';
import { linkOf } from './link.ts';
import type { LinkedOperation, Operation } from './operation.ts';
import type { CallOptions } from './request.ts';

/** One page of a list. */
export interface Page {
  readonly value: readonly unknown[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

/** How to read a list. */
export interface PagingOptions extends CallOptions {
  /**
   * The maximum number of pages to read.
   * @default Infinity
   */
  readonly maxPages?: number;
}

/** A list that is read from a link: an earlier `nextLink`, or the `deltaLink` of the last round. */
export interface FromLink extends PagingOptions {
  readonly from: string;
}

/** A list that is read page by page. Its links say where to continue. */
export interface Reading<T> extends AsyncGenerator<T, string | undefined, void> {
  /**
   * The link of the page after the last one that was read. Undefined before the first page, and if there is none.
   * A list that was read only in part continues there.
   */
  readonly nextLink: string | undefined;
  /** Where the next round of changes begins. Undefined before the last page, and on other lists. */
  readonly deltaLink: string | undefined;
}

/** What paging takes after the client and the operation: what the operation takes, or a link to go on from. */
export type PagingInput<Input> = object extends Input
  ? [input?: (Input & PagingOptions) | FromLink]
  : [input: (Input & PagingOptions) | FromLink];

/**
 * Reads a list page by page, following its next links.
 *
 * Sends nothing before the first page is asked for. Throws what the calls throw, a `GraphError` for a page without a list
 * or with a link that is not a URL, and a `TypeError` if a link leads to another origin or has a user in it. A link that
 * was followed before ends the list, because the rest would repeat for ever; `nextLink` then still has it. The generator
 * returns the delta link, if there is one.
 * @example
 * for await (const page of pages(graph, listChats, { query: { $top: 50 } })) console.log(page.value.length);
 * @see https://learn.microsoft.com/graph/paging
 */
export function pages<Paths, Input, P extends Page>(
  graph: Graph<Paths>,
  operation: Operation<Paths, Input, P>,
  ...[input]: PagingInput<Input>
): Reading<P> {
  const reading = read(graph, operation, input as FromLink | undefined, (links) => Object.assign(reading, links));
  return reading as Reading<P>;
}

/**
 * Reads a list item by item, following its next links as {@link pages} does.
 * @example
 * for await (const message of items(graph, listChatMessages, { path: { 'chat-id': id } })) console.log(message.id);
 * @example
 * const changes = items(graph, deltaChatMessages, { from: deltaLink });
 * for await (const message of changes) keep(message);
 * save(changes.deltaLink);
 */
export function items<Paths, Input, P extends Page>(
  graph: Graph<Paths>,
  operation: Operation<Paths, Input, P>,
  ...input: PagingInput<Input>
): Reading<P['value'][number]> {
  const reading = each(pages(graph, operation, ...input), (links) => Object.assign(reading, links));
  return reading as Reading<P['value'][number]>;
}

interface Links {
  readonly nextLink: string | undefined;
  readonly deltaLink: string | undefined;
}

/** Writes the links of the page that was just read onto the generator. */
type Keep = (links: Links) => void;

async function* each<P extends Page>(
  source: Reading<P>,
  keep: Keep,
): AsyncGenerator<P['value'][number], string | undefined, void> {
  for await (const page of source) {
    keep(source);
    yield* page.value as P['value'][number][];
  }
  return source.deltaLink;
}

async function* read<Paths, Input, P extends Page>(
  graph: Graph<Paths>,
  operation: Operation<Paths, Input, P>,
  input: Partial<FromLink> | undefined,
  keep: Keep,
): AsyncGenerator<P, string | undefined, void> {
  const { from, maxPages, ...call } = input ?? {};
  const { result } = operation as unknown as LinkedOperation<Paths, P>;
  const followed = new Set<string>();
  let nextLink = from;
  let deltaLink: string | undefined;
  for (let count = 0; !(count >= (maxPages as number)); count++) {
    if (nextLink !== undefined) followed.add(nextLink);
    const { data, error, response } = await result(graph, call, nextLink);
    if (error) throw error;
    ({ '@odata.nextLink': nextLink, '@odata.deltaLink': deltaLink } = data);
    if (!Array.isArray(data.value)) throw unusable(response, operation.id, 'a page without a list');
    if (![nextLink, deltaLink].every(isLink)) throw unusable(response, operation.id, 'a link that is not a URL');
    keep({ nextLink, deltaLink });
    yield data;
    if (nextLink === undefined || followed.has(nextLink)) break;
  }
  return deltaLink;
}

function isLink(link: unknown): boolean {
  return link === undefined || linkOf(link) !== undefined;
}
