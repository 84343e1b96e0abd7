import { serviceRoot } from '../../generated/v1.0/calls.ts';
import type { components } from '../../generated/v1.0/schema.ts';

type Schemas = components['schemas'];
type Member = Schemas['chatMemberCreate'];

/** A person by id or user principal name, who becomes an owner, or a member made by {@link chatMember}. */
export type Person = string | Member;

/**
 * The URL that names a user in a request, for `user@odata.bind`.
 *
 * `root` is the root of the service with its version. It defaults to the global service, version 1.0; a national cloud
 * has its own.
 * @example
 * userBind('jacob@contoso.com') // "https://graph.microsoft.com/v1.0/users('jacob@contoso.com')"
 */
export function userBind(idOrUpn: string, root: string = serviceRoot): string {
  // In a name an apostrophe is doubled; what would end the path is encoded, such as the # of a guest.
  const name = encodeURIComponent(idOrUpn).replaceAll('%40', '@').replaceAll("'", "''");
  return `${root}/users('${name}')`;
}

/** Options of {@link chatMember}. */
export interface MemberOptions {
  /**
   * `guest` for a guest of the caller's tenant.
   * @default 'owner'
   */
  readonly role?: 'owner' | 'guest';
  /** The home tenant of a user of another organization. */
  readonly tenantId?: string;
  /** The root of the service, as {@link userBind} takes it. */
  readonly root?: string;
}

/**
 * A member of a new chat, by id or user principal name. It is what `addChatMember` takes, too.
 * @see https://learn.microsoft.com/graph/api/resources/aaduserconversationmember
 */
export function chatMember(idOrUpn: string, { role = 'owner', tenantId, root }: MemberOptions = {}): Member {
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: [role],
    'user@odata.bind': userBind(idOrUpn, root),
    ...(tenantId === undefined ? {} : { tenantId }),
  };
}

/**
 * The body that creates the chat of two users, or returns the one that they have. One of them is the caller.
 * @example
 * const chat = await createChat(graph, { body: oneOnOneChat('jacob@contoso.com', 'alex@contoso.com') });
 * @see https://learn.microsoft.com/graph/api/chat-post
 */
export function oneOnOneChat(one: Person, other: Person): Schemas['oneOnOneChatCreate'] {
  return { chatType: 'oneOnOne', members: [memberOf(one), memberOf(other)] };
}

/**
 * The body that creates a group chat. One of the members is the caller. The topic is optional.
 * @example
 * await createChat(graph, { body: groupChat(['jacob@contoso.com', chatMember(id, { role: 'guest' })], 'Lunch') });
 * @see https://learn.microsoft.com/graph/api/chat-post
 */
export function groupChat(people: readonly Person[], topic?: string): Schemas['groupChatCreate'] {
  return { chatType: 'group', ...(topic === undefined ? {} : { topic }), members: people.map(memberOf) };
}

function memberOf(person: Person): Member {
  return typeof person === 'string' ? chatMember(person) : person;
}
