import { type Chat, type ChatUser, type Message, sees } from './chats.ts';
import type { ChatModelRun } from './modelEmulator.ts';

/** One random action. It ignores the properties that it does not need; numbers choose an existing entity. */
export interface ChatStep {
  readonly kind: string;
  readonly by: ChatUser;
  readonly other: ChatUser;
  readonly more: readonly ChatUser[];
  readonly chat: number;
  /** Counted from the newest. */
  readonly message: number;
  /** Whether an allowed user acts instead: a member of the chat, or the sender of the message. */
  readonly isFit: boolean;
  readonly text: string;
  readonly emoji: string;
  /** The time since the previous step, in ms. */
  readonly wait: number;
}

/** Sends the request of a step, expects the response of the contract, and updates the model. */
export type StepAction = (run: ChatModelRun, step: ChatStep) => Promise<void>;

/** An action in a chat. `refusal` is the status for a user without access to it. */
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

/** An action on a message of a chat. `refusal` is also the status for a user who does not see the message. */
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

/** An action that only the sender of a message may do. Mostly the sender does it. */
export function withOwnMessage(act: MessageAct): StepAction {
  const doing = withMessage(act);
  return async (run, step) => {
    const chat = run.chats.all[step.chat % Math.max(1, run.chats.all.length)];
    const sender = chat && messageOf(chat, step)?.sender;
    await doing(run, step.isFit && sender ? { ...step, by: sender } : step);
  };
}

/** Events are only chosen if the user need not be allowed to act. */
function messageOf({ messages }: Chat, { message, isFit }: ChatStep): Message | undefined {
  const all = isFit ? messages.filter(({ sender }) => sender !== undefined) : messages;
  return all.at(-1 - (message % Math.max(1, all.length)));
}
