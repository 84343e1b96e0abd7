// Compiled by both compilers in `test/package/`. A line below @ts-expect-error must not compile.
import { type components, createGraphChat } from 'graph-chat';

const graph = createGraphChat({ baseUrl: 'http://127.0.0.1:4010/v1.0', token: async () => 'alice' });

type Schemas = components['schemas'];
const member = {
  '@odata.type': '#microsoft.graph.aadUserConversationMember',
  roles: ['owner'],
  'user@odata.bind': "https://graph.microsoft.com/v1.0/users('jacob@contoso.com')",
} satisfies Schemas['chatMemberCreate'];

// What the contract allows compiles.
await graph.POST('/chats', { body: { chatType: 'oneOnOne', members: [member, member] } });
await graph.POST('/chats', { body: { chatType: 'group', topic: 'Lunch', members: [member, member, member] } });
await graph.POST('/chats', { body: { chatType: 'group', members: ['a', 'b'].map(() => member) } });
await graph.POST('/chats', {
  body: { chatType: 'oneOnOne', members: [member, { ...member, tenantId: '4dc1fe35-8ac6-4f0d-904a-7ebcd364bea1' }] },
});
await graph.GET('/users/{user-id}/chats', {
  params: { path: { 'user-id': 'jacob@contoso.com' }, query: { $top: 20, $expand: ['members', 'lastMessagePreview'] } },
});
await graph.POST('/groups/{group-id}/conversations', {
  params: { path: { 'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315' } },
  body: { topic: 'Lunch', threads: [{ posts: [{ body: { contentType: 'text', content: 'Where?' } }] }] },
});

// A one-on-one chat has exactly two members.
// @ts-expect-error three
await graph.POST('/chats', { body: { chatType: 'oneOnOne', members: [member, member, member] } });
// @ts-expect-error one
await graph.POST('/chats', { body: { chatType: 'oneOnOne', members: [member] } });

// A one-on-one chat has no topic.
// @ts-expect-error topic
await graph.POST('/chats', { body: { chatType: 'oneOnOne', topic: 'Lunch', members: [member, member] } });

// A member is an owner or a guest, and has one role.
// @ts-expect-error role
await graph.POST('/chats', { body: { chatType: 'group', members: [member, { ...member, roles: ['member'] }] } });
await graph.POST('/chats', {
  // @ts-expect-error two roles
  body: { chatType: 'group', members: [member, { ...member, roles: ['owner', 'guest'] }] },
});
// @ts-expect-error no role
await graph.POST('/chats', { body: { chatType: 'group', members: [member, { ...member, roles: [] }] } });

// A chat needs a type that can be created, and members.
// @ts-expect-error type
await graph.POST('/chats', { body: { chatType: 'meeting', members: [member, member] } });
// @ts-expect-error members
await graph.POST('/chats', { body: { chatType: 'group', topic: 'Lunch' } });
// @ts-expect-error body
await graph.POST('/chats', {});

// Paths, their parameters, properties and query options are known.
// @ts-expect-error path
await graph.GET('/chat');
// @ts-expect-error method
await graph.POST('/me/chats', {});
// @ts-expect-error parameter
await graph.GET('/chats/{chat-id}', { params: { path: { chatId: 'x' } } });
// @ts-expect-error parameter
await graph.GET('/chats/{chat-id}');
// @ts-expect-error property
await graph.POST('/chats', { body: { chatType: 'group', topik: 'Lunch', members: [member, member] } });
// @ts-expect-error bind
await graph.POST('/chats', { body: { chatType: 'group', members: [{ ...member, 'user@odata.bind': 5 }, member] } });
// @ts-expect-error option
await graph.GET('/chats', { params: { query: { top: 20 } } });
// @ts-expect-error value
await graph.GET('/chats', { params: { query: { $expand: ['messages'] } } });
// @ts-expect-error order
await graph.GET('/chats', { params: { query: { $orderby: 'lastMessagePreview/createdDateTime asc' } } });

// A client needs a token.
// @ts-expect-error token
createGraphChat({});
