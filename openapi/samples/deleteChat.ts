import type { GraphChat } from 'graph-chat';

/** Deletes a chat. An administrator can restore it for seven days. */
export async function deleteChat(graph: GraphChat) {
  const { error } = await graph.DELETE('/chats/{chat-id}', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
  });
  if (error) throw new Error(error.error.message);
}
