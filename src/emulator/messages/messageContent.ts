import type { components } from '../../../generated/beta/schema.ts';
import type { Situation } from '../requestContext.ts';
import { attachmentsOf } from './attachments.ts';
import { checkMarkers } from './markers.ts';
import { mentionsOf } from './mentions.ts';

type Schemas = components['schemas'];

/** What a request says of a new message, whoever sends it. */
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
 * A new message, from what a request says. `quotes` are attachments that it has beside its own, as the first ones.
 *
 * Throws a {@link GraphFailure} 400 where the body and the lists do not belong together.
 */
export async function draftMessage(
  { directory }: Pick<Situation, 'directory'>,
  { body, subject = null, importance = 'normal', mentions = [], attachments = [] }: SentMessage,
  quotes: readonly Schemas['chatMessageAttachment'][] = [],
): Promise<Draft> {
  const draft = {
    body: bodyOf(body),
    subject,
    importance,
    mentions: await mentionsOf(mentions, directory),
    attachments: [...quotes, ...attachmentsOf(attachments)],
  };
  checkMarkers(draft);
  return draft;
}

/** A body as it is kept. */
export const bodyOf = ({ contentType = 'text', content }: Schemas['itemBodyCreate']): Draft['body'] => ({
  contentType,
  content,
});
