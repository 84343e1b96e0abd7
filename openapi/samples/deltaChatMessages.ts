import type { GraphChat } from 'graph-chat';

/** Begins to track the messages of all chats of a user. Keep the delta link and follow it later. */
export async function deltaChatMessages(graph: GraphChat) {
  const { data, error } = await graph.GET('/users/{user-id}/chats/getAllMessages/delta', {
    params: {
      path: { 'user-id': '8b081ef6-4792-4def-b2c9-c363a1bf41d5' },
      query: { $top: 50, $filter: 'lastModifiedDateTime gt 2020-12-04T00:00:00Z' },
    },
  });
  if (error) throw new Error(error.error.message);
  return { messages: data.value, next: data['@odata.nextLink'] ?? data['@odata.deltaLink'] };
}
