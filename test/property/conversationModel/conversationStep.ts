import { inFinance } from '../../emulator/conversations/groupConversations.ts';
import type { ModelEmulator } from '../chatModel/modelEmulator.ts';
import type { Conversation, GroupConversations, Sender, Thread, Writer } from './conversations.ts';

/** An emulator, and the model of the group's conversations. */
export interface ConversationModelRun extends ModelEmulator {
  readonly model: GroupConversations;
}

/** One random action. It ignores the properties that it does not need; numbers choose an existing entity. */
export interface ConversationStep {
  readonly kind: string;
  readonly by: Writer;
  readonly at: number;
  readonly post: number;
  readonly text: string;
  readonly isHtml: boolean;
  readonly files: readonly string[];
  readonly sender: Sender;
  /** The time since the previous step, in ms. */
  readonly wait: number;
}

/** Sends the request of a step, expects the response of the contract, and updates the model. */
export type ConversationAction = (run: ConversationModelRun, step: ConversationStep) => Promise<void>;

/** The path of a thread, below its conversation or not. */
export const pathOf = ({ id, conversation }: Thread, isLong = false): string =>
  isLong ? `${inFinance}/conversations/${conversation.id}/threads/${id}` : `${inFinance}/threads/${id}`;

/** The item that a number chooses. */
export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** An action in a thread, with the path below its conversation or not. */
export function inThread(
  act: (run: ConversationModelRun, step: ConversationStep, thread: Thread, path: string) => Promise<unknown>,
): ConversationAction {
  return async (run, step) => {
    const thread = pick(run.model.threads, step.at);
    if (thread) await act(run, step, thread, pathOf(thread, step.isHtml));
  };
}

/** An action in a conversation. */
export function inConversation(
  act: (
    run: ConversationModelRun,
    step: ConversationStep,
    conversation: Conversation,
    path: string,
  ) => Promise<unknown>,
): ConversationAction {
  return async (run, step) => {
    // Most steps are about the first few, so that these get several threads.
    const conversation = pick(run.model.conversations.slice(0, 2 + (step.post % 3)), step.at);
    if (conversation) await act(run, step, conversation, `${inFinance}/conversations/${conversation.id}`);
  };
}

/** The status for a user without access to the group. */
export const outsiderStatus = (by: Writer) => (by === 'omar' ? 403 : undefined);
