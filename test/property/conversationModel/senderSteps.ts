import { inFinance } from '../../emulator/conversations/groupConversations.ts';
import { finance, userIds } from '../../emulator/testEmulator.ts';
import { expectStatus } from '../chatModel/modelEmulator.ts';
import { type ConversationAction, outsiderStatus } from './conversationStep.ts';
import type { Sender } from './conversations.ts';

/** Changing the lists of accepted and rejected senders. */
export const senderSteps = {
  accept: addSender('accepted'),
  reject: addSender('rejected'),
  unaccept: removeSender('accepted'),
  unreject: removeSender('rejected'),
} satisfies Record<string, ConversationAction>;

/** The URL of a user or a group. */
const urlOf = (sender: Sender) =>
  `https://graph.microsoft.com/v1.0/${sender === 'finance' ? `groups/${finance}` : `users/${userIds[sender]}`}`;

function addSender(list: 'accepted' | 'rejected'): ConversationAction {
  return async (run, { by, sender }) => {
    const isOnOne = run.model.accepted.has(sender) || run.model.rejected.has(sender);
    const status = outsiderStatus(by) ?? (sender === 'omar' ? 404 : isOnOne ? 400 : 204);
    await expectStatus(status, run, by, 'POST', `${inFinance}/${list}Senders/$ref`, { '@odata.id': urlOf(sender) });
    if (status === 204) run.model[list].add(sender);
  };
}

function removeSender(list: 'accepted' | 'rejected'): ConversationAction {
  return async (run, { by, sender }) => {
    const status = outsiderStatus(by) ?? (run.model[list].has(sender) ? 204 : 404);
    const path = `${inFinance}/${list}Senders/$ref?$id=${urlOf(sender)}`;
    await expectStatus(status, run, by, 'DELETE', path);
    if (status === 204) run.model[list].delete(sender);
  };
}
