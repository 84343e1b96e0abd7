import type { GraphChat } from 'graph-chat';

/** Deletes a message of the signed-in user. */
export async function softDeleteChatMessage(graph: GraphChat) {
  const { error } = await graph.POST('/users/{user-id}/chats/{chat-id}/messages/{message-id}/softDelete', {
    params: {
      path: {
        'user-id': '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'message-id': '1607123880940',
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
