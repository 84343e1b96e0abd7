import type { GraphChat } from 'graph-chat';

/** Lists the chats of the signed-in user with their members, twenty a page. */
export async function listChats(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats', {
    params: { query: { $top: 20, $expand: ['members'] } },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
