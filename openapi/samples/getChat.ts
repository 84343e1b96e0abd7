import type { GraphChat } from 'graph-chat';

/** Returns a chat with its members. */
export async function getChat(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats/{chat-id}', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' }, query: { $expand: ['members'] } },
  });
  if (error) throw new Error(error.error.message);
  return data;
}
