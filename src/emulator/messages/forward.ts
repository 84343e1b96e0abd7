import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { requireNotMigrating } from '../chats/migration.ts';
import { openChat, openHistory } from '../chats/openChat.ts';
import { signedInUser } from '../directory/caller.ts';
import { identitySet, userIdentity } from '../directory/identities.ts';
import { odataContext } from '../odata/responseBody.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { htmlParagraph } from './html.ts';
import { draftMessage, newBody } from './messageContent.ts';
import type { MessageRecord } from './messageRecords.ts';
import { requireMessageSize } from './messageSize.ts';
import { openShownMessage, requireNotDeleted } from './openMessage.ts';
import { writeMessage } from './writeMessage.ts';

type Schemas = components['schemas'];

/**
 * Forwarding a message to another chat, on beta.
 *
 * @see https://learn.microsoft.com/graph/api/chatmessage-forwardtochat?view=graph-rest-beta
 */
export const forwardHandlers = {
  async forwardChatMessage(context) {
    const history = await openHistory(context, context.path);
    const { messageIds, targetChatIds, additionalMessage } = context.body;
    const [messageId = ''] = messageIds;
    const [targetChatId = ''] = targetChatIds;
    const message = await openShownMessage(context.records, history, messageId);
    requireNotDeleted(message);
    requireMessageSize(additionalMessage ?? {});
    const result = await forward(context, message, targetChatId, additionalMessage);
    return {
      status: 200,
      body: {
        '@odata.context': odataContext(context, 'Collection(microsoft.graph.forwardToChatResult)'),
        value: [{ targetChatId, ...result }],
      },
    };
  },
} satisfies Handlers;

/** Writes the message into the chat. A chat that the caller may not write to is a result too, and nothing was written. */
async function forward(
  context: RequestContext,
  message: MessageRecord,
  targetChatId: string,
  note: Schemas['sentChatMessageCreate'] | null = null,
): Promise<Omit<Schemas['forwardToChatResult'], 'targetChatId'>> {
  const draft = await draftMessage(
    context,
    { ...note, body: { contentType: 'html', content: marker(message) + htmlOf(note) } },
    [reference(message)],
  );
  try {
    const { chat } = await openChat(context, { 'chat-id': targetChatId });
    requireNotMigrating(chat);
    const user = signedInUser(context);
    const from = identitySet(userIdentity(user, context.directory.tenantId));
    const { id } = await writeMessage(context, chat, { ...draft, senderId: user.id, from });
    return { forwardedMessageId: id, error: null };
  } catch (error) {
    if (!(error instanceof GraphFailure)) throw error;
    return { forwardedMessageId: null, error: { code: error.code, message: error.message } };
  }
}

const marker = ({ id }: MessageRecord) => `<attachment id="${id}"></attachment>`;

function htmlOf(note: Schemas['sentChatMessageCreate'] | null): string {
  if (!note) return '';
  const { contentType, content } = newBody(note.body);
  return contentType === 'html' ? content : htmlParagraph(content);
}

/** The forwarded message as an attachment. The names in its content are our choice. */
function reference({ id, chatId, body, createdDateTime, from }: MessageRecord): Schemas['chatMessageAttachment'] {
  const content = {
    originalMessageId: id,
    originalMessageContent: body.content,
    originalConversationId: chatId,
    originalSentDateTime: createdDateTime,
    originalMessageSender: from,
  };
  return {
    id,
    contentType: 'forwardedMessageReference',
    contentUrl: null,
    content: JSON.stringify(content),
    name: null,
    thumbnailUrl: null,
    teamsAppId: null,
  };
}
