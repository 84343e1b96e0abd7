import type { GraphChat } from 'graph-chat';

/** Reads a message and says who sent it. */
export async function getChatMessage(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats/{chat-id}/messages/{message-id}', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2', 'message-id': '1607124005331' } },
  });
  if (error) throw new Error(error.error.message);
  return `${data.from?.user?.displayName}: ${data.body.content}`;
}
