import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Caller } from '../directory/caller.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { Situation } from '../requestContext.ts';
import type { ChatRecord } from './chatRecords.ts';
import { existingPair } from './existingPair.ts';
import { newChat } from './newChat.ts';
import { roster } from './roster.ts';

/**
 * Creates the chat that a request describes, in the published shape or as a draft, or finds the one that its two people
 * have already. `owner` takes part in it: who is signed in, or whom the path is about.
 *
 * Throws a {@link GraphFailure}: 400 where the members break a rule, 403 where they cannot have a chat together, 404
 * where one does not exist.
 */
export async function createChat(
  situation: Situation,
  said: components['schemas']['chatDraftOrCreate'],
  owner = signedIn(situation.caller),
): Promise<ChatRecord> {
  const { caller } = situation;
  const tenantId = caller.kind === 'application' ? caller.tenantId : caller.user.tenantId;
  const users = 'members' in said ? await roster(situation, said.members, owner) : [draftOwner(owner)];
  if (!users.some((user) => user.tenantId === tenantId)) throw notOfTenant();
  const members = users.map((user) => ({ user }));
  if (said.chatType === 'oneOnOne') {
    const chat = await existingPair(situation, users);
    return chat ?? newChat(situation, { chatType: 'oneOnOne', tenantId, members });
  }
  return newChat(situation, { chatType: 'group', topic: said.topic ?? null, tenantId, members });
}

const signedIn = (caller: Caller): User | undefined => (caller.kind === 'delegated' ? caller.user : undefined);

/** A draft names no members. An app on its own has to. */
function draftOwner(owner: User | undefined): User {
  if (owner) return owner;
  throw new GraphFailure(400, { message: 'members is required.' });
}

const notOfTenant = () =>
  new GraphFailure(403, { message: "None of the members belongs to the app's tenant. Name one who does." });
