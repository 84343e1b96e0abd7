import type { components } from '../../generated/v1.0/schema.ts';
import type { ChangeType, Item, ItemChange } from './item.ts';
import { stepsOf } from './resource.ts';

type Schemas = components['schemas'];

/** What every change has. */
interface AnyChange<Kind, Data> {
  /** What has changed. */
  readonly kind: Kind;
  /** Always in lower case. */
  readonly changeType: ChangeType;
  /** The path of the resource, as it was sent. It works in a `GET`, which shows the resource as it is by then. */
  readonly resource: string;
  readonly subscriptionId: string;
  readonly tenantId: string;
  /** The resource, of a notification with resource data: verified, decrypted and as it was when it changed. */
  readonly data: Data | undefined;
  /** The notification as it was sent. */
  readonly notification: Schemas['changeNotification'];
}

/** A message was sent, changed or deleted in a chat. */
export interface MessageChange extends AnyChange<'message', Schemas['chatMessage']> {
  readonly chatId: string;
  readonly messageId: string;
}

/**
 * A chat was created or changed. If only the user's own view of it changed, `data` has a `viewpoint`, and what it lacks did
 * not necessarily change.
 */
export interface ChatChange extends AnyChange<'chat', Schemas['chat']> {
  readonly chatId: string;
}

/** A member of a chat. The service names the type, or not. */
export type MemberData = Omit<Schemas['aadUserConversationMember'], '@odata.type'> &
  Partial<Pick<Schemas['aadUserConversationMember'], '@odata.type'>>;

/** A member was added to a chat or removed from it. */
export interface MemberChange extends AnyChange<'member', MemberData> {
  readonly chatId: string;
  /** The id of the membership, which is not that of the user. */
  readonly membershipId: string;
}

/** A conversation of a group was begun, continued or deleted. It never has `data`. */
export interface ConversationChange extends AnyChange<'conversation', Schemas['conversation']> {
  readonly groupId: string;
  readonly conversationId: string;
}

/** Something else has changed, such as a message in a channel. `resource` says what. */
export type OtherChange = AnyChange<'other', Readonly<Record<string, unknown>>>;

/** A change of a resource. `kind` says of which one. */
export type Change = MessageChange | ChatChange | MemberChange | ConversationChange | OtherChange;

/** Makes the change of a notification. The path decides what it is of, because the type is spelt in several ways. */
export function changeOf(item: Item, { changeType, resource }: ItemChange, data: unknown): Change {
  const { subscriptionId, tenantId, notification } = item;
  const common = { changeType, resource, subscriptionId, tenantId, notification };
  const steps = stepsOf(resource);
  if (steps[0]?.collection === 'users') steps.shift();
  const path = steps.every((step) => step.id) ? steps.map(({ collection }) => collection).join('/') : '';
  const [id = '', lastId = ''] = steps.map((step) => step.id);
  switch (path) {
    case 'chats/messages':
      return { ...common, kind: 'message', chatId: id, messageId: lastId, data: data as MessageChange['data'] };
    case 'chats':
      return { ...common, kind: 'chat', chatId: id, data: data as ChatChange['data'] };
    case 'chats/members':
      return { ...common, kind: 'member', chatId: id, membershipId: lastId, data: data as MemberChange['data'] };
    case 'groups/conversations':
      return { ...common, kind: 'conversation', groupId: id, conversationId: lastId, data: data as undefined };
    default:
      return { ...common, kind: 'other', data: data as OtherChange['data'] };
  }
}
