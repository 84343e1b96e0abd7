import type { GraphChat } from 'graph-chat';

/** Lists the newest messages of a chat, twenty a page, with the events among them by name. */
export async function listChatMessages(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats/{chat-id}/messages', {
    params: {
      path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' },
      query: { $top: 20, $orderby: 'createdDateTime desc' },
      header: { Prefer: 'include-unknown-enum-members' },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
