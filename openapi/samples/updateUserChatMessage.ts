import type { GraphChat } from 'graph-chat';

/** Changes the text of a message in a chat that a user takes part in. */
export async function updateUserChatMessage(graph: GraphChat) {
  const { error } = await graph.PATCH('/users/{user-id}/chats/{chat-id}/messages/{message-id}', {
    params: {
      path: {
        'user-id': '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'message-id': '1607123880940',
      },
    },
    body: { body: { contentType: 'text', content: 'Shall we go through the numbers on Monday at ten?' } },
  });
  if (error) throw new Error(error.error.message);
}
