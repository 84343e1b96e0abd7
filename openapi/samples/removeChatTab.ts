import type { GraphChat } from 'graph-chat';

/** Removes a tab from a chat. */
export async function removeChatTab(graph: GraphChat) {
  const { error } = await graph.DELETE('/chats/{chat-id}/tabs/{tab-id}', {
    params: {
      path: {
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'tab-id': 'd2a6f1c0-3b58-4e7d-9c41-8f0b6a5e2d37',
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
