import type { GraphChat } from 'graph-chat';

/** Lists the pinned messages of a chat with what they say. */
export async function listPinnedMessages(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats/{chat-id}/pinnedMessages', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' }, query: { $expand: ['message'] } },
  });
  if (error) throw new Error(error.error.message);
  return data.value.map(({ message }) => message?.body.content);
}
