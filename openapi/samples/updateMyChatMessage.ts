import type { GraphChat } from 'graph-chat';

/** Changes the text of a message in one of the chats of the signed-in user. */
export async function updateMyChatMessage(graph: GraphChat) {
  const { error } = await graph.PATCH('/me/chats/{chat-id}/messages/{message-id}', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2', 'message-id': '1607123880940' } },
    body: { body: { contentType: 'text', content: 'Shall we go through the numbers on Monday at ten?' } },
  });
  if (error) throw new Error(error.error.message);
}
