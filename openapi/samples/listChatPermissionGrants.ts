import type { GraphChat } from 'graph-chat';

/** Lists what each app may do in a chat. */
export async function listChatPermissionGrants(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats/{chat-id}/permissionGrants', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
  });
  if (error) throw new Error(error.error.message);
  return data.value.map(({ clientAppId, permission }) => `${clientAppId}: ${permission}`);
}
