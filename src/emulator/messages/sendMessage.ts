import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { chatPartContext, partCreated } from '../chats/chatPart.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { openChat } from '../chats/openChat.ts';
import { openHistory } from '../chats/openHistory.ts';
import type { Handlers, Situation } from '../requestContext.ts';
import { draftMessage } from './messageContent.ts';
import type { MessageRecord } from './messageRecords.ts';
import { messageView } from './messageView.ts';
import { importedSender, mustNotBeMigrating } from './migrate.ts';
import { quote } from './quote.ts';
import { type Sender, sendMessage, signedInSender } from './sendMessage.rule.ts';

/** Sending, importing and quoting. */
export const sending = {
  async sendChatMessage(context) {
    const { chat } = await openChat(context, context.path);
    const sender = await senderOf(context, chat, context.body);
    const draft = await draftMessage(context, context.body);
    return sent(context, await sendMessage(context, chat, sender, draft, context.body.hostedContents));
  },

  async replyWithQuote(context) {
    const history = await openHistory(context, context.path);
    mustNotBeMigrating(history.chat);
    const { messageIds, replyMessage } = context.body;
    const draft = await quote(context, history, messageIds, replyMessage);
    const sender = signedInSender(context);
    return sent(context, await sendMessage(context, history.chat, sender, draft, replyMessage.hostedContents));
  },
} satisfies Handlers<'sendChatMessage' | 'replyWithQuote'>;

/** A signed-in user sends now and as nobody else; an app on its own imports. Throws a {@link GraphFailure} 400 or 403. */
async function senderOf(
  situation: Situation,
  chat: ChatRecord,
  body: components['schemas']['chatMessageCreate'],
): Promise<Sender> {
  const imports = 'createdDateTime' in body;
  if (situation.caller.kind === 'application') {
    if (imports) return importedSender(situation, chat, body);
    throw new GraphFailure(400, {
      message: 'An app on its own can only import messages: createdDateTime and from are required.',
    });
  }
  if (imports) {
    throw new GraphFailure(400, {
      message: 'createdDateTime and from are for imports by an app on its own. A signed-in user sends neither.',
    });
  }
  mustNotBeMigrating(chat);
  return signedInSender(situation);
}

const sent = (situation: Situation, message: MessageRecord) => ({
  status: 201,
  headers: partCreated(situation, message.chatId, 'messages', message.id),
  body: {
    '@odata.context': chatPartContext(situation, message.chatId, 'messages/$entity'),
    ...messageView(situation, message),
  },
});
