import type { GraphChat } from 'graph-chat';

/** Sends a message that mentions somebody to one of the chats of the signed-in user. */
export async function sendMyChatMessage(graph: GraphChat) {
  const { data, error } = await graph.POST('/me/chats/{chat-id}/messages', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: {
      body: { contentType: 'html', content: 'Welcome to the team, <at id="0">Mei Tanaka</at>.' },
      mentions: [
        { id: 0, mentionText: 'Mei Tanaka', mentioned: { user: { id: '3626a173-f2bc-4883-bcf7-01514c3bfb82' } } },
      ],
    },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
