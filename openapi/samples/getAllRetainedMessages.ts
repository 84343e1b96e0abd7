import type { GraphChat } from 'graph-chat';

/** Lists the messages of a user that a retention policy keeps, without system events. */
export async function getAllRetainedMessages(graph: GraphChat) {
  const { data, error } = await graph.GET('/users/{user-id}/chats/getAllRetainedMessages', {
    params: {
      path: { 'user-id': '8b081ef6-4792-4def-b2c9-c363a1bf41d5' },
      query: { $top: 50, $filter: "messageType ne 'systemEventMessage'" },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
