import { finance } from '../../emulator/testEmulator.ts';
import type { Scene } from '../chatModel/modelEmulator.ts';
import type { Conversation, Mailbox, Sender, Thread, Writer } from './conversations.ts';

/** An emulator, and what people remember of what they wrote to the group. */
export interface MailScene extends Scene {
  readonly mailbox: Mailbox;
}

/** Something that somebody does. What it does not need is ignored; numbers choose among what there is. */
export interface MailStep {
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
export type Doing = (scene: MailScene, step: MailStep) => Promise<void>;

/** The path of the group. */
export const inFinance = `/groups/${finance}`;

/** The path of a thread, below its conversation or not. */
export const pathOf = ({ id, conversation }: Thread, isLong = false): string =>
  isLong ? `${inFinance}/conversations/${conversation.id}/threads/${id}` : `${inFinance}/threads/${id}`;

/** The item that a number chooses. */
export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];

/** Something that is done in a thread, below its conversation or not. */
export function inThread(
  act: (scene: MailScene, step: MailStep, thread: Thread, path: string) => Promise<unknown>,
): Doing {
  return async (scene, step) => {
    const thread = pick(scene.mailbox.threads, step.at);
    if (thread) await act(scene, step, thread, pathOf(thread, step.isHtml));
  };
}

/** Something that is done in a conversation. */
export function inConversation(
  act: (scene: MailScene, step: MailStep, conversation: Conversation, path: string) => Promise<unknown>,
): Doing {
  return async (scene, step) => {
    // Most happens in the first few, so that they have several threads.
    const conversation = pick(scene.mailbox.conversations.slice(0, 2 + (step.post % 3)), step.at);
    if (conversation) await act(scene, step, conversation, `${inFinance}/conversations/${conversation.id}`);
  };
}

/** The status for somebody whom the group is closed to. */
export const closed = (by: Writer) => (by === 'omar' ? 403 : undefined);
