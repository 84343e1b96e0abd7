import type { beta, GraphChat } from 'graph-chat';

/** Forwards a message to another chat, and returns the id that it has there. */
export async function forwardChatMessage(graph: GraphChat<beta.paths>) {
  const { data, error } = await graph.POST('/chats/{chat-id}/messages/forwardToChat', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: {
      targetChatIds: ['19:82fe7758-5bb3-4f0d-a43f-e555fd399c6f_8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca@unq.gbl.spaces'],
      messageIds: ['1607124005331'],
      additionalMessage: { body: { content: 'Will you be there?' } },
    },
  });
  if (error) throw new Error(error.error.message);
  const [result] = data.value;
  if (result?.error) throw new Error(result.error.message ?? 'It did not get there.');
  return result?.forwardedMessageId;
}
