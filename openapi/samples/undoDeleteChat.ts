import type { GraphChat } from 'graph-chat';

/** Restores a deleted chat. */
export async function undoDeleteChat(graph: GraphChat) {
  const { error } = await graph.POST('/teamwork/deletedChats/{deletedChat-id}/undoDelete', {
    params: { path: { 'deletedChat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
  });
  if (error) throw new Error(error.error.message);
}
