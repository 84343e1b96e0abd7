import type { Version } from '../../contract/versions.ts';
import type { Block } from './block.ts';

/** What kind of thing a page is about. */
export type PageKind = 'landing' | 'guide' | 'tag' | 'operation' | 'webhook' | 'type' | 'list' | 'error';

/** A page of the site, as data. */
export interface Page {
  /** The folder of the page below the site, such as `v1.0/createChat/`. Empty for the landing page. */
  readonly path: string;
  readonly kind: PageKind;
  /** The version of the API that it describes, if one. */
  readonly version?: Version;
  /** The heading. */
  readonly title: string;
  /** The name that programs use, such as an operationId. */
  readonly name?: string;
  /** One sentence, without markup. */
  readonly description: string;
  /** The pages above it, from the top. */
  readonly above: readonly { readonly title: string; readonly page: string }[];
  readonly blocks: readonly Block[];
  /** The pages before and after it, if it is read in an order. */
  readonly before?: { readonly title: string; readonly page: string };
  readonly after?: { readonly title: string; readonly page: string };
}
