import type { GraphChat } from 'graph-chat';

/** Takes a chat away from a user. */
export async function removeAllAccessForUser(graph: GraphChat) {
  const { error } = await graph.POST('/chats/{chat-id}/removeAllAccessForUser', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: { user: { id: '82fe7758-5bb3-4f0d-a43f-e555fd399c6f', tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f' } },
  });
  if (error) throw new Error(error.error.message);
}
