import type { GraphChat } from 'graph-chat';

/** Lists the first page of the people in one of the chats of the signed-in user. */
export async function listMyChatMembers(graph: GraphChat) {
  const { data, error } = await graph.GET('/me/chats/{chat-id}/members', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
