import { json } from './finish.ts';
import type { AnyGraph, Graph } from './graph.ts';
import type { Operation } from './operation.ts';
import { type CallOptions, request } from './request.ts';

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
 * Sends nothing before the first page is asked for. Throws what the calls throw, and a `TypeError` if a link leads to
 * another origin. A link that was followed before ends the list, because the rest would repeat for ever; `nextLink`
 * then still has it. The generator returns the delta link, if there is one.
 * @example
 * for await (const page of pages(graph, listChats, { query: { $top: 50 } })) console.log(page.value.length);
 * @see https://learn.microsoft.com/graph/paging
 */
export function pages<Paths, Input, P extends Page>(
  graph: Graph<Paths>,
  operation: Operation<Paths, Input, P>,
  ...[input]: PagingInput<Input>
): Reading<P> {
  const links: Links = { nextLink: undefined, deltaLink: undefined };
  return reading(read(graph, operation, input as FromLink | undefined, links), links);
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
  const source = pages(graph, operation, ...input);
  return reading(each(source), source);
}

interface Links {
  nextLink: string | undefined;
  deltaLink: string | undefined;
}

/** The generator, with accessors for the links that it has read. */
function reading<T>(generator: AsyncGenerator<T, string | undefined, void>, links: Readonly<Links>): Reading<T> {
  return Object.defineProperties(generator, {
    nextLink: { get: () => links.nextLink },
    deltaLink: { get: () => links.deltaLink },
  }) as Reading<T>;
}

async function* each<P extends Page>(source: Reading<P>): AsyncGenerator<P['value'][number], string | undefined, void> {
  for await (const page of source) yield* page.value as P['value'][number][];
  return source.deltaLink;
}

async function* read<Paths, Input, P extends Page>(
  graph: Graph<Paths>,
  operation: Operation<Paths, Input, P>,
  input: Partial<FromLink> | undefined,
  links: Links,
): AsyncGenerator<P, string | undefined, void> {
  const { from, maxPages = Number.POSITIVE_INFINITY, ...call } = input ?? {};
  const followed = new Set<string>();
  let link = from;
  for (let count = 0; count < maxPages; count++) {
    if (link !== undefined) followed.add(link);
    const page: P =
      link === undefined
        ? await (operation as Operation<Paths, object, P>)(graph, call)
        : await follow<P>(graph, operation.id, link, call);
    link = page['@odata.nextLink'];
    links.nextLink = link;
    links.deltaLink = page['@odata.deltaLink'];
    yield page;
    if (link === undefined || followed.has(link)) break;
  }
  return links.deltaLink;
}

async function follow<P>(graph: AnyGraph, id: string, url: string, input: CallOptions): Promise<P> {
  const { headers, signal } = input;
  const asked = { graph, id, method: 'GET', idempotent: true, finish: json<P>, read: 'text', url } as const;
  const { data, error } = await request({ ...asked, input: { headers, signal } });
  if (error) throw error;
  return data;
}
