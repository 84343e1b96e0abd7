import type { beta, GraphChat } from 'graph-chat';

/** Adds an existing chat by reference. */
export async function addChat(graph: GraphChat<beta.paths>) {
  const { error } = await graph.POST('/chats/$ref', {
    body: { '@odata.id': "https://graph.microsoft.com/beta/chats('19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2')" },
  });
  if (error) throw new Error(error.error.message);
}
