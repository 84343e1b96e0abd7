// Compiled by both compilers in `test/package/`. A line below @ts-expect-error must not compile.
import { type beta, type components, createGraphChat } from 'graph-chat';

const graph = createGraphChat({ token: 'alice' });
type Schemas = components['schemas'];

/** Compiles only if both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

const { data, error } = await graph.GET('/chats/{chat-id}', { params: { path: { 'chat-id': '19:x' } } });
if (error) {
  same<typeof error, Schemas['odataError']>(true);
  same<typeof error.error.code, string>(true);
} else {
  same<typeof data, Schemas['chat']>(true);
  // A request may select other properties.
  same<typeof data.topic, string | null | undefined>(true);
  // @ts-expect-error a property that a chat does not have
  data.topik;
  // @ts-expect-error the service alone writes it
  data.id = 'x';
}

// An evolvable enum takes a member that is not known yet, and a switch still knows the others.
const chatType: Schemas['chatType'] = 'somethingNew';
const completes: 'group' extends Schemas['chatType'] ? true : false = true;
// A closed one does not.
// @ts-expect-error member
const bodyType: Schemas['bodyType'] = 'markdown';
void [chatType, completes, bodyType];

// Members are distinguished by their type.
const member = {} as Schemas['conversationMember'];
if (member['@odata.type'] === '#microsoft.graph.aadUserConversationMember')
  same<typeof member.email, string | null | undefined>(true);
// @ts-expect-error not every kind of member has an address
member.email;

// A page has items and a link.
const page = await graph.GET('/me/chats');
same<NonNullable<typeof page.data>['value'], Schemas['chat'][]>(true);
same<NonNullable<typeof page.data>['@odata.nextLink'], string | undefined>(true);

// Beta has the drafts, version 1.0 has not.
const preview = createGraphChat<beta.paths>({ baseUrl: 'https://graph.microsoft.com/beta', token: 'alice' });
await preview.POST('/chats', { body: { topic: 'Lunch' } });
await preview.POST('/me/chats', { body: {} });
await preview.POST('/chats/$ref', { body: { '@odata.id': "https://graph.microsoft.com/beta/chats('x')" } });
// @ts-expect-error drafts
await graph.POST('/chats/$ref', { body: { topic: 'Lunch' } });
// @ts-expect-error drafts
await graph.POST('/chats', { body: { topic: 'Lunch' } });

// A union of derived types ends in a general member, for a type that the contract does not know.
const event = {} as Schemas['eventMessageDetail'];
switch (event['@odata.type']) {
  case '#microsoft.graph.chatRenamedEventMessageDetail':
    same<typeof event.chatDisplayName, string | null | undefined>(true);
    break;
  case '#microsoft.graph.membersAddedEventMessageDetail':
    event.members?.length;
    // @ts-expect-error of another event
    event.chatDisplayName;
    break;
  default:
    event['@odata.type'].length;
}
const named = (kind: Schemas['conversationMember']): string => {
  switch (kind['@odata.type']) {
    case '#microsoft.graph.aadUserConversationMember':
      return kind.email ?? '';
    case '#microsoft.graph.phoneUserConversationMember':
      return kind.phoneNumber ?? '';
    case '#microsoft.graph.conversationMember':
    case undefined:
      // What every member has.
      return kind.displayName ?? kind.id;
    default:
      return kind.displayName ?? '';
  }
};
void named;

// Open objects have no index signature.
// @ts-expect-error a property that no page has
page.data?.valu;
// @ts-expect-error a property that no message has
({}) as Schemas['chatMessage']['bodies'];

// A request finds a typo.
// @ts-expect-error a property that no message has
const typo: Schemas['chatMessageUpdate'] = { boddy: { content: 'changed' } };
void typo;
