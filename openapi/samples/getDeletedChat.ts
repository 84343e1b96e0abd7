import type { GraphChat } from 'graph-chat';

/** Finds out whether a chat can still be restored. */
export async function getDeletedChat(graph: GraphChat) {
  const { data, error } = await graph.GET('/teamwork/deletedChats/{deletedChat-id}', {
    params: { path: { 'deletedChat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
