import { people } from '../../emulator/testEmulator.ts';
import { type Doing, inChat, withMessage } from './chatStep.ts';
import { type Chat, lastSeen, type Member } from './chats.ts';
import { expectStatus, tenantOf } from './modelEmulator.ts';

/** Pinning messages, and what somebody alone sees of a chat. */
export const viewSteps = {
  pin: withMessage(async (scene, { by }, { chat, message, path }, refusal) => {
    const status = refusal ?? (message.isDeleted ? 404 : 201);
    const body = { 'message@odata.bind': `https://graph.microsoft.com/v1.0${path}` };
    await expectStatus(status, scene, by, 'POST', `/chats/${chat.id}/pinnedMessages`, body);
    if (status !== 201 || chat.pins.has(message.id)) return;
    chat.pins.set(message.id, scene.clock.now());
    scene.chats.write(chat, scene.clock.now(), undefined, 'messagePinned');
  }),

  unpin: inChat(async (scene, { by, message }, chat, refusal) => {
    const id = [...chat.pins.keys(), 'none'][message % (chat.pins.size + 1)] ?? 'none';
    const status = refusal ?? (chat.pins.has(id) ? 204 : 404);
    await expectStatus(status, scene, by, 'DELETE', `/chats/${chat.id}/pinnedMessages/${id}`);
    if (status !== 204) return;
    chat.pins.delete(id);
    scene.chats.write(chat, scene.clock.now(), undefined, 'messageUnpinned');
  }),

  hide: viewpoint('hideForUser', (member) => {
    member.isHidden = true;
  }),
  unhide: viewpoint('unhideForUser', (member) => {
    member.isHidden = false;
  }),
  markRead: viewpoint('markChatReadForUser', (member, chat, now) => {
    member.read = Math.max(now, lastSeen(chat, member)?.created ?? 0);
  }),
  markUnread: viewpoint('markChatUnreadForUser', (member, chat) => {
    const last = lastSeen(chat, member);
    if (last) member.read = last.created - 1;
  }),
} satisfies Record<string, Doing>;

function viewpoint(action: string, change: (member: Member, chat: Chat, now: number) => void): Doing {
  return inChat(async (scene, { by, other, message }, chat, refusal) => {
    // Now and then somebody tries it for somebody else.
    const whom = message % 10 === 0 ? other : by;
    const status = refusal ?? (whom === by ? 204 : 403);
    const user = { id: people[whom], tenantId: tenantOf(whom) };
    await expectStatus(status, scene, by, 'POST', `/chats/${chat.id}/${action}`, { user });
    const member = chat.members.get(by);
    if (status === 204 && member) change(member, chat, scene.clock.now());
  });
}
