import { type Chat, type ChatUser, type Message, sees } from './chats.ts';
import type { ChatModelRun } from './modelEmulator.ts';

/** Something that somebody does. What it does not need is ignored; numbers choose among what there is. */
export interface ChatStep {
  readonly kind: string;
  readonly by: ChatUser;
  readonly other: ChatUser;
  readonly more: readonly ChatUser[];
  readonly chat: number;
  /** Counted from the newest. */
  readonly message: number;
  /** Whether it is left to somebody who can do it: to a member of the chat, to the sender of the message. */
  readonly isFit: boolean;
  readonly text: string;
  readonly emoji: string;
  /** The ms since the step before. */
  readonly wait: number;
}

/** Does something, expects what the contract says of it, and remembers it. */
export type StepAction = (run: ChatModelRun, step: ChatStep) => Promise<void>;

/** Something that is done in a chat. `refusal` is the status for somebody who cannot reach it. */
export function inChat(
  act: (run: ChatModelRun, step: ChatStep, chat: Chat, refusal: number | undefined) => Promise<unknown>,
): StepAction {
  return async (run, step) => {
    const chat = run.chats.all[step.chat % Math.max(1, run.chats.all.length)];
    if (!chat) return;
    const [member = step.by] = chat.members.keys();
    const by = step.isFit && !chat.members.has(step.by) ? member : step.by;
    const refusal = chat.isDeleted ? 404 : chat.members.has(by) ? undefined : 403;
    await act(run, { ...step, by }, chat, refusal);
  };
}

/** A message with its chat and the path that leads to it. */
export interface MessageTarget {
  readonly chat: Chat;
  readonly message: Message;
  readonly path: string;
}

type MessageAct = (
  run: ChatModelRun,
  step: ChatStep,
  place: MessageTarget,
  refusal: number | undefined,
) => Promise<unknown>;

/** Something that is done with a message of a chat. `refusal` is also the status for somebody who does not see it. */
export function withMessage(act: MessageAct): StepAction {
  return inChat(async (run, step, chat, refusal) => {
    const message = messageOf(chat, step);
    if (!message) return;
    const member = chat.members.get(step.by);
    const unseen = member && !sees(member, message) ? 404 : undefined;
    const path = `/chats/${chat.id}/messages/${message.id}`;
    await act(run, step, { chat, message, path }, refusal ?? unseen);
  });
}

/** The same for what only the sender may do. Mostly it is the sender who does it. */
export function withOwnMessage(act: MessageAct): StepAction {
  const doing = withMessage(act);
  return async (run, step) => {
    const chat = run.chats.all[step.chat % Math.max(1, run.chats.all.length)];
    const sender = chat && messageOf(chat, step)?.sender;
    await doing(run, step.isFit && sender ? { ...step, by: sender } : step);
  };
}

/** Events are only chosen if anybody does anything. */
function messageOf({ messages }: Chat, { message, isFit }: ChatStep): Message | undefined {
  const all = isFit ? messages.filter(({ sender }) => sender !== undefined) : messages;
  return all.at(-1 - (message % Math.max(1, all.length)));
}
