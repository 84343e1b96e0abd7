import { expect } from 'vitest';
import { userIds } from '../../emulator/testEmulator.ts';
import { inChat, type StepAction, withMessage, withOwnMessage } from './chatStep.ts';
import { sees } from './chats.ts';
import { expectStatus } from './modelEmulator.ts';

/** Sending and changing messages, and reacting to them. */
export const messageSteps = {
  send: inChat(async (run, { by, text }, chat, refusal) => {
    const path = `/chats/${chat.id}/messages`;
    const { body } = await expectStatus(refusal ?? 201, run, by, 'POST', path, { body: { content: text } });
    if (refusal !== undefined) return;
    expect(body.id).toBe(run.chats.write(chat, run.clock.now(), by, text).id);
  }),

  // The order is unknown, but each message exists, with a unique id.
  sendAtOnce: inChat(async (run, { text }, chat) => {
    if (chat.isDeleted) return;
    const sent = [...chat.members.keys()].map((person) => ({ person, content: `${text} ${person}` }));
    const responses = await Promise.all(
      sent.map(({ person, content }) =>
        expectStatus(201, run, person, 'POST', `/chats/${chat.id}/messages`, { body: { content } }),
      ),
    );
    const inOrder = responses
      .map(({ body }, i) => ({ ...sent[i], id: body.id }))
      .sort((a, b) => Number(a.id) - Number(b.id));
    for (const { person, content = '', id } of inOrder) {
      expect(id).toBe(run.chats.write(chat, run.clock.now(), person, content).id);
    }
  }),

  quote: withMessage(async (run, { by, text }, { chat, message }, refusal) => {
    if (message.sender === undefined) return;
    const status = refusal ?? (message.isDeleted ? 404 : 201);
    const body = { messageIds: [message.id], replyMessage: { body: { content: text } } };
    const response = await expectStatus(status, run, by, 'POST', `/chats/${chat.id}/messages/replyWithQuote`, body);
    if (status !== 201) return;
    const { id, body: written } = response.body;
    expect(id).toBe(run.chats.write(chat, run.clock.now(), by, written.content).id);
  }),

  edit: withOwnMessage(async (run, { by, text }, { message, path }, refusal) => {
    const status = refusal ?? (message.isDeleted ? 404 : message.sender === by ? 204 : 403);
    const body = { body: { content: text }, attachments: [] };
    await expectStatus(status, run, by, 'PATCH', path, body);
    if (status !== 204) return;
    Object.assign(message, { content: text, isEdited: true });
    run.chats.changed(message, run.clock.now());
  }),

  softDelete: withOwnMessage(async (run, { by }, { message, path }, refusal) => {
    const status = refusal ?? (message.sender === by ? 204 : 403);
    await expectStatus(status, run, by, 'POST', `/users/${userIds[by]}${path}/softDelete`);
    if (status !== 204 || message.isDeleted) return;
    message.isDeleted = true;
    run.chats.changed(message, run.clock.now());
  }),

  undoSoftDelete: withOwnMessage(async (run, { by }, { message, path }, refusal) => {
    const status = refusal ?? (message.sender !== by ? 403 : message.isDeleted ? 204 : 400);
    await expectStatus(status, run, by, 'POST', `/users/${userIds[by]}${path}/undoSoftDelete`);
    if (status !== 204) return;
    message.isDeleted = false;
    run.chats.changed(message, run.clock.now());
  }),

  react: withMessage(async (run, { by, emoji }, { message, path }, refusal) => {
    const status = refusal ?? (message.isDeleted ? 404 : 204);
    await expectStatus(status, run, by, 'POST', `${path}/setReaction`, { reactionType: emoji });
    if (status !== 204 || message.reactions.has(`${by} ${emoji}`)) return;
    message.reactions.add(`${by} ${emoji}`);
    run.chats.changed(message, run.clock.now());
  }),

  unreact: withMessage(async (run, { by, emoji }, { message, path }, refusal) => {
    const status = refusal ?? (message.isDeleted ? 404 : 204);
    await expectStatus(status, run, by, 'POST', `${path}/unsetReaction`, { reactionType: emoji });
    if (status !== 204 || !message.reactions.delete(`${by} ${emoji}`)) return;
    run.chats.changed(message, run.clock.now());
  }),

  reactAtOnce: withMessage(async (run, { emoji }, { chat, message, path }) => {
    if (chat.isDeleted || message.isDeleted) return;
    const seeing = [...chat.members].filter(([, member]) => sees(member, message)).map(([person]) => person);
    await Promise.all(
      [...seeing, ...seeing].map((person) =>
        expectStatus(204, run, person, 'POST', `${path}/setReaction`, { reactionType: emoji }),
      ),
    );
    const fresh = seeing.filter((person) => !message.reactions.has(`${person} ${emoji}`));
    for (const person of fresh) message.reactions.add(`${person} ${emoji}`);
    if (fresh.length > 0) run.chats.changed(message, run.clock.now());
  }),
} satisfies Record<string, StepAction>;
