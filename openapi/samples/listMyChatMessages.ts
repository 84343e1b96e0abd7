import type { GraphChat } from 'graph-chat';

/** Lists what was changed on a day in one of the chats of the signed-in user. */
export async function listMyChatMessages(graph: GraphChat) {
  const { data, error } = await graph.GET('/me/chats/{chat-id}/messages', {
    params: {
      path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' },
      query: {
        $filter: 'lastModifiedDateTime gt 2020-12-04T00:00:00Z and lastModifiedDateTime lt 2020-12-05T00:00:00Z',
        $orderby: 'lastModifiedDateTime desc',
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
