import type { GraphChat } from 'graph-chat';

/** Lists the messages that a user got and sent in all chats on a day. */
export async function getAllMessages(graph: GraphChat) {
  const { data, error } = await graph.GET('/users/{user-id}/chats/getAllMessages', {
    params: {
      path: { 'user-id': '8b081ef6-4792-4def-b2c9-c363a1bf41d5' },
      query: {
        model: 'B',
        $filter: 'lastModifiedDateTime gt 2020-12-04T00:00:00Z and lastModifiedDateTime lt 2020-12-05T00:00:00Z',
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
