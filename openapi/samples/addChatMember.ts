import type { GraphChat } from 'graph-chat';

/** Adds a person, who sees the whole history, and says where the membership is. */
export async function addChatMember(graph: GraphChat) {
  const { error, response } = await graph.POST('/chats/{chat-id}/members', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: {
      '@odata.type': '#microsoft.graph.aadUserConversationMember',
      roles: ['owner'],
      'user@odata.bind': 'https://graph.microsoft.com/v1.0/users/nadia@contoso.com',
      visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    },
  });
  if (error) throw new Error(error.error.message);
  return response.headers.get('location');
}
