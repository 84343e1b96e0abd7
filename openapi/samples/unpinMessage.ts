import type { GraphChat } from 'graph-chat';

/** Unpins a message. */
export async function unpinMessage(graph: GraphChat) {
  const { error } = await graph.DELETE('/chats/{chat-id}/pinnedMessages/{pinnedChatMessageInfo-id}', {
    params: {
      path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2', 'pinnedChatMessageInfo-id': '1607124005331' },
    },
  });
  if (error) throw new Error(error.error.message);
}
