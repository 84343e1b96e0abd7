import type { GraphChat } from 'graph-chat';

/** Pins a message to the top of its chat. */
export async function pinMessage(graph: GraphChat) {
  const { data, error } = await graph.POST('/chats/{chat-id}/pinnedMessages', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: {
      'message@odata.bind':
        'https://graph.microsoft.com/v1.0/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2/messages/1607124005331',
    },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
