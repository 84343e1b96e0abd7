import type { CheckedResponse, Checker, Question } from './checker.ts';
import type { CheckedOperation } from './contract.ts';
import type { Known } from './readPlan.ts';

/** Who takes part in the chat that is created. */
export interface Participants {
  /** The id of the token's user. */
  readonly user: string;
  /** The id of somebody else. */
  readonly other: string;
}

/**
 * Creates a group chat, and creates, changes and deletes inside it. Nothing else is touched. Returns what could not be deleted
 * again.
 */
export async function writeAll(
  checker: Checker,
  operations: readonly CheckedOperation[],
  { user, other }: Participants,
  known: Known,
): Promise<string[]> {
  const root = 'https://graph.microsoft.com/v1.0';
  const member = (id: string) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: ['owner'],
    'user@odata.bind': `${root}/users('${id}')`,
  });
  const ask = async (id: string, path: Question['path'], body?: unknown): Promise<CheckedResponse> => {
    const operation = operations.find((each) => each.id === id);
    if (!operation) throw new Error(`The contract has no ${id}.`);
    return checker.ask({ operation, path, body, expected: operation.facts.success });
  };
  const idOf = ({ body }: CheckedResponse) => (body as { id?: string } | undefined)?.id;

  const members = [member(user), member(other)];
  const chat = idOf(await ask('createChat', {}, { chatType: 'group', topic: 'graph-chat check', members }));
  if (chat === undefined) return [];
  const inChat = { 'chat-id': chat };
  await ask('updateChat', inChat, { topic: 'graph-chat check, renamed' });
  const message = idOf(await ask('sendChatMessage', inChat, { body: { content: 'graph-chat check' } }));
  if (message !== undefined) {
    const path = { ...inChat, 'message-id': message };
    await ask('updateChatMessage', path, { body: { content: 'graph-chat check, edited' } });
    await ask('setChatMessageReaction', path, { reactionType: '👍' });
    await ask('unsetChatMessageReaction', path, { reactionType: '👍' });
    const pin = idOf(
      await ask('pinMessage', inChat, { 'message@odata.bind': `${root}/chats/${chat}/messages/${message}` }),
    );
    if (pin !== undefined) await ask('unpinMessage', { ...inChat, 'pinnedChatMessageInfo-id': pin });
    const own = { ...path, 'user-id': user };
    await ask('softDeleteChatMessage', own);
    await ask('undoSoftDeleteChatMessage', own);
    await ask('softDeleteChatMessage', own);
  }
  const tenantId = known.get('tenant-id');
  const forUser = { user: { id: user, ...(tenantId === undefined ? {} : { tenantId }) } };
  for (const id of ['markChatReadForUser', 'markChatUnreadForUser', 'hideChatForUser', 'unhideChatForUser']) {
    await ask(id, inChat, forUser);
  }
  // Only administrators delete chats.
  const deleting = operations.find((each) => each.id === 'deleteChat');
  const deleted = deleting && (await checker.ask({ operation: deleting, path: inChat }));
  return deleted?.status === 204 ? [] : [`the chat ${chat}`];
}
