import type { GraphChat } from 'graph-chat';

/** Creates the one-on-one chat of two people, or returns theirs. */
export async function createChat(graph: GraphChat) {
  const { data, error } = await graph.POST('/chats', {
    body: {
      chatType: 'oneOnOne',
      members: [
        {
          '@odata.type': '#microsoft.graph.aadUserConversationMember',
          roles: ['owner'],
          'user@odata.bind': "https://graph.microsoft.com/v1.0/users('alex@contoso.com')",
        },
        {
          '@odata.type': '#microsoft.graph.aadUserConversationMember',
          roles: ['owner'],
          'user@odata.bind': "https://graph.microsoft.com/v1.0/users('jacob@contoso.com')",
        },
      ],
    },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
