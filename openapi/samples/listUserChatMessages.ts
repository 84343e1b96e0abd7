import type { GraphChat } from 'graph-chat';

/** Lists the messages of a chat that a user takes part in. */
export async function listUserChatMessages(graph: GraphChat) {
  const { data, error } = await graph.GET('/users/{user-id}/chats/{chat-id}/messages', {
    params: {
      path: {
        'user-id': '8b081ef6-4792-4def-b2c9-c363a1bf41d5',
        'chat-id': '19:82af01c5-f7cc-4a2e-a728-3a5df21afd9d_8b081ef6-4792-4def-b2c9-c363a1bf41d5@unq.gbl.spaces',
      },
      query: { $top: 50 },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
