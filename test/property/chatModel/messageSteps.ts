import { expect } from 'vitest';
import { people } from '../../emulator/testEmulator.ts';
import { type Doing, inChat, withMessage, withOwnMessage } from './chatStep.ts';
import { sees } from './chats.ts';
import { expectStatus } from './modelEmulator.ts';

/** Sending and changing messages, and reacting to them. */
export const messageSteps = {
  send: inChat(async (scene, { by, text }, chat, refusal) => {
    const path = `/chats/${chat.id}/messages`;
    const { body } = await expectStatus(refusal ?? 201, scene, by, 'POST', path, { body: { content: text } });
    if (refusal !== undefined) return;
    expect(body.id).toBe(scene.chats.write(chat, scene.clock.now(), by, text).id);
  }),

  // Who is first is not known, but everybody's message is there, each with an id of its own.
  sendAtOnce: inChat(async (scene, { text }, chat) => {
    if (chat.isDeleted) return;
    const sent = [...chat.members.keys()].map((person) => ({ person, content: `${text} ${person}` }));
    const responses = await Promise.all(
      sent.map(({ person, content }) =>
        expectStatus(201, scene, person, 'POST', `/chats/${chat.id}/messages`, { body: { content } }),
      ),
    );
    const inOrder = responses
      .map(({ body }, i) => ({ ...sent[i], id: body.id }))
      .sort((a, b) => Number(a.id) - Number(b.id));
    for (const { person, content = '', id } of inOrder) {
      expect(id).toBe(scene.chats.write(chat, scene.clock.now(), person, content).id);
    }
  }),

  quote: withMessage(async (scene, { by, text }, { chat, message }, refusal) => {
    if (message.sender === undefined) return;
    const status = refusal ?? (message.isDeleted ? 404 : 201);
    const body = { messageIds: [message.id], replyMessage: { body: { content: text } } };
    const response = await expectStatus(status, scene, by, 'POST', `/chats/${chat.id}/messages/replyWithQuote`, body);
    if (status !== 201) return;
    const { id, body: written } = response.body;
    expect(id).toBe(scene.chats.write(chat, scene.clock.now(), by, written.content).id);
  }),

  edit: withOwnMessage(async (scene, { by, text }, { message, path }, refusal) => {
    const status = refusal ?? (message.isDeleted ? 404 : message.sender === by ? 204 : 403);
    const body = { body: { content: text }, attachments: [] };
    await expectStatus(status, scene, by, 'PATCH', path, body);
    if (status !== 204) return;
    Object.assign(message, { content: text, isEdited: true });
    scene.chats.changed(message, scene.clock.now());
  }),

  softDelete: withOwnMessage(async (scene, { by }, { message, path }, refusal) => {
    const status = refusal ?? (message.sender === by ? 204 : 403);
    await expectStatus(status, scene, by, 'POST', `/users/${people[by]}${path}/softDelete`);
    if (status !== 204 || message.isDeleted) return;
    message.isDeleted = true;
    scene.chats.changed(message, scene.clock.now());
  }),

  undoSoftDelete: withOwnMessage(async (scene, { by }, { message, path }, refusal) => {
    const status = refusal ?? (message.sender !== by ? 403 : message.isDeleted ? 204 : 400);
    await expectStatus(status, scene, by, 'POST', `/users/${people[by]}${path}/undoSoftDelete`);
    if (status !== 204) return;
    message.isDeleted = false;
    scene.chats.changed(message, scene.clock.now());
  }),

  react: withMessage(async (scene, { by, emoji }, { message, path }, refusal) => {
    const status = refusal ?? (message.isDeleted ? 404 : 204);
    await expectStatus(status, scene, by, 'POST', `${path}/setReaction`, { reactionType: emoji });
    if (status !== 204 || message.reactions.has(`${by} ${emoji}`)) return;
    message.reactions.add(`${by} ${emoji}`);
    scene.chats.changed(message, scene.clock.now());
  }),

  unreact: withMessage(async (scene, { by, emoji }, { message, path }, refusal) => {
    const status = refusal ?? (message.isDeleted ? 404 : 204);
    await expectStatus(status, scene, by, 'POST', `${path}/unsetReaction`, { reactionType: emoji });
    if (status !== 204 || !message.reactions.delete(`${by} ${emoji}`)) return;
    scene.chats.changed(message, scene.clock.now());
  }),

  reactAtOnce: withMessage(async (scene, { emoji }, { chat, message, path }) => {
    if (chat.isDeleted || message.isDeleted) return;
    const seeing = [...chat.members].filter(([, member]) => sees(member, message)).map(([person]) => person);
    await Promise.all(
      [...seeing, ...seeing].map((person) =>
        expectStatus(204, scene, person, 'POST', `${path}/setReaction`, { reactionType: emoji }),
      ),
    );
    const fresh = seeing.filter((person) => !message.reactions.has(`${person} ${emoji}`));
    for (const person of fresh) message.reactions.add(`${person} ${emoji}`);
    if (fresh.length > 0) scene.chats.changed(message, scene.clock.now());
  }),
} satisfies Record<string, Doing>;
