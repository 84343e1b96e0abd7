import type { GraphChat } from 'graph-chat';

/** Lists the ids of the pictures inside a message of one of the chats of the signed-in user. */
export async function listMyHostedContents(graph: GraphChat) {
  const { data, error } = await graph.GET('/me/chats/{chat-id}/messages/{message-id}/hostedContents', {
    params: {
      path: {
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'message-id': '1607123731118',
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value.map(({ id }) => id);
}
