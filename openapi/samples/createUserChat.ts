import type { beta, GraphChat } from 'graph-chat';

/** Creates a group chat of a user. */
export async function createUserChat(graph: GraphChat<beta.paths>) {
  const { data, error } = await graph.POST('/users/{user-id}/chats', {
    params: { path: { 'user-id': '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca' } },
    body: { chatType: 'group', topic: 'Finance hand-over' },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
