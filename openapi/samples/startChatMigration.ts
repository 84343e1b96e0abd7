import type { GraphChat } from 'graph-chat';

/** Opens a chat for the import of messages from April 2019 on. */
export async function startChatMigration(graph: GraphChat) {
  const { error } = await graph.POST('/chats/{chat-id}/startMigration', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: { conversationCreationDateTime: '2019-04-18T23:51:43.255Z' },
  });
  if (error) throw new Error(error.error.message);
}
