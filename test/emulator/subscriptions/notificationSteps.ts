import fc from 'fast-check';
import { expect } from 'vitest';
import type { TestResponse } from '../../support/checkedResponse.ts';
import { contoso, groupOf, memberOf, userIds } from '../testEmulator.ts';
import type { History } from './notificationHistory.ts';
import { event, type ModelChat, type ModelMessage, type Person, people } from './notificationModel.ts';
import { subscribeStep, watched } from './subscribeStep.ts';

/** One act of a history. It ignores what it does not need; numbers choose among what there is, counted from the newest. */
export interface Step {
  readonly kind: string;
  readonly by: Person;
  readonly other: Person;
  readonly chat: number;
  readonly message: number;
  readonly text: string;
  /** Whether somebody acts who may: a member of the chat, the sender of the message. */
  readonly isFit: boolean;
  readonly watch: (typeof watched)[number];
  readonly changeTypes: string;
}

type Act = (history: History, step: Step, chat: ModelChat) => Promise<unknown>;

const isDone = ({ status }: TestResponse) => status < 300;

/** An act on a message that somebody sent. */
const onMessage =
  (act: (history: History, step: Step, chat: ModelChat, message: ModelMessage) => Promise<unknown>): Act =>
  async (history, step, chat) => {
    const sent = chat.messages.filter(({ id }) => id !== undefined);
    const message = sent.at(-1 - (step.message % Math.max(1, sent.length)));
    const by = step.isFit ? message?.sender : undefined;
    if (message) await act(history, by ? { ...step, by } : step, chat, message);
  };

const pathOf = (chat: ModelChat, { id }: ModelMessage) => `/chats/${chat.id}/messages/${id}`;
const self = (by: Person) => ({
  user: { id: userIds[by], tenantId: by === 'omar' ? '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' : contoso },
});

const acts: Readonly<Record<string, Act>> = {
  subscribe: subscribeStep,

  async send(history, { by, text }, chat) {
    const { status, body } = await history.callers(by).post(`/chats/${chat.id}/messages`, { body: { content: text } });
    if (status !== 201) return;
    history.model.write(chat, { id: body.id, sender: by, text, isDeleted: false, reactions: new Set() });
  },

  edit: onMessage(async ({ model, callers }, { by, text }, chat, message) => {
    if (!isDone(await callers(by).patch(pathOf(chat, message), { body: { content: text } }))) return;
    message.text = text;
    model.tell(chat, { of: 'message', kind: 'updated', message });
  }),

  react: onMessage(async ({ model, callers }, { by }, chat, message) => {
    if (!isDone(await callers(by).post(`${pathOf(chat, message)}/setReaction`, { reactionType: '👍' }))) return;
    if (message.reactions.has(by)) return;
    message.reactions.add(by);
    model.tell(chat, { of: 'message', kind: 'updated', message });
  }),

  unreact: onMessage(async ({ model, callers }, { by }, chat, message) => {
    if (!isDone(await callers(by).post(`${pathOf(chat, message)}/unsetReaction`, { reactionType: '👍' }))) return;
    if (message.reactions.delete(by)) model.tell(chat, { of: 'message', kind: 'updated', message });
  }),

  softDelete: onMessage(async ({ model, callers }, { by }, chat, message) => {
    if (!isDone(await callers(by).post(`/users/${userIds[by]}${pathOf(chat, message)}/softDelete`))) return;
    if (message.isDeleted) return;
    message.isDeleted = true;
    model.tell(chat, { of: 'message', kind: 'deleted', message });
  }),

  undoSoftDelete: onMessage(async ({ model, callers }, { by }, chat, message) => {
    if (!isDone(await callers(by).post(`/users/${userIds[by]}${pathOf(chat, message)}/undoSoftDelete`))) return;
    message.isDeleted = false;
    model.tell(chat, { of: 'message', kind: 'updated', message });
  }),

  async rename({ model, callers }, { by, text }, chat) {
    if (!isDone(await callers(by).patch(`/chats/${chat.id}`, { topic: text })) || chat.topic === text) return;
    chat.topic = text;
    model.tell(chat, { of: 'chat', kind: 'updated' });
    model.write(chat, event());
  },

  async add({ model, callers }, { by, other, isFit }, chat) {
    const more = isFit ? {} : { visibleHistoryStartDateTime: '0001-01-01T00:00:00Z' };
    if (!isDone(await callers(by).post(`/chats/${chat.id}/members`, memberOf(other, 'owner', more)))) return;
    chat.members.set(other, isFit ? chat.messages.length : 0);
    model.tell(chat, { of: 'member', kind: 'created' }, { of: 'chat', kind: 'updated' });
    model.write(chat, event());
  },

  async remove({ model, callers }, { by, other }, chat) {
    const { body } = await callers(by).get(`/chats/${chat.id}/members`);
    const member = body.value?.find(({ userId }: { userId: string }) => userId === userIds[other]);
    if (!member || !isDone(await callers(by).delete(`/chats/${chat.id}/members/${member.id}`))) return;
    chat.members.delete(other);
    chat.hiding.delete(other);
    model.tell(chat, { of: 'member', kind: 'deleted' }, { of: 'chat', kind: 'updated' });
    model.write(chat, event());
  },

  async hide({ model, callers }, { by }, chat) {
    if (!isDone(await callers(by).post(`/chats/${chat.id}/hideForUser`, self(by))) || chat.hiding.has(by)) return;
    chat.hiding.add(by);
    model.tell(chat, { of: 'viewpoint', person: by });
  },

  async unhide({ model, callers }, { by }, chat) {
    if (!isDone(await callers(by).post(`/chats/${chat.id}/unhideForUser`, self(by)))) return;
    if (chat.hiding.delete(by)) model.tell(chat, { of: 'viewpoint', person: by });
  },

  async read({ graph, model, callers }, { by }, chat) {
    // Otherwise what was read could be what was read before.
    graph.clock.advance(1000);
    if (!isDone(await callers(by).post(`/chats/${chat.id}/markChatReadForUser`, self(by)))) return;
    model.tell(chat, { of: 'viewpoint', person: by });
  },

  async deleteChat({ graph }, _, chat) {
    // Every request to it fails from then on.
    await graph.as('admin').delete(`/chats/${chat.id}`);
  },

  async settle(history) {
    const { told, expected } = await history.settle();
    expect(told).toEqual(expected);
  },
};

