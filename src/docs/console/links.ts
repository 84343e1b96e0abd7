import type { ReceivedResponse } from './messages.ts';
import { headerOf, jsonOf } from './responseView.ts';

/** A link of a response that leads on. */
export interface LinkOn {
  /** The header or the property that has it. */
  readonly name: string;
  /** The path and the query, with the version. */
  readonly path: string;
}

/** The links of a response to follow: to what was created or goes on, and to the next page or the next changes. */
export function linksOf(response: ReceivedResponse, version: string): LinkOn[] {
  const body = (jsonOf(response) ?? {}) as Record<string, unknown>;
  const links = [
    ['Location', headerOf(response, 'location')],
    ['@odata.nextLink', body['@odata.nextLink']],
    ['@odata.deltaLink', body['@odata.deltaLink']],
  ] as const;
  return links.flatMap(([name, link]) => {
    const path = typeof link === 'string' ? pathOf(link, version) : undefined;
    return path === undefined ? [] : [{ name, path }];
  });
}

/** A link as a path at whichever server is asked. One that has no version begins behind it. */
function pathOf(link: string, version: string): string | undefined {
  const url = URL.parse(link, `http://127.0.0.1/${version}/`);
  if (!url) return undefined;
  const hasVersion = /^\/(v1\.0|beta)\//i.test(url.pathname);
  return `${hasVersion ? '' : `/${version}`}${url.pathname}${url.search}`;
}
