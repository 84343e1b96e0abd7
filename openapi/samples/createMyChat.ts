import type { beta, GraphChat } from 'graph-chat';

/** Creates a group chat from a topic alone. */
export async function createMyChat(graph: GraphChat<beta.paths>) {
  const { data, error } = await graph.POST('/me/chats', {
    body: { topic: 'Finance hand-over' },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
