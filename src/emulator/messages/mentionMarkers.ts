import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { elementsOf, oneLine, plainText } from './html.ts';

type Schemas = components['schemas'];
type Body = { readonly contentType: 'text' | 'html'; readonly content: string };
type Mention = Schemas['chatMessageMention'];
type Attachment = Schemas['chatMessageAttachment'];

/** A text that a message shows as a mention. */
interface ShownMention {
  /** Undefined if the element has none. */
  readonly id: string | undefined;
  /** What a reader sees. Undefined if the element has a bare `<`, which begins no markup. */
  readonly text: string | undefined;
}

/**
 * Requires that a message shows each of its mentions, as `<at id="n">` with the text of the mention: observed. An adaptive
 * card may show it instead of the body: observed. Runs of white space count as one space: our choice.
 *
 * Throws a {@link GraphFailure} 400 that names the mention.
 */
export function requireShownMentions(
  body: Body,
  mentions: readonly Mention[],
  attachments: readonly Attachment[],
): void {
  if (mentions.length === 0) return;
  const inBody = textsById(body.contentType === 'html' ? shownMentions(body.content) : []);
  // Cards may leave out the id.
  const inCards = new Set(
    attachments
      .flatMap(textsOfCard)
      .flatMap(shownMentions)
      .map(({ id, text }) => key(id, text)),
  );
  for (const [index, { id, mentionText }] of mentions.entries()) {
    const wanted = oneLine(mentionText ?? '');
    const shown = inBody.get(String(id));
    if (!shown && (inCards.has(key(String(id), wanted)) || inCards.has(key(undefined, wanted)))) continue;
    if (!shown) throw notShown(`mentions[${index}].id is ${id}, but the body has no <at id="${id}">.`, body);
    if (shown.every((text) => text === wanted)) continue;
    throw refused(
      `mentions[${index}].mentionText is not the text of <at id="${id}"> in the body. Escape a '<' as &lt;.`,
    );
  }
}

function textsById(mentions: readonly ShownMention[]): Map<string | undefined, ShownMention['text'][]> {
  const texts = new Map<string | undefined, ShownMention['text'][]>();
  for (const { id, text } of mentions) {
    const others = texts.get(id);
    if (others) others.push(text);
    else texts.set(id, [text]);
  }
  return texts;
}

const key = (id: string | undefined, text: string | undefined) => JSON.stringify([id, text]);

/** HTML without the tags of mentions that are in no list: their text stays, as text. Observed. */
export function withoutUnlistedMentions(body: Body, mentions: readonly Mention[]): Body {
  if (body.contentType !== 'html') return body;
  const { content } = body;
  const listed = new Set(mentions.map(({ id }) => String(id)));
  const cuts = elementsOf(content, 'at')
    .filter(({ id }) => id === undefined || !listed.has(id))
    .flatMap(({ start, contentStart, contentEnd, end }) => [
      [start, contentStart] as const,
      [contentEnd, end] as const,
    ]);
  let text = '';
  let copied = 0;
  for (const [from, to] of cuts) {
    text += content.slice(copied, from);
    copied = to;
  }
  return { ...body, content: text + content.slice(copied) };
}

function shownMentions(html: string): ShownMention[] {
  return elementsOf(html, 'at').map(({ id, contentStart, contentEnd }) => {
    const content = html.slice(contentStart, contentEnd);
    return { id, text: /<(?![a-z/!?])/i.test(content) ? undefined : plainText(content) };
  });
}

/** All texts in an adaptive card. */
function textsOfCard({ contentType, content }: Attachment): string[] {
  if (contentType !== 'application/vnd.microsoft.card.adaptive') return [];
  const texts: string[] = [];
  // A card may be nested more deeply than functions can call themselves.
  const parts: unknown[] = [JSON.parse(content ?? 'null')];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (typeof part === 'string') texts.push(part);
    else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) parts.push(inner);
  }
  return texts;
}

/** The error for an item that the body does not show. */
export function notShown(message: string, { contentType }: Schemas['itemBody']): GraphFailure {
  return refused(contentType === 'html' ? message : `${message} Only a body of contentType 'html' can show it.`);
}

const refused = (message: string) => new GraphFailure(400, { message });
