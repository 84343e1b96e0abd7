import type { GraphChat } from 'graph-chat';

/** Lists the tabs of one app in a chat. */
export async function listChatTabs(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats/{chat-id}/tabs', {
    params: {
      path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' },
      query: {
        $expand: ['teamsApp'],
        $filter: "teamsApp/id eq '4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64'",
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
