import type { GraphChat } from 'graph-chat';

/** Says up to when the signed-in user has read a chat. */
export async function getMyChat(graph: GraphChat) {
  const { data, error } = await graph.GET('/me/chats/{chat-id}', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
  });
  if (error) throw new Error(error.error.message);
  return data.viewpoint?.lastMessageReadDateTime;
}
