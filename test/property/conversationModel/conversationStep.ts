import { inFinance } from '../../emulator/conversations/groupConversations.ts';
import type { ModelEmulator } from '../chatModel/modelEmulator.ts';
import type { Conversation, GroupConversations, Sender, Thread, Writer } from './conversations.ts';

/** An emulator, and the model of the group's conversations. */
export interface ConversationModelRun extends ModelEmulator {
  readonly model: GroupConversations;
}

/** Something that somebody does. What it does not need is ignored; numbers choose among what there is. */
export interface ConversationStep {
  readonly kind: string;
  readonly by: Writer;
  readonly at: number;
  readonly post: number;
  readonly text: string;
  readonly isHtml: boolean;
  readonly files: readonly string[];
  readonly sender: Sender;
  /** The ms since the step before. */
  readonly wait: number;
}

/** Does something, expects what the contract says of it, and remembers it. */
export type ConversationAction = (run: ConversationModelRun, step: ConversationStep) => Promise<void>;

/** The path of a thread, below its conversation or not. */
export const pathOf = ({ id, conversation }: Thread, isLong = false): string =>
  isLong ? `${inFinance}/conversations/${conversation.id}/threads/${id}` : `${inFinance}/threads/${id}`;

/** The item that a number chooses. */
export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** Something that is done in a thread, below its conversation or not. */
export function inThread(
  act: (run: ConversationModelRun, step: ConversationStep, thread: Thread, path: string) => Promise<unknown>,
): ConversationAction {
  return async (run, step) => {
    const thread = pick(run.model.threads, step.at);
    if (thread) await act(run, step, thread, pathOf(thread, step.isHtml));
  };
}

/** Something that is done in a conversation. */
export function inConversation(
  act: (
    run: ConversationModelRun,
    step: ConversationStep,
    conversation: Conversation,
    path: string,
  ) => Promise<unknown>,
): ConversationAction {
  return async (run, step) => {
    // Most happens in the first few, so that they have several threads.
    const conversation = pick(run.model.conversations.slice(0, 2 + (step.post % 3)), step.at);
    if (conversation) await act(run, step, conversation, `${inFinance}/conversations/${conversation.id}`);
  };
}

/** The status for somebody whom the group is closed to. */
export const outsiderStatus = (by: Writer) => (by === 'omar' ? 403 : undefined);
