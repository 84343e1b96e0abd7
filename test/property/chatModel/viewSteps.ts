import { userIds } from '../../emulator/testEmulator.ts';
import { inChat, type StepAction, withMessage } from './chatStep.ts';
import { type Chat, lastSeen, type Member } from './chats.ts';
import { expectStatus, tenantOf } from './modelEmulator.ts';

/** Pins, and the viewpoint of one user on a chat. */
export const viewSteps = {
  pin: withMessage(async (run, { by }, { chat, message, path }, refusal) => {
    const status = refusal ?? (message.isDeleted ? 404 : 201);
    const body = { 'message@odata.bind': `https://graph.microsoft.com/v1.0${path}` };
    await expectStatus(status, run, by, 'POST', `/chats/${chat.id}/pinnedMessages`, body);
    if (status !== 201 || chat.pins.has(message.id)) return;
    chat.pins.set(message.id, run.clock.now());
    run.chats.write(chat, run.clock.now(), undefined, 'messagePinned');
  }),

  unpin: inChat(async (run, { by, message }, chat, refusal) => {
    const id = [...chat.pins.keys(), 'none'][message % (chat.pins.size + 1)] ?? 'none';
    const status = refusal ?? (chat.pins.has(id) ? 204 : 404);
    await expectStatus(status, run, by, 'DELETE', `/chats/${chat.id}/pinnedMessages/${id}`);
    if (status !== 204) return;
    chat.pins.delete(id);
    run.chats.write(chat, run.clock.now(), undefined, 'messageUnpinned');
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
} satisfies Record<string, StepAction>;

function viewpoint(action: string, change: (member: Member, chat: Chat, now: number) => void): StepAction {
  return inChat(async (run, { by, other, message }, chat, refusal) => {
    // Sometimes a user tries it for another user.
    const whom = message % 10 === 0 ? other : by;
    const status = refusal ?? (whom === by ? 204 : 403);
    const user = { id: userIds[whom], tenantId: tenantOf(whom) };
    await expectStatus(status, run, by, 'POST', `/chats/${chat.id}/${action}`, { user });
    const member = chat.members.get(by);
    if (status === 204 && member) change(member, chat, run.clock.now());
  });
}
