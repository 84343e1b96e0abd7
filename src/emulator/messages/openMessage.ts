import { GraphFailure } from '../../contract/graphFailure.ts';
import { type ChatPath, isShown, type OpenHistory, openHistory } from '../chats/openChat.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext } from '../requestContext.ts';
import { isDeleted, type MessageRecord, messageKey } from './messageRecords.ts';

/** The path parameters of a message. */
export interface MessagePath extends ChatPath {
  readonly 'message-id': string;
}

/** A message that the caller may access. */
interface OpenMessage extends OpenHistory {
  /** It may be deleted. */
  readonly message: MessageRecord;
}

/**
 * The message that a path leads to.
 *
 * Throws what `openChat` throws, and a {@link GraphFailure} 404 if the chat has no such message or it is older than the
 * history that is shown.
 */
export async function openMessage(context: RequestContext, path: MessagePath): Promise<OpenMessage> {
  const history = await openHistory(context, path);
  return { ...history, message: await openShownMessage(context.records, history, path['message-id']) };
}

/**
 * The message that a path leads to, which must not be deleted. Throws what `openMessage` throws, and 404 if it is
 * deleted.
 */
export async function openLiveMessage(context: RequestContext, path: MessagePath): Promise<OpenMessage> {
  const opened = await openMessage(context, path);
  requireNotDeleted(opened.message);
  return opened;
}

/** A message of an open chat by its id. Throws a {@link GraphFailure} 404 if there is none or it is not shown. */
export async function openShownMessage(
  records: Records,
  { chat, since }: OpenHistory,
  id: string,
): Promise<MessageRecord> {
  const message = await records.get('message', messageKey(chat.id, id));
  if (message && isShown(message, since)) return message;
  throw new GraphFailure(404, { message: `No message is found with id '${id}'.` });
}

/** Requires that a message is not deleted. Throws a {@link GraphFailure} 404; the status is our choice. */
export function requireNotDeleted(message: MessageRecord): void {
  if (!isDeleted(message)) return;
  throw new GraphFailure(404, { message: `The message '${message.id}' was deleted. Its sender can restore it.` });
}

/** Requires that the signed-in user sent a message. Throws a {@link GraphFailure} 403. */
export function requireSender({ caller }: RequestContext, { senderId }: MessageRecord): void {
  if (caller.kind === 'delegated' && senderId === caller.user.id) return;
  throw new GraphFailure(403, { message: 'The caller is not the sender of the message.' });
}
