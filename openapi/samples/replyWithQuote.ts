import type { GraphChat } from 'graph-chat';

/** Replies to a message and quotes it. */
export async function replyWithQuote(graph: GraphChat) {
  const { data, error } = await graph.POST('/chats/{chat-id}/messages/replyWithQuote', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: { messageIds: ['1607124005331'], replyMessage: { body: { content: 'At nine, in my office.' } } },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
