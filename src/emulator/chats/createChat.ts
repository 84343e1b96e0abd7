import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { isOfTenant, tenantOf } from '../directory/caller.ts';
import type { User } from '../directory/directoryRecords.ts';
import { initiator } from '../directory/identities.ts';
import { keyInUrl } from '../odata/entityUrl.ts';
import { odataContext } from '../odata/responseBody.ts';
import { linkPath } from '../odata/urlPath.ts';
import type { RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { type ChatRecord, membershipKey, pairKey } from './chatRecords.ts';
import { chatView } from './chatView.ts';
import { purgeChat, restorableUntil } from './deletedChats.ts';
import { namedMember } from './namedMember.ts';
import { newChat } from './newChat.ts';
import { notAMember, openChat } from './openChat.ts';

/**
 * Adds a chat by a draft: a new one, or an existing one that is only looked for.
 *
 * Throws a {@link GraphFailure}: what {@link createChat} throws, or what `openChat` throws for a reference.
 */
export async function addChat(context: RequestContext, body: components['schemas']['chatAdd']): Promise<void> {
  if ('@odata.id' in body) await openChat(context, { 'chat-id': referredChatId(body['@odata.id']) });
  else await createChat(context, body);
}

/** What a request says of a new chat. */
export type ChatRequest = components['schemas']['chatDraftOrCreate'];

/**
 * Creates the chat that a request describes, in the published shape or as a draft, or returns the one-on-one chat that
 * the two users already have. `owner` must be a member: the user of the path, by default the signed-in user.
 *
 * Throws a {@link GraphFailure}: 400 if the members break a rule, 403 if they cannot have a chat together, 404 if a
 * user does not exist.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post
 */
export async function createChat(
  context: RequestContext,
  request: ChatRequest,
  owner = context.caller.kind === 'delegated' ? context.caller.user : undefined,
): Promise<ChatRecord> {
  const { caller } = context;
  const tenantId = tenantOf(caller);
  const users = request.members ? await resolveMembers(context, request.members, owner) : [draftOwner(owner)];
  if (!users.some((user) => isOfTenant(caller, user))) throw notOfTenant();
  const members = users.map((user) => ({ user }));
  const createdBy = initiator(context);
  if (request.chatType === 'oneOnOne') {
    const existing = await findOneOnOneChat(context, users);
    return existing ?? newChat(context, { chatType: 'oneOnOne', tenantId, createdBy, members });
  }
  return newChat(context, { chatType: 'group', topic: request.topic ?? null, tenantId, createdBy, members });
}

/**
 * The one member of a draft, which does not name members. Throws a {@link GraphFailure} 400 for an app on its own,
 * which has to name them: our choice.
 */
function draftOwner(owner: User | undefined): User {
  if (owner) return owner;
  throw new GraphFailure(400, { message: 'members is required.' });
}

const notOfTenant = () =>
  new GraphFailure(403, { message: "None of the members belongs to the app's tenant. Name one who does." });

/**
 * The users that a request names as members, in its order. They must differ and include the owner: observed.
 *
 * Throws a {@link GraphFailure} 400 or 404 that says which member is wrong.
 */
async function resolveMembers(
  context: RequestContext,
  members: readonly components['schemas']['chatMemberCreate'][],
  owner: User | undefined,
): Promise<User[]> {
  const users: User[] = [];
  const indexes = new Map<string, number>();
  for (const [index, member] of members.entries()) {
    const user = await namedMember(context, member, `members[${index}].`);
    const before = indexes.get(user.id);
    if (before !== undefined) {
      throw new GraphFailure(400, { message: `members[${index}] is the same person as members[${before}].` });
    }
    indexes.set(user.id, index);
    users.push(user);
  }
  if (owner && !indexes.has(owner.id)) {
    const role = context.caller.kind === 'delegated' ? 'the caller' : 'the user of the path';
    throw new GraphFailure(400, { message: `members must include ${role}, '${owner.id}'.` });
  }
  return users;
}

/**
 * The one-on-one chat of two users, or undefined if they can have a new one.
 *
 * Throws a {@link GraphFailure} 403 if the chat was deleted and can be restored, and if the caller was removed from it.
 * A deleted chat that can no longer be restored is purged. All this is our choice, because no page says it.
 */
async function findOneOnOneChat(
  { records, caller, clock }: RequestContext,
  [a, b]: readonly User[],
): Promise<ChatRecord | undefined> {
  if (!a || !b) throw new Error('The contract requires two members of a one-on-one chat.');
  const chat = await records.find('chat', pairKey(a.id, b.id));
  if (!chat) return undefined;
  if (chat.deletedDateTime !== null) {
    const until = restorableUntil(chat.deletedDateTime);
    if (clock.now() <= until) throw oneOnOneDeleted(until);
    await purgeChat(records, chat);
    return undefined;
  }
  if (caller.kind === 'delegated' && !(await records.find('member', membershipKey(chat.id, caller.user.id)))) {
    throw notAMember();
  }
  return chat;
}

const oneOnOneDeleted = (until: number) =>
  new GraphFailure(403, {
    message:
      'The one-on-one chat of these two people was deleted. ' +
      `Until ${timestamp(until)} an administrator can restore it; after that they can have a new one.`,
  });

/** The response for a new chat, and also for the one-on-one chat that the two had already, as the page says. */
export async function createdResponse(context: RequestContext, chat: ChatRecord) {
  const { caller, records, root } = context;
  const member =
    caller.kind === 'delegated' ? await records.find('member', membershipKey(chat.id, caller.user.id)) : undefined;
  return {
    status: 201,
    headers: { location: root + linkPath`/chats('${chat.id}')` },
    body: {
      '@odata.context': odataContext(context, 'chats/$entity'),
      ...(await chatView(context, chat, member)),
    },
  };
}

function referredChatId(url: string): string {
  const id = keyInUrl(url, 'chats');
  if (id !== undefined) return id;
  throw new GraphFailure(400, {
    message: "@odata.id must be an absolute URL that ends in /chats('x') or /chats/x.",
  });
}
