import type { GraphChat } from 'graph-chat';

/** Lists the first page of the people in a chat of a user. */
export async function listUserChatMembers(graph: GraphChat) {
  const { data, error } = await graph.GET('/users/{user-id}/chats/{chat-id}/members', {
    params: {
      path: {
        'user-id': '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
