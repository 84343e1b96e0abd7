import type { GraphChat } from 'graph-chat';

/** Lists the first page of the people in a chat. */
export async function listChatMembers(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats/{chat-id}/members', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
  });
  if (error) throw new Error(error.error.message);
  return data.value.map((member) => member.displayName);
}
