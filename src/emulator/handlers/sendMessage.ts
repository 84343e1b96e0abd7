import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Handlers, Situation } from '../handler.ts';
import type { ChatRecord } from '../records/chat.ts';
import type { MessageRecord } from '../records/message.ts';
import { draftMessage } from '../rules/draftMessage.ts';
import { importedSender, mustNotBeMigrating } from '../rules/migrate.ts';
import { openChat } from '../rules/openChat.ts';
import { openHistory } from '../rules/openHistory.ts';
import { quote } from '../rules/quote.ts';
import { type Sender, sendMessage, signedInSender } from '../rules/sendMessage.ts';
import { chatPartContext, partCreated } from '../views/chatPart.ts';
import { messageView } from '../views/message.ts';

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
