import type { beta, GraphChat } from 'graph-chat';

/** Lists the operations on a chat that have succeeded. */
export async function listChatOperations(graph: GraphChat<beta.paths>) {
  const { data, error } = await graph.GET('/chats/{chat-id}/operations', {
    params: {
      path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' },
      query: { $filter: "status eq 'succeeded'" },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
