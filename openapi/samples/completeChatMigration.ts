import type { GraphChat } from 'graph-chat';

/** Ends the import into a chat. */
export async function completeChatMigration(graph: GraphChat) {
  const { error } = await graph.POST('/chats/{chat-id}/completeMigration', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
  });
  if (error) throw new Error(error.error.message);
}
