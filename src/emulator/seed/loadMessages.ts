import { serviceRoot } from '../../contract/versions.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { elementsOf, plainText } from '../messages/html.ts';
import type { Body } from '../requestContext.ts';
import type { Names } from './names.ts';
import { runAs, runInOrder, type SeedContext, type SeedEvent } from './runAs.ts';
import { type SeedMessage, timeOf, withPath } from './seed.ts';

/** The chat of messages, and where the seed has them. */
export interface MessagesTarget {
  readonly chat: ChatRecord;
  /** `/chats/0/messages`. */
  readonly seedPath: string;
  /** When the chat was created, in ms. */
  readonly created: number;
}

/**
 * Writes the messages of a chat with their reactions and pins, each at its time. A message without a time has that of
 * the one before it, a reaction or a pin that of its message.
 */
export async function loadMessages(
  messages: readonly SeedMessage[],
  { chat, seedPath, created }: MessagesTarget,
  context: SeedContext,
  names: Names,
): Promise<void> {
  const events: SeedEvent[] = [];
  let time = created;
  for (const [i, message] of messages.entries()) {
    await withPath(`${seedPath}/${i}`, async () => {
      time = timeAt(message.createdDateTime, time, context);
      events.push(...eventsOf(message, time, `${seedPath}/${i}`, chat, context, names));
    });
  }
  await runInOrder(events);
}

/** The events of a message: sent, reacted to, pinned. */
function eventsOf(
  message: SeedMessage,
  time: number,
  seedPath: string,
  chat: ChatRecord,
  context: SeedContext,
  names: Names,
): SeedEvent[] {
  const path = { 'chat-id': chat.id };
  let id = '';
  const sent: SeedEvent = {
    time,
    seedPath,
    async run() {
      const user = await withPath(`${seedPath}/from`, () => names.user(message.from));
      const body = await requestOf(message, names, seedPath);
      ({ id } = await runAs(context, 'sendChatMessage', { user, time, path, body }));
    },
  };
  const reactions = (message.reactions ?? []).map(({ from, createdDateTime, reactionType }, i): SeedEvent => {
    const then = timeAt(createdDateTime, time, context);
    return {
      time: then,
      seedPath: `${seedPath}/reactions/${i}`,
      async run() {
        const request = { path: { ...path, 'message-id': id }, body: { reactionType } };
        await runAs(context, 'setChatMessageReaction', { user: await names.user(from), time: then, ...request });
      },
    };
  });
  const pins = (message.pinned ? [message.pinned] : []).map(({ by, pinnedDateTime }): SeedEvent => {
    const then = timeAt(pinnedDateTime, time, context);
    return {
      time: then,
      seedPath: `${seedPath}/pinned`,
      async run() {
        const body = { 'message@odata.bind': `${serviceRoot}/chats/${chat.id}/messages/${id}` };
        await runAs(context, 'pinMessage', { user: await names.user(by), time: then, path, body });
      },
    };
  });
  return [sent, ...reactions, ...pins];
}

/** The request that sends a message. */
async function requestOf(message: SeedMessage, names: Names, seedPath: string): Promise<Body<'sendChatMessage'>> {
  const { from: _, createdDateTime: __, reactions: ___, pinned: ____, body, mentions = [], ...rest } = message;
  return {
    ...rest,
    body: bodyOf(body),
    mentions: await Promise.all(
      mentions.map((name, i) =>
        withPath(`${seedPath}/mentions/${i}`, () => mention(name, i, bodyOf(body).content, names)),
      ),
    ),
  };
}

/** A mention with the text that the HTML shows, which a seed need not repeat. */
async function mention(name: string, number: number, html: string, names: Names) {
  const { id, displayName } = await names.user(name);
  const shown = elementsOf(html, 'at').find((element) => element.id === String(number));
  const mentionText = (shown && plainText(html.slice(shown.contentStart, shown.contentEnd))) || displayName;
  return { id: number, mentionText, mentioned: { user: { id, displayName } } };
}

/** A body as a request writes it. */
export const bodyOf = (body: SeedMessage['body']) => (typeof body === 'string' ? { content: body } : body);

/** A time of a seed, or another one if it says none. */
export const timeAt = (text: string | undefined, otherwise: number, { clock }: SeedContext): number =>
  text === undefined ? otherwise : timeOf(text, clock.now());
