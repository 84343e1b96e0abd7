import type { GraphChat } from 'graph-chat';

/** Brings a hidden chat back. */
export async function unhideChatForUser(graph: GraphChat) {
  const { error } = await graph.POST('/chats/{chat-id}/unhideForUser', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: { user: { id: '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca', tenantId: 'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f' } },
  });
  if (error) throw new Error(error.error.message);
}