/** Does one act, if there is a chat for it or it needs none. */
export async function take(history: History, step: Step): Promise<void> {
  const { chats } = history.model;
  if (step.kind === 'create') return create(history, step);
  const chat = chats.at(-1 - (step.chat % Math.max(1, chats.length)));
  if (!chat) return;
  const [member = step.by] = chat.members.keys();
  const by = step.isFit && !chat.members.has(step.by) ? member : step.by;
  await acts[step.kind]?.(history, { ...step, by }, chat);
}

async function create({ model, callers }: History, { by, other, message }: Step): Promise<void> {
  const members = new Set([by, other, ...people.slice(0, message % 2)]);
  const { status, body } = await callers(by).post('/chats', groupOf(...members));
  if (status !== 201) return;
  const chat: ModelChat = {
    id: body.id,
    isHome: by !== 'omar',
    topic: null,
    members: new Map([...members].map((person) => [person, 0])),
    hiding: new Set(),
    messages: [],
  };
  model.chats.push(chat);
  model.tell(chat, { of: 'chat', kind: 'created' });
}

const kinds = [
  ...['create', 'subscribe', 'subscribe', 'settle', 'deleteChat', 'rename', 'hide', 'hide', 'unhide', 'read'],
  ...[
    'send',
    'send',
    'send',
    'send',
    'edit',
    'react',
    'react',
    'unreact',
    'softDelete',
    'softDelete',
    'undoSoftDelete',
  ],
  ...['add', 'add', 'add', 'add', 'remove'],
];

/** An act of some kind. */
export const steps = (...some: readonly string[]): fc.Arbitrary<Step> =>
  fc.record({
    kind: fc.constantFrom(...(some.length > 0 ? some : kinds)),
    by: fc.constantFrom(...people),
    other: fc.constantFrom(...people),
    chat: fc.nat(1),
    message: fc.nat(2),
    text: fc.constantFrom('budget', 'lunch', 'budget lunch'),
    isFit: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    watch: fc.constantFrom(...watched),
    changeTypes: fc.constantFrom('created', 'updated', 'deleted', 'created,updated', 'created,updated,deleted'),
  });
