import { describe, expect, test } from 'vitest';
import { contoso, userIds } from '../testEmulator.ts';
import { type GroupChatEmulator, startGroupChat } from './groupChat.ts';

interface ReactionChat extends GroupChatEmulator {
  readonly path: string;
  react(user: string, reactionType: string, action?: 'setReaction' | 'unsetReaction'): Promise<number>;
  // biome-ignore lint/suspicious/noExplicitAny: a body of a response.
  message(): Promise<any>;
}

/** Starts an emulator with a chat and one message, which is a second old. */
async function startReactionChat(): Promise<ReactionChat> {
  const all = await startGroupChat();
  const { id } = await all.say('mei', 'See you on Monday.');
  const path = `${all.chat}/messages/${id}`;
  all.clock.advance(1000);
  return {
    ...all,
    path,
    react: async (user, reactionType, action = 'setReaction') =>
      (await all.as(user).post(`${path}/${action}`, { reactionType })).status,
    message: async () => (await all.as('alex').get(path)).body,
  };
}

const reaction = (
  user: keyof typeof userIds,
  reactionType: string,
  displayName: string | null,
  createdDateTime: string,
) => ({
  reactionType,
  displayName,
  reactionContentUrl: null,
  createdDateTime,
  user: {
    application: null,
    device: null,
    user: {
      '@odata.type': '#microsoft.graph.teamworkUserIdentity',
      id: userIds[user],
      displayName: null,
      userIdentityType: 'aadUser',
      tenantId: contoso,
    },
  },
});

describe('a reaction (chatmessage-setreaction)', () => {
  test('is added with its user and its time, and is added to the message history', async () => {
    const { message, react } = await startReactionChat();
    const before = await message();
    expect(await react('alex', '👍')).toBe(204);
    const like = reaction('alex', '👍', 'Like', '2026-01-05T08:00:02Z');
    expect(await message()).toEqual({
      ...before,
      etag: String(Date.parse('2026-01-05T08:00:02Z')),
      lastModifiedDateTime: '2026-01-05T08:00:02Z',
      lastEditedDateTime: null,
      reactions: [like],
      messageHistory: [{ modifiedDateTime: '2026-01-05T08:00:02Z', actions: 'reactionAdded', reaction: like }],
    });
  });

  test('is one for each user and emoji', async () => {
    const { message, react } = await startReactionChat();
    await react('alex', '👍');
    await react('alex', '🎉');
    await react('jacob', '👍');
    const found = (await message()).reactions;
    expect(found.map((each: ReturnType<typeof reaction>) => [each.user.user.id, each.reactionType])).toEqual([
      [userIds.alex, '👍'],
      [userIds.alex, '🎉'],
      [userIds.jacob, '👍'],
    ]);
    expect(found[1].displayName).toBeNull();
  });

  test('that is set again changes nothing', async () => {
    const { clock, message, react } = await startReactionChat();
    await react('alex', '👍');
    const once = await message();
    clock.advance(1000);
    expect(await react('alex', '👍')).toBe(204);
    expect(await message()).toEqual(once);
  });

  test('needs a member, a message, and an emoji', async () => {
    const { as, chat, path, react } = await startReactionChat();
    expect(await react('nadia', '👍')).toBe(403);
    expect((await as('alex').post(`${chat}/messages/1/setReaction`, { reactionType: '👍' })).status).toBe(404);
    const { status, body } = await as('alex').post(`${path}/setReaction`, {});
    expect([status, body.error.message]).toEqual([400, 'reactionType is required.']);
  });

  test('is not for an app on its own', async () => {
    const { app, path } = await startReactionChat();
    expect((await app(['Chat.ReadWrite.All']).post(`${path}/setReaction`, { reactionType: '👍' })).status).toBe(412);
  });

  test('may have the name of an inherited property of every object', async () => {
    const { message, react } = await startReactionChat();
    expect(await react('alex', 'constructor')).toBe(204);
    expect((await message()).reactions[0]).toMatchObject({ reactionType: 'constructor', displayName: null });
  });
});

describe('taking back a reaction (chatmessage-unsetreaction)', () => {
  test('removes only the reaction of the signed-in user, and is added to the message history', async () => {
    const { clock, message, react } = await startReactionChat();
    await react('alex', '👍');
    await react('jacob', '👍');
    await react('alex', '🎉');
    clock.advance(1000);
    expect(await react('alex', '👍', 'unsetReaction')).toBe(204);
    const now = await message();
    expect(now.reactions).toEqual([
      reaction('jacob', '👍', 'Like', '2026-01-05T08:00:02Z'),
      reaction('alex', '🎉', null, '2026-01-05T08:00:02Z'),
    ]);
    expect(now.messageHistory.at(-1)).toEqual({
      modifiedDateTime: '2026-01-05T08:00:03Z',
      actions: 'reactionRemoved',
      reaction: reaction('alex', '👍', 'Like', '2026-01-05T08:00:02Z'),
    });
    expect(now).toMatchObject({ lastModifiedDateTime: '2026-01-05T08:00:03Z', lastEditedDateTime: null });
  });

  test('that is not set changes nothing', async () => {
    const { message, react } = await startReactionChat();
    const before = await message();
    expect(await react('alex', '👍', 'unsetReaction')).toBe(204);
    expect(await message()).toEqual(before);
  });

  test('allows it to be set again', async () => {
    const { message, react } = await startReactionChat();
    await react('alex', '👍');
    await react('alex', '👍', 'unsetReaction');
    await react('alex', '👍');
    expect((await message()).reactions).toHaveLength(1);
    expect((await message()).messageHistory.map(({ actions }: { actions: string }) => actions)).toEqual([
      'reactionAdded',
      'reactionRemoved',
      'reactionAdded',
    ]);
  });

  test('is for members only', async () => {
    const { react } = await startReactionChat();
    expect(await react('nadia', '👍', 'unsetReaction')).toBe(403);
  });
});
