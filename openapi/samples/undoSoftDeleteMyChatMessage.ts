import type { GraphChat } from 'graph-chat';

/** Restores a message that the signed-in user has deleted. */
export async function undoSoftDeleteMyChatMessage(graph: GraphChat) {
  const { error } = await graph.POST('/me/chats/{chat-id}/messages/{message-id}/undoSoftDelete', {
    params: {
      path: {
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'message-id': '1607123880940',
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
