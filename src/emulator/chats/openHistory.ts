import { beginningOfTime, timeOrder } from '../clock.ts';
import type { MessageRecord } from '../messages/messageRecords.ts';
import type { Situation } from '../requestContext.ts';
import type { MemberRecord } from './chatRecords.ts';
import { type ChatPath, type OpenChat, openChat } from './openChat.ts';

/** A chat, and the part of its messages that is shown. */
export interface OpenHistory extends OpenChat {
  /** From when on messages are shown, as `timeOrder` writes times. Empty shows all. */
  readonly since: string;
}

/**
 * The chat that a path leads to, and the part of its messages that is shown: to a member what the member may see, below
 * `/users/{user-id}` what that user may see, and otherwise, to an app on its own, all of it.
 *
 * Throws what `openChat` throws.
 */
export async function openHistory(situation: Situation, path: ChatPath): Promise<OpenHistory> {
  const open = await openChat(situation, path);
  return { ...open, since: historyStart(open.seenBy) };
}

/** From when on somebody sees messages, as `timeOrder` writes times. Empty, which is always, for nobody in particular. */
export const historyStart = (member: MemberRecord | undefined): string =>
  member === undefined || member.visibleHistoryStartDateTime === beginningOfTime
    ? ''
    : timeOrder(member.visibleHistoryStartDateTime);

/** Whether a message belongs to the history that begins at a time. */
export const isShown = ({ createdDateTime }: MessageRecord, since: string): boolean =>
  since === '' || timeOrder(createdDateTime) >= since;
