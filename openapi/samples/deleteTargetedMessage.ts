import type { GraphChat } from 'graph-chat';

/** Deletes what an app has shown to one person alone. */
export async function deleteTargetedMessage(graph: GraphChat) {
  const { error } = await graph.DELETE('/users/{user-id}/chats/{chat-id}/targetedMessages/{targetedChatMessage-id}', {
    params: {
      path: {
        'user-id': '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'targetedChatMessage-id': '1607123940660',
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
