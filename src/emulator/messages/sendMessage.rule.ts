import type { ChatRecord } from '../chats/chatRecords.ts';
import { identitySet, userIdentity } from '../directory/identities.ts';
import type { Situation } from '../requestContext.ts';
import { hostContents } from './hostContents.ts';
import type { Draft, SentMessage } from './messageContent.ts';
import type { MessageRecord } from './messageRecords.ts';
import { type NewMessage, writeMessage } from './writeMessage.ts';

/** Who sends a message, and when: an import says both. */
export type Sender = Required<Pick<NewMessage, 'from' | 'senderId'>> & Pick<NewMessage, 'createdDateTime'>;

/** The signed-in user as the sender of a message. Nobody, where an app asks on its own. */
export function signedInSender({ caller, directory }: Pick<Situation, 'caller' | 'directory'>): Sender {
  if (caller.kind === 'application') return { senderId: null, from: null };
  return { senderId: caller.user.id, from: identitySet(userIdentity(caller.user, directory.tenantId)) };
}

/** Writes a new message into a chat, with its hosted contents. Throws what `hostContents` throws. */
export async function sendMessage(
  situation: Situation,
  chat: ChatRecord,
  sender: Sender,
  draft: Draft,
  hostedContents: NonNullable<SentMessage['hostedContents']> = [],
): Promise<MessageRecord> {
  const hosted = hostContents(hostedContents, draft, situation.ids);
  const message = await writeMessage(situation, chat.id, {
    ...hosted.message,
    ...sender,
    hostedContentIds: hosted.contents.map(({ id }) => id),
  });
  for (const content of hosted.contents) {
    await situation.records.put('hostedContent', { ...content, chatId: chat.id, messageId: message.id });
  }
  return message;
}
