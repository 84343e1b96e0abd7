import type { GraphChat } from 'graph-chat';

/** Deletes a message of the signed-in user. */
export async function softDeleteMyChatMessage(graph: GraphChat) {
  const { error } = await graph.POST('/me/chats/{chat-id}/messages/{message-id}/softDelete', {
    params: {
      path: {
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'message-id': '1607123880940',
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
