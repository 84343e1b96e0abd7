import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Directory } from '../directory/directory.ts';
import { namedUser } from '../directory/identities.ts';
import type { StorageContext } from '../requestContext.ts';
import { idsOfTags } from './html.ts';
import { notShown, requireShownMentions, withoutUnlistedMentions } from './mentionMarkers.ts';
import type { MessageBody } from './messageRecords.ts';
import { assignHostedContentIds, type NewHostedContent } from './newHostedContents.ts';

type Schemas = components['schemas'];

/** The properties of a new message in a request. */
export type SentMessage = Pick<
  Schemas['sentChatMessageCreate'],
  'attachments' | 'body' | 'hostedContents' | 'importance' | 'mentions' | 'subject'
>;

/** A new message before it is written. */
export interface Draft {
  readonly body: MessageBody;
  readonly subject: string | null;
  readonly importance: 'normal' | 'high' | 'urgent';
  readonly mentions: Schemas['chatMessageMention'][];
  readonly attachments: Schemas['chatMessageAttachment'][];
  readonly hostedContents: NewHostedContent[];
}

/**
 * A new message from a request. `quotes` are attachments that come before its own.
 *
 * Throws a {@link GraphFailure} 400 if the body and the lists do not match, or if an item of a list breaks a rule.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post-messages
 */
export async function draftMessage(
  { directory, ids }: StorageContext,
  { body, subject = null, importance = 'normal', mentions = [], attachments = [], hostedContents = [] }: SentMessage,
  quotes: readonly Schemas['chatMessageAttachment'][] = [],
): Promise<Draft> {
  const draft = {
    body: newBody(body),
    subject,
    importance,
    mentions: await newMentions(mentions, directory),
    attachments: [...quotes, ...newAttachments(attachments)],
  };
  return assignHostedContentIds({ ...draft, body: matchingBody(draft) }, hostedContents, ids);
}

/** The body of a message, as it is stored. That Markdown, which only beta knows, is text on v1.0 is our choice. */
export function newBody({
  messageBodyContentType,
  contentType,
  content,
}: Schemas['chatMessageBodyCreate']): MessageBody {
  const type = messageBodyContentType ?? contentType ?? 'text';
  return type === 'markdown'
    ? { contentType: 'text', messageBodyContentType: type, content }
    : { contentType: type, content };
}

/**
 * The mentions of a message, as they are stored.
 *
 * Throws a {@link GraphFailure} 400 if a mention does not name exactly one user, app, conversation or tag: our choice.
 */
export async function newMentions(
  sent: readonly Schemas['chatMessageMentionCreate'][],
  directory: Directory,
): Promise<Schemas['chatMessageMention'][]> {
  const mentions: Schemas['chatMessageMention'][] = [];
  for (const [index, { id, mentionText, mentioned }] of sent.entries()) {
    mentions.push({ id, mentionText, mentioned: await newMentioned(mentioned, index, directory) });
  }
  return mentions;
}

async function newMentioned(
  sent: Schemas['mentionedCreate'],
  index: number,
  directory: Directory,
): Promise<Schemas['chatMessageMentionedIdentitySet']> {
  const application = given(sent.application);
  const user = given(sent.user);
  const conversation = given(sent.conversation);
  const tag = given(sent.tag);
  if ([application, user, conversation, tag].filter(Boolean).length !== 1) {
    throw new GraphFailure(400, {
      message: `mentions[${index}].mentioned must name one: an application, a user, a conversation or a tag.`,
    });
  }
  return {
    application: application
      ? {
          '@odata.type': '#microsoft.graph.teamworkApplicationIdentity',
          ...idAndName(application),
          applicationIdentityType: application.applicationIdentityType ?? null,
        }
      : null,
    device: null,
    conversation: conversation
      ? {
          '@odata.type': '#microsoft.graph.teamworkConversationIdentity',
          ...idAndName(conversation),
          conversationIdentityType: conversation.conversationIdentityType ?? null,
        }
      : null,
    tag: tag ? { '@odata.type': '#microsoft.graph.teamworkTagIdentity', ...idAndName(tag) } : null,
    user: user ? await namedUser(directory, user) : null,
  };
}

/** An identity, unless it is null or the empty object that an SDK sends in its place. */
function given<T extends object>(identity: T | null | undefined): T | undefined {
  return identity && Object.keys(identity).length > 0 ? identity : undefined;
}

const idAndName = ({ id, displayName = null }: { id: string; displayName?: string | null }) => ({ id, displayName });

/**
 * The attachments of a message, as they are stored.
 *
 * Throws a {@link GraphFailure} 400 if one has both a `contentUrl` and `content`, if a file has no `contentUrl`, or
 * if the `content` of a card is not JSON. The status is our choice.
 *
 * @see https://learn.microsoft.com/graph/api/resources/chatmessageattachment
 */
export function newAttachments(
  sent: readonly Schemas['chatMessageAttachmentCreate'][],
): Schemas['chatMessageAttachment'][] {
  return sent.map(({ id, contentType, contentUrl, content, name, thumbnailUrl, teamsAppId }, index) => {
    if (contentUrl && content) {
      throw attachmentError(index, 'has both a contentUrl and content. Leave out one of them.');
    }
    if (contentType === 'reference' && !contentUrl) {
      throw attachmentError(index, "is a 'reference' and needs a contentUrl.");
    }
    if (isCard(contentType) && !isJson(content)) {
      throw attachmentError(index, 'is a card and needs content: JSON, in a string.');
    }
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

/** Whether a text is JSON of an object, a list or null. */
function isJson(content: string | null | undefined): boolean {
  try {
    return typeof JSON.parse(content ?? '') === 'object';
  } catch {
    return false;
  }
}

const attachmentError = (index: number, what: string) =>
  new GraphFailure(400, { message: `attachments[${index}] ${what}` });

/** A message's body, and the lists of what it shows. */
type Marked = Pick<Draft, 'body' | 'mentions' | 'attachments'>;

/**
 * The body of a message whose lists match it: it shows each mention as `<at id="n">` and each attachment as
 * `<attachment id="x">`: observed. That it must not show an attachment that is not in the list is our choice. Only `html`
 * can show any. A mention that is not in the list becomes text.
 *
 * Throws a {@link GraphFailure} 400 that names the item.
 */
export function matchingBody({ body, mentions, attachments }: Marked): Draft['body'] {
  const html = body.contentType === 'html' ? body.content : '';
  indexById('mentions', mentions);
  requireShownMentions(body, mentions, attachments);
  const shown = new Set(idsOfTags(html, 'attachment'));
  const indexes = indexById('attachments', attachments);
  for (const [id, index] of indexes) {
    if (shown.has(id)) continue;
    throw notShown(`attachments[${index}].id is not the id of an <attachment> in the body.`, body);
  }
  for (const id of shown) {
    if (indexes.has(id)) continue;
    throw refused(`The body has <attachment id="${id}">, but none of attachments has that id.`);
  }
  return withoutUnlistedMentions(body, mentions);
}

/** The index of each id in a list. Throws a {@link GraphFailure} 400 if an id is used twice. */
function indexById(list: string, items: readonly { readonly id?: number | string | null }[]): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const id = String(item.id);
    if (indexes.has(id)) throw refused(`${list}[${index}].id is '${id}', which is the id of an item before it.`);
    indexes.set(id, index);
  }
  return indexes;
}

const refused = (message: string) => new GraphFailure(400, { message });
