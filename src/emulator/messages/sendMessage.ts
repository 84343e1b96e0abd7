import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { chatPartContext, partLocation } from '../chats/chatView.ts';
import { requireNotMigrating, requireOwnMigration } from '../chats/migration.ts';
import { openChat, openHistory } from '../chats/openChat.ts';
import { applicationOnly } from '../directory/authorization.ts';
import { signedInUser } from '../directory/caller.ts';
import { identitySet, namedUser, userIdentity } from '../directory/identities.ts';
import type { Context, Handlers, RequestContext } from '../requestContext.ts';
import { milliseconds, timestamp } from '../time.ts';
import { draftMessage } from './messageContent.ts';
import type { MessageRecord } from './messageRecords.ts';
import { requireMessageSize } from './messageSize.ts';
import { messageView } from './messageView.ts';
import { draftReply } from './quote.ts';
import { writeMessage } from './writeMessage.ts';

type Schemas = components['schemas'];

/**
 * Sending, importing and quoting.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post-messages
 * @see https://learn.microsoft.com/graph/api/chatmessage-replywithquote
 */
export const sendMessageHandlers = {
  sendChatMessage: (context) => sendMessage(context),
  sendMyChatMessage: (context) => sendMessage(context),
  sendUserChatMessage: (context) => sendMessage(context),

  async replyWithQuote(context) {
    const history = await openHistory(context, context.path);
    requireNotMigrating(history.chat);
    const { messageIds, replyMessage } = context.body;
    requireMessageSize(replyMessage);
    const draft = await draftReply(context, history, messageIds, replyMessage);
    const sender = signedInSender(context);
    return createdResponse(context, await writeMessage(context, history.chat, { ...draft, ...sender }));
  },
} satisfies Handlers;

async function sendMessage(context: Context<'sendChatMessage' | 'sendMyChatMessage' | 'sendUserChatMessage'>) {
  const { chat } = await openChat(context, context.path);
  const sender = await resolveSender(context, chat, context.body);
  requireMessageSize(context.body);
  const draft = await draftMessage(context, context.body);
  return createdResponse(context, await writeMessage(context, chat, { ...draft, ...sender }));
}

/** The sender of a message and, for an import, its time. */
interface Sender {
  readonly senderId: string;
  readonly from: NonNullable<MessageRecord['from']>;
  readonly createdDateTime?: string;
}

/**
 * The sender of a message: the signed-in user, or the user whom an importing app names.
 *
 * Throws a {@link GraphFailure}: 412 if an app on its own does not import: observed; 400 if a signed-in user does; 403 if
 * members have to wait for a migration; and what `importedSender` throws.
 */
async function resolveSender(
  context: RequestContext,
  chat: ChatRecord,
  body: Schemas['chatMessageCreate'],
): Promise<Sender> {
  const isImport = body.createdDateTime != null;
  if (context.caller.kind === 'application') {
    if (isImport) return importedSender(context, chat, body);
    throw applicationOnly('An app on its own can only import messages: createdDateTime and from are required.');
  }
  if (isImport) {
    throw refused('createdDateTime and from are for imports by an app on its own. A signed-in user sends neither.');
  }
  requireNotMigrating(chat);
  return signedInSender(context);
}

/** The signed-in user as the sender of a message. */
function signedInSender(context: RequestContext): Sender {
  const user = signedInUser(context);
  return { senderId: user.id, from: identitySet(userIdentity(user, context.directory.tenantId)) };
}

/**
 * The sender and the time of an import.
 *
 * Throws a {@link GraphFailure}: 400 if the chat is not in migration mode, or if the message is in the future or older
 * than the chat; 403 if another app started the migration.
 */
async function importedSender(
  context: RequestContext,
  chat: ChatRecord,
  { createdDateTime, from }: Schemas['importedChatMessageCreate'],
): Promise<Sender> {
  requireOwnMigration(context, chat);
  const created = milliseconds(createdDateTime);
  if (created > context.clock.now()) {
    throw refused('createdDateTime lies in the future. Import what was written in the past.');
  }
  if (created < Date.parse(chat.createdDateTime)) {
    throw refused(`createdDateTime is earlier than that of the chat, which is ${chat.createdDateTime}.`);
  }
  const user = await namedUser(context.directory, from.user);
  return { senderId: user.id, from: identitySet(user), createdDateTime: timestamp(created) };
}

const refused = (message: string) => new GraphFailure(400, { message });

const createdResponse = (context: RequestContext, message: MessageRecord) => ({
  status: 201,
  headers: partLocation(context, message.chatId, 'messages', message.id),
  body: {
    '@odata.context': chatPartContext(context, message.chatId, 'messages/$entity'),
    ...messageView(context, message),
  },
});
