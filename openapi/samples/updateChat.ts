import type { GraphChat } from 'graph-chat';

/** Gives a group chat another topic. */
export async function updateChat(graph: GraphChat) {
  const { data, error } = await graph.PATCH('/chats/{chat-id}', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: { topic: 'Finance hand-over' },
  });
  if (error) throw new Error(error.error.message);
  return data.topic;
}
