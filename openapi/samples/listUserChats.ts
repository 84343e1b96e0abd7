import type { GraphChat } from 'graph-chat';

/** Lists the chats of a user, the newest message first. */
export async function listUserChats(graph: GraphChat) {
  const { data, error } = await graph.GET('/users/{user-id}/chats', {
    params: {
      path: { 'user-id': '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca' },
      query: { $expand: ['lastMessagePreview'], $orderby: 'lastMessagePreview/createdDateTime desc' },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
