import type { Undecided } from '../../contract/openapi.ts';
import type { Version } from '../../contract/versions.ts';
import type { Sample } from '../../samples/samplesOf.ts';
import { slug } from './text.ts';

/**
 * A part of a page, as data: the HTML page, its Markdown twin and the search index are made from the same blocks.
 *
 * A text is Markdown. A link to another page of the site is written `site:` and the path of that page, as in
 * `[createChat](site:v1.0/createChat/)`.
 */
export type Block =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly id: string; readonly text: string }
  | { readonly kind: 'endpoints'; readonly endpoints: readonly Endpoint[] }
  | { readonly kind: 'table'; readonly label: string; readonly head: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'properties'; readonly label: string; readonly properties: readonly Property[] }
  | { readonly kind: 'code'; readonly label: string; readonly language: string; readonly text: string }
  | { readonly kind: 'examples'; readonly examples: readonly Example[] }
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'try'; readonly version: Version; readonly operation: string };

/** Markdown as a block. */
export const prose = (text: string): Block => ({ kind: 'prose', text });

/** The heading of a section, whose id is made of its text. */
export const heading = (text: string): Block => ({ kind: 'heading', level: 2, id: slug(text), text });

/** A method and a path on which an operation can be reached. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  /** The page of the operation that is served there, if it is another one. */
  readonly page?: string;
}

/** The cells of a row, as Markdown. */
export type Row = readonly string[];

/** A property of an object, or a parameter. */
export interface Property {
  readonly name: string;
  /** As Markdown, with links to types. */
  readonly type: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly deprecated: boolean;
  /** As Markdown. */
  readonly description: string;
  /** Limits and defaults, one phrase each, as Markdown. */
  readonly limits: readonly string[];
  /** What an object, or each item of a list, consists of. Empty if that stands on a page of its own. */
  readonly shapes: readonly Shape[];
}

/** One of the shapes that a value may have. */
export interface Shape {
  /** Empty if there is one shape. */
  readonly title: string;
  readonly properties: readonly Property[];
}

/** A request and its response, as an example of the contract has them. */
export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly request: Message;
  readonly response: Message;
  readonly samples: readonly Sample[];
}

/** A request or a response, as HTTP shows it. */
export interface Message {
  /** The request line or the status line. */
  readonly start: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** JSON, or a note in brackets for what is not text. Empty without a body. */
  readonly body: string;
}

/** A link to a page, with what it is about. */
export interface Card {
  readonly title: string;
  readonly page: string;
  /** As Markdown. */
  readonly text: string;
  /** Files to download: what each is called, and its path below the site. */
  readonly downloads?: readonly { readonly label: string; readonly file: string }[];
}

/** A question that the sources leave undecided. */
export interface Question extends Undecided {
  readonly name: string;
  /** Links to the operations that it concerns, as Markdown. None means all. */
  readonly operations: readonly string[];
}
