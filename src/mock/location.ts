import type { Route } from '../contract/route.ts';
import { versions } from '../contract/versions.ts';

/**
 * The URL of what a request created, from the URL that was asked for and the id of the response.
 *
 * A collection's own POST creates below it: `/chats` makes `/chats('x')`. A POST to something else below a collection
 * that has a POST creates in that collection: `/messages/replyWithQuote` makes `/messages('x')`.
 */
export function location({ version, operation }: Route, { origin, pathname }: URL, id: string): string {
  const asked = pathname.replace(/^\/+/, '/').replace(/(\(\))?\/?$/, '');
  const parent = operation.path.slice(0, operation.path.lastIndexOf('/'));
  const operations = versions.find((table) => table.version === version)?.operations ?? {};
  const belongsToParent = Object.values(operations).some(({ method, path }) => method === 'POST' && path === parent);
  const collection = belongsToParent ? asked.slice(0, asked.lastIndexOf('/')) : asked;
  return `${origin}${collection}('${id.replaceAll("'", "''")}')`;
}
