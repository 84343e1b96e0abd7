import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Directory } from '../directory/directory.ts';
import { namedUser } from '../directory/identities.ts';
import type { StorageContext } from '../requestContext.ts';
import { idsOfTags } from './html.ts';
import type { MessageRecord } from './messageRecords.ts';

type Schemas = components['schemas'];

/** The properties of a new message in a request. */
export type SentMessage = Pick<
  Schemas['sentChatMessageCreate'],
  'attachments' | 'body' | 'hostedContents' | 'importance' | 'mentions' | 'subject'
>;

/** A new message before it is written. */
export interface Draft {
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
  readonly subject: string | null;
  readonly importance: 'normal' | 'high' | 'urgent';
  readonly mentions: Schemas['chatMessageMention'][];
  readonly attachments: Schemas['chatMessageAttachment'][];
}

/**
 * A new message from a request. `quotes` are attachments that come before its own.
 *
 * Throws a {@link GraphFailure} 400 if the body and the lists do not match.
 */
export async function draftMessage(
  { directory }: StorageContext,
  { body, subject = null, importance = 'normal', mentions = [], attachments = [] }: SentMessage,
  quotes: readonly Schemas['chatMessageAttachment'][] = [],
): Promise<Draft> {
  const draft = {
    body: bodyOf(body),
    subject,
    importance,
    mentions: await newMentions(mentions, directory),
    attachments: [...quotes, ...newAttachments(attachments)],
  };
  requireMatchingMarkers(draft);
  return draft;
}

/** A body as it is kept. */
export const bodyOf = ({ contentType = 'text', content }: Schemas['itemBodyCreate']): Draft['body'] => ({
  contentType,
  content,
});

/**
 * The attachments of a new message, as they are stored.
 *
 * Throws a {@link GraphFailure} 400 if one has both a `contentUrl` and `content`, if a file has no `contentUrl`, or
 * if the `content` of a card is not JSON.
 */
export function newAttachments(
  sent: readonly Schemas['chatMessageAttachmentCreate'][],
): Schemas['chatMessageAttachment'][] {
  return sent.map(({ id, contentType, contentUrl, content, name, thumbnailUrl, teamsAppId }, at) => {
    if (contentUrl && content) throw attachmentError(at, 'has both a contentUrl and content. Leave out one of them.');
    if (contentType === 'reference' && !contentUrl)
      throw attachmentError(at, "is a 'reference' and needs a contentUrl.");
    if (isCard(contentType) && !isJson(content))
      throw attachmentError(at, 'is a card and needs content: JSON, in a string.');
    return {
      id,
      contentType,
      contentUrl: contentUrl ?? null,
      content: content ?? null,
      name: name ?? null,
      thumbnailUrl: thumbnailUrl ?? null,
      teamsAppId: teamsAppId ?? null,
    };
  });
}

const isCard = (contentType: string) => contentType.startsWith('application/vnd.microsoft.card.');

function isJson(content: string | null | undefined): boolean {
  try {
    return typeof JSON.parse(content ?? '') === 'object';
  } catch {
    return false;
  }
}

const attachmentError = (at: number, what: string) => new GraphFailure(400, { message: `attachments[${at}] ${what}` });

/**
 * The mentions of a new message, as they are stored.
 *
 * Throws a {@link GraphFailure} 400 if a mention does not name exactly one.
 */
export async function newMentions(
  sent: readonly Schemas['chatMessageMentionCreate'][],
  directory: Directory,
): Promise<Schemas['chatMessageMention'][]> {
  const mentions: Schemas['chatMessageMention'][] = [];
  for (const [at, { id, mentionText, mentioned }] of sent.entries()) {
    mentions.push({ id, mentionText, mentioned: await mentionedOf(mentioned, at, directory) });
  }
  return mentions;
}

async function mentionedOf(
  { application, user, conversation, tag }: Schemas['mentionedCreate'],
  at: number,
  directory: Directory,
): Promise<Schemas['chatMessageMentionedIdentitySet']> {
  if ([application, user, conversation, tag].filter(Boolean).length !== 1) {
    throw new GraphFailure(400, {
      message: `mentions[${at}].mentioned must name one: an application, a user, a conversation or a tag.`,
    });
  }
  return {
    application: application
      ? {
          '@odata.type': '#microsoft.graph.teamworkApplicationIdentity',
          ...named(application),
          applicationIdentityType: application.applicationIdentityType ?? null,
        }
      : null,
    device: null,
    conversation: conversation
      ? {
          '@odata.type': '#microsoft.graph.teamworkConversationIdentity',
          ...named(conversation),
          conversationIdentityType: conversation.conversationIdentityType ?? null,
        }
      : null,
    tag: tag ? { '@odata.type': '#microsoft.graph.teamworkTagIdentity', ...named(tag) } : null,
    user: user ? await namedUser(directory, user) : null,
  };
}

const named = ({ id, displayName = null }: { id: string; displayName?: string | null }) => ({ id, displayName });

/** The part of a message in which a body shows what the lists have. */
export interface Marked {
  readonly body: MessageRecord['body'];
  readonly mentions: readonly { readonly id?: number | null }[];
  readonly attachments: readonly { readonly id?: string | null }[];
}

/**
 * Requires that the body shows each mention as `<at id="n">` and each attachment as `<attachment id="x">`, and nothing that
 * is not in the lists: observed. Only `html` can show any.
 *
 * Throws a {@link GraphFailure} 400 that names the item.
 */
export function requireMatchingMarkers({ body, mentions, attachments }: Marked): void {
  const html = body.contentType === 'html' ? (body.content ?? '') : '';
  const ats = new Set(html.includes('<') ? idsOfTags(html, 'at') : []);
  const shown = new Set(html.includes('<') ? idsOfTags(html, 'attachment') : []);

  const numbers = indexById('mentions', mentions);
  for (const [id, at] of numbers) {
    if (!ats.has(id)) throw markerError(`mentions[${at}].id is ${id}, but the body has no <at id="${id}">.`, body);
  }
  const ids = indexById('attachments', attachments);
  for (const [id, at] of ids) {
    if (!shown.has(id)) throw markerError(`attachments[${at}].id is not the id of an <attachment> in the body.`, body);
  }
  for (const id of ats) {
    if (!numbers.has(id)) throw markerError(`The body has <at id="${id}">, but none of mentions has that id.`);
  }
  for (const id of shown) {
    if (!ids.has(id)) throw markerError(`The body has <attachment id="${id}">, but none of attachments has that id.`);
  }
}

/** The index of each id in a list. Throws a {@link GraphFailure} 400 if an id is used twice. */
function indexById(list: string, items: readonly { readonly id?: number | string | null }[]): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [at, item] of items.entries()) {
    const id = String(item.id);
    if (indexes.has(id)) throw markerError(`${list}[${at}].id is '${id}', which is the id of an item before it.`);
    indexes.set(id, at);
  }
  return indexes;
}

function markerError(message: string, body?: MessageRecord['body']): GraphFailure {
  const hint = body && body.contentType !== 'html' ? " Only a body of contentType 'html' can show it." : '';
  return new GraphFailure(400, { message: message + hint });
}
