import { finance, people } from '../../emulator/testEmulator.ts';
import { expectStatus } from '../chatModel/modelEmulator.ts';
import { closed, type Doing, inFinance } from './conversationStep.ts';
import type { Sender } from './conversations.ts';

/** Saying who may write to a group and who may not. */
export const senderSteps = {
  accept: addSender('accepted'),
  reject: addSender('rejected'),
  unaccept: removeSender('accepted'),
  unreject: removeSender('rejected'),
} satisfies Record<string, Doing>;

/** The URL of a user or a group. */
const urlOf = (sender: Sender) =>
  `https://graph.microsoft.com/v1.0/${sender === 'finance' ? `groups/${finance}` : `users/${people[sender]}`}`;

function addSender(list: 'accepted' | 'rejected'): Doing {
  return async (scene, { by, sender }) => {
    const isOnOne = scene.mailbox.accepted.has(sender) || scene.mailbox.rejected.has(sender);
    const status = closed(by) ?? (sender === 'omar' ? 404 : isOnOne ? 400 : 204);
    await expectStatus(status, scene, by, 'POST', `${inFinance}/${list}Senders/$ref`, { '@odata.id': urlOf(sender) });
    if (status === 204) scene.mailbox[list].add(sender);
  };
}

function removeSender(list: 'accepted' | 'rejected'): Doing {
  return async (scene, { by, sender }) => {
    const status = closed(by) ?? (scene.mailbox[list].has(sender) ? 204 : 404);
    const path = `${inFinance}/${list}Senders/$ref?$id=${urlOf(sender)}`;
    await expectStatus(status, scene, by, 'DELETE', path);
    if (status === 204) scene.mailbox[list].delete(sender);
  };
}
