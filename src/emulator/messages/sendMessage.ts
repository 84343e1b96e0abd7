import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { chatPartContext, partLocation } from '../chats/chatView.ts';
import { requireNotMigrating } from '../chats/migration.ts';
import { openChat, openHistory } from '../chats/openChat.ts';
import { identitySet, namedUser, userIdentity } from '../directory/identities.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { milliseconds, timestamp } from '../time.ts';
import { assignHostedContentIds } from './hostedContents.ts';
import { type Draft, draftMessage, type SentMessage } from './messageContent.ts';
import type { MessageRecord } from './messageRecords.ts';
import { messageView } from './messageView.ts';
import { quote } from './quote.ts';
import { type NewMessage, writeMessage } from './writeMessage.ts';

/**
 * Sending, importing and quoting.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post-messages
 * @see https://learn.microsoft.com/graph/api/chatmessage-replywithquote
 */
export const sendMessageHandlers = {
  async sendChatMessage(context) {
    const { chat } = await openChat(context, context.path);
    const sender = await resolveSender(context, chat, context.body);
    const draft = await draftMessage(context, context.body);
    return createdResponse(context, await sendMessage(context, chat, sender, draft, context.body.hostedContents));
  },

  async replyWithQuote(context) {
    const history = await openHistory(context, context.path);
    requireNotMigrating(history.chat);
    const { messageIds, replyMessage } = context.body;
    const draft = await quote(context, history, messageIds, replyMessage);
    const sender = signedInSender(context);
    return createdResponse(
      context,
      await sendMessage(context, history.chat, sender, draft, replyMessage.hostedContents),
    );
  },
} satisfies Handlers;

/** The sender of a message: the signed-in user, or the user whom an importing app names. Throws a {@link GraphFailure} 400 or 403. */
async function resolveSender(
  context: RequestContext,
  chat: ChatRecord,
  body: components['schemas']['chatMessageCreate'],
): Promise<Sender> {
  const imports = 'createdDateTime' in body;
  if (context.caller.kind === 'application') {
    if (imports) return importedSender(context, chat, body);
    throw new GraphFailure(400, {
      message: 'An app on its own can only import messages: createdDateTime and from are required.',
    });
  }
  if (imports) {
    throw new GraphFailure(400, {
      message: 'createdDateTime and from are for imports by an app on its own. A signed-in user sends neither.',
    });
  }
  requireNotMigrating(chat);
  return signedInSender(context);
}

const createdResponse = (context: RequestContext, message: MessageRecord) => ({
  status: 201,
  headers: partLocation(context, message.chatId, 'messages', message.id),
  body: {
    '@odata.context': chatPartContext(context, message.chatId, 'messages/$entity'),
    ...messageView(context, message),
  },
});

/** The sender of a message and, for an import, its time. */
export type Sender = Required<Pick<NewMessage, 'from' | 'senderId'>> & Pick<NewMessage, 'createdDateTime'>;

/** The signed-in user as the sender of a message. Null for an app on its own. */
export function signedInSender({ caller, directory }: RequestContext): Sender {
  if (caller.kind === 'application') return { senderId: null, from: null };
  return { senderId: caller.user.id, from: identitySet(userIdentity(caller.user, directory.tenantId)) };
}

/** Writes a new message into a chat, with its hosted contents. Throws what `hostContents` throws. */
export async function sendMessage(
  context: RequestContext,
  chat: ChatRecord,
  sender: Sender,
  draft: Draft,
  hostedContents: NonNullable<SentMessage['hostedContents']> = [],
): Promise<MessageRecord> {
  const hosted = assignHostedContentIds(hostedContents, draft, context.ids);
  const message = await writeMessage(context, chat.id, {
    ...hosted.message,
    ...sender,
    hostedContentIds: hosted.contents.map(({ id }) => id),
  });
  for (const content of hosted.contents) {
    await context.records.put('hostedContent', { ...content, chatId: chat.id, messageId: message.id });
  }
  return message;
}

type Imported = components['schemas']['importedChatMessageCreate'];

/**
 * Checks an import by the rules, and returns its sender and time.
 *
 * Throws a {@link GraphFailure}: 400 if the chat is not in migration mode, or if the message is in the future or older
 * than the chat; 403 if another app started the migration.
 */
export async function importedSender(
  { caller, clock, directory }: RequestContext,
  chat: ChatRecord,
  { createdDateTime, from }: Imported,
): Promise<Sender> {
  if (chat.migrationMode !== 'inProgress') throw refused('The chat is not in migration mode.');
  if (chat.migratedBy !== caller.app.id) {
    throw new GraphFailure(403, {
      message: 'Another app started the migration. Only that app can import messages and complete it.',
    });
  }
  const created = milliseconds(createdDateTime);
  if (created > clock.now()) throw refused('createdDateTime lies in the future. Import what was written in the past.');
  if (created < Date.parse(chat.createdDateTime)) {
    throw refused(`createdDateTime is earlier than that of the chat, which is ${chat.createdDateTime}.`);
  }
  const user = await namedUser(directory, from.user);
  return { senderId: user.id, from: identitySet(user), createdDateTime: timestamp(created) };
}

const refused = (message: string) => new GraphFailure(400, { message });
