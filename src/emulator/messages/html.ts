/** The visible text of HTML, on one line. Takes time in proportion to the length, for any HTML. */
export function plainText(html: string): string {
  return oneLine(withoutMarkup(html).replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, entity));
}

function withoutMarkup(html: string): string {
  const markup = /<[a-z/!?]/gi;
  let text = '';
  for (let copied = 0; ; copied = markup.lastIndex) {
    const start = markup.exec(html)?.index;
    if (start === undefined) return text + html.slice(copied);
    text += html.slice(copied, start);
    // 16 characters are enough for the longest name, blockquote.
    if (blockElement.test(html.slice(start, start + 16))) text += ' ';
    markup.lastIndex = endOfMarkup(html, start);
  }
}

/** A tag of a block element. It separates words, so it becomes a space. */
const blockElement =
  /^<\/?(?:address|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)(?![a-z0-9-])/i;

/**
 * The end of the tag, the comment or the hidden element that begins at `start`. Without an end it extends to the end of
 * the text.
 */
function endOfMarkup(html: string, start: number): number {
  if (html.startsWith('<!--', start)) return after('-->', start + 4);
  hiddenElement.lastIndex = start;
  const element = hiddenElement.exec(html)?.[1];
  if (element === undefined) return after('>', start);
  const closing = new RegExp(`</${element}`, 'gi');
  closing.lastIndex = start;
  return closing.exec(html)?.index ?? html.length;

  function after(end: string, from: number): number {
    const found = html.indexOf(end, from);
    return found === -1 ? html.length : found + end.length;
  }
}

/** The start of an element whose content is not shown. */
const hiddenElement = /<(script|style|title)(?![a-z0-9-])/iy;

/** The character of an entity. Unknown names stay as they are; invalid numbers become U+FFFD, as in browsers. */
function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Replaces each run of white space by one space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The ids of all tags with a name, in order: `0` for `at` in `<at id="0">Mei</at>`. Tags without an id are omitted.
 * Takes time in proportion to the length of the HTML.
 */
export function idsOfTags(html: string, tag: string): string[] {
  const ids: string[] = [];
  tagStart.lastIndex = 0;
  for (let found = tagStart.exec(html); found; found = tagStart.exec(html)) {
    const attributes = attributesFrom(html, tagStart.lastIndex);
    tagStart.lastIndex = attributes.end;
    const id = attributes.values.get('id');
    if (found[1]?.toLowerCase() === tag && id !== undefined) ids.push(id);
  }
  return ids;
}

/** An element of HTML, by the indexes of its parts. Without an end tag it consists of its start tag, and the other way round. */
export interface HtmlElement {
  readonly id: string | undefined;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/**
 * All elements with a name, in order, outside comments. None contains another one: of two start tags in a row, the first has
 * no end tag. Takes time in proportion to the length of the HTML.
 */
export function elementsOf(html: string, name: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  let isOpen = false;
  markupStart.lastIndex = 0;
  for (let found = markupStart.exec(html); found; found = markupStart.exec(html)) {
    const [text, slash, tag] = found;
    const isComment = text === '<!--';
    if (!isComment && tag?.toLowerCase() !== name) continue;
    const attributes = isComment ? undefined : attributesFrom(html, markupStart.lastIndex);
    const end = endOf(html, isComment ? '-->' : '>', attributes?.end ?? markupStart.lastIndex);
    if (end === undefined) break;
    markupStart.lastIndex = end;
    if (!attributes) continue;
    const last = elements.at(-1);
    if (slash !== '' && isOpen && last) elements[elements.length - 1] = { ...last, contentEnd: found.index, end };
    else
      elements.push({ id: attributes.values.get('id'), start: found.index, contentStart: end, contentEnd: end, end });
    isOpen = slash === '';
  }
  return elements;
}

/** The start of a tag or of a comment. */
const markupStart = /<(?:!--|(\/?)([a-z][a-z0-9]*))/gi;

function endOf(html: string, text: string, from: number): number | undefined {
  const index = html.indexOf(text, from);
  return index === -1 ? undefined : index + text.length;
}

/** The attributes that begin at an index, and where they end. Of several with one name, the first counts. */
function attributesFrom(html: string, from: number): { values: Map<string, string>; end: number } {
  const values = new Map<string, string>();
  let end = from;
  attribute.lastIndex = from;
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    end = attribute.lastIndex;
    const key = (found[1] ?? '').toLowerCase();
    if (!values.has(key)) values.set(key, found[2] ?? found[3] ?? found[4] ?? '');
  }
  return { values, end };
}

/** The start of a tag. */
const tagStart = /<([a-z][a-z0-9]*)/gi;
const attribute = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/y;

/** Plain text as an HTML paragraph, with its line breaks. */
export const htmlParagraph = (text: string): string =>
  `<p>${text.replace(/[&<>]/g, (character) => escapes[character] ?? character).replace(/\r\n|\r|\n/g, '<br>')}</p>`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
