import { GraphFailure } from '../../contract/graphFailure.ts';
import { isOfTenant, mustAdminister } from '../directory/administer.ts';
import { mustHoldIn } from '../directory/authorization.ts';
import type { Situation } from '../requestContext.ts';
import type { ChatRecord } from './chatRecords.ts';

const sevenDays = 7 * 24 * 60 * 60 * 1000;

/** Until when a chat can be restored that was deleted at a time, in ms since 1970. */
export const restorableUntil = (deletedDateTime: string): number => Date.parse(deletedDateTime) + sevenDays;

/**
 * A chat that was deleted in the caller's tenant and can be restored.
 *
 * Throws a {@link GraphFailure}: 403 where the caller is no administrator, or an app whose permissions do not hold in the
 * chat; 404 where there is no such chat.
 */
export async function deletedChat(situation: Situation, id: string): Promise<ChatRecord> {
  const { caller, records, clock } = situation;
  mustAdminister(caller);
  const chat = await records.get('chat', id);
  const deleted = chat?.deletedDateTime ?? null;
  if (!chat || deleted === null || clock.now() > restorableUntil(deleted) || !isOfTenant(caller, chat)) {
    throw new GraphFailure(404, { message: `No deleted chat is found with id '${id}'.` });
  }
  await mustHoldIn(situation, id);
  return chat;
}
