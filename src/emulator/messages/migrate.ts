import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { timestamp } from '../clock.ts';
import { identitySet } from '../directory/identities.ts';
import { namedUser } from '../directory/namedUser.ts';
import type { Situation } from '../requestContext.ts';
import { milliseconds } from '../time.ts';
import type { Sender } from './sendMessage.rule.ts';

type Imported = components['schemas']['importedChatMessageCreate'];

/** Sees that members may write into a chat: while messages are imported they wait. Throws a {@link GraphFailure} 403. */
export function mustNotBeMigrating({ migrationMode }: ChatRecord): void {
  if (migrationMode !== 'inProgress') return;
  throw new GraphFailure(403, {
    message: 'The chat is in migration mode. Its members can write again when the migration is complete.',
  });
}

/**
 * Sees that an app imports into a chat by the rules, and says as whom it sends the message and when.
 *
 * Throws a {@link GraphFailure}: 400 where the chat is not in migration mode, or where the message is of the future or
 * older than the chat; 403 where another app started the migration.
 */
export async function importedSender(
  { caller, clock, directory }: Situation,
  chat: ChatRecord,
  { createdDateTime, from }: Imported,
): Promise<Sender> {
  if (chat.migrationMode !== 'inProgress') throw refused('The chat is not in migration mode.');
  if (chat.migratedBy !== caller.app.id) {
    throw new GraphFailure(403, {
      message: 'Another app started the migration. Only that app can import messages and complete it.',
    });
  }
  const created = milliseconds(createdDateTime);
  if (created > clock.now()) throw refused('createdDateTime lies in the future. Import what was written in the past.');
  if (created < Date.parse(chat.createdDateTime)) {
    throw refused(`createdDateTime is earlier than that of the chat, which is ${chat.createdDateTime}.`);
  }
  const user = await namedUser(directory, from.user);
  return { senderId: user.id, from: identitySet(user), createdDateTime: timestamp(created) };
}

const refused = (message: string) => new GraphFailure(400, { message });
