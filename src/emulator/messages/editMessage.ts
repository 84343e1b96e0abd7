import type { components } from '../../../generated/beta/schema.ts';
import type { Situation } from '../requestContext.ts';
import { attachmentsOf } from './attachments.ts';
import type { MessageChange } from './changeMessage.rule.ts';
import { checkMarkers } from './markers.ts';
import { mentionsOf } from './mentions.ts';
import { bodyOf } from './messageContent.ts';
import type { MessageRecord } from './messageRecords.ts';

/**
 * What an edit changes. What it leaves out stays as it is, and what is only accepted, such as `from`, changes nothing.
 * Undefined where nothing is left.
 *
 * Throws a `GraphFailure` 400 where the body and the lists do not belong together any more.
 */
export async function editOf(
  { directory }: Pick<Situation, 'directory'>,
  message: MessageRecord,
  { body, subject, importance, mentions, attachments }: components['schemas']['editedChatMessageUpdate'],
): Promise<MessageChange | undefined> {
  const change: MessageChange = {
    ...(body === undefined ? {} : { body: bodyOf(body) }),
    ...(subject === undefined ? {} : { subject }),
    ...(importance === undefined ? {} : { importance }),
    ...(mentions === undefined ? {} : { mentions: await mentionsOf(mentions, directory) }),
    ...(attachments === undefined ? {} : { attachments: attachmentsOf(attachments) }),
  };
  const edited = { ...message, ...change };
  checkMarkers({ body: edited.body, mentions: edited.mentions ?? [], attachments: edited.attachments ?? [] });
  return Object.keys(change).length === 0 ? undefined : change;
}
