import { serviceRoot } from '../../contract/versions.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import type { Body } from '../requestContext.ts';
import type { Names } from './names.ts';
import { act, type Event, type Ground, happen } from './runAs.ts';
import { at, type SeedMessage, timeOf } from './seed.ts';

/** The chat of messages, and where the seed has them. */
export interface Scene {
  readonly chat: ChatRecord;
  /** `chats[0].messages`. */
  readonly place: string;
  /** When the chat was created, in ms. */
  readonly created: number;
}

/**
 * Writes the messages of a chat with their reactions and pins, each when it happened. A message that says no time comes
 * with the one before it, a reaction or a pin with its message.
 */
export async function sowMessages(
  messages: readonly SeedMessage[],
  { chat, place, created }: Scene,
  ground: Ground,
  names: Names,
): Promise<void> {
  const events: Event[] = [];
  let time = created;
  for (const [i, message] of messages.entries()) {
    await at(`${place}[${i}]`, async () => {
      time = timeAt(message.createdDateTime, time, ground);
      events.push(...story(message, time, `${place}[${i}]`, chat, ground, names));
    });
  }
  await happen(events);
}

/** What happened to a message. */
function story(
  message: SeedMessage,
  time: number,
  place: string,
  chat: ChatRecord,
  ground: Ground,
  names: Names,
): Event[] {
  const path = { 'chat-id': chat.id };
  let id = '';
  const sent: Event = {
    time,
    place,
    async happen() {
      const user = await names.user(message.from);
      const body = await requestOf(message, names);
      ({ id } = await act(ground, 'sendChatMessage', { user, time, path, body }));
    },
  };
  const reactions = (message.reactions ?? []).map(({ from, createdDateTime, reactionType }, i): Event => {
    const then = timeAt(createdDateTime, time, ground);
    return {
      time: then,
      place: `${place}.reactions[${i}]`,
      async happen() {
        const request = { path: { ...path, 'message-id': id }, body: { reactionType } };
        await act(ground, 'setChatMessageReaction', { user: await names.user(from), time: then, ...request });
      },
    };
  });
  const pins = (message.pinned ? [message.pinned] : []).map(({ by, pinnedDateTime }): Event => {
    const then = timeAt(pinnedDateTime, time, ground);
    return {
      time: then,
      place: `${place}.pinned`,
      async happen() {
        const body = { 'message@odata.bind': `${serviceRoot}/chats/${chat.id}/messages/${id}` };
        await act(ground, 'pinMessage', { user: await names.user(by), time: then, path, body });
      },
    };
  });
  return [sent, ...reactions, ...pins];
}

/** The request that sends a message. */
async function requestOf(message: SeedMessage, names: Names): Promise<Body<'sendChatMessage'>> {
  const { from: _, createdDateTime: __, reactions: ___, pinned: ____, body, mentions = [], ...rest } = message;
  return {
    ...rest,
    body: bodyOf(body),
    mentions: await Promise.all(mentions.map((name, i) => mention(name, i, names))),
  };
}

async function mention(name: string, number: number, names: Names) {
  const { id, displayName } = await names.user(name);
  return { id: number, mentionText: displayName, mentioned: { user: { id, displayName } } };
}

/** A body as a request writes it. */
export const bodyOf = (body: SeedMessage['body']) => (typeof body === 'string' ? { content: body } : body);

/** A time of a seed, or another one where it says none. */
export const timeAt = (text: string | undefined, otherwise: number, { clock }: Ground): number =>
  text === undefined ? otherwise : timeOf(text, clock.now());
