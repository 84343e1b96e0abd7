import type { GraphChat } from 'graph-chat';

/** Takes back the thumbs up. */
export async function unsetChatMessageReaction(graph: GraphChat) {
  const { error } = await graph.POST('/chats/{chat-id}/messages/{message-id}/unsetReaction', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2', 'message-id': '1607124005331' } },
    body: { reactionType: '👍' },
  });
  if (error) throw new Error(error.error.message);
}
