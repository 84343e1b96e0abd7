import type { GraphChat } from 'graph-chat';

/** Lists the group chats of the signed-in user. */
export async function listMyChats(graph: GraphChat) {
  const { data, error } = await graph.GET('/me/chats', {
    params: { query: { $filter: "chatType eq 'group'" } },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
