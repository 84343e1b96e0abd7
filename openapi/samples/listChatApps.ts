import type { GraphChat } from 'graph-chat';

/** Lists the apps of a chat by name. */
export async function listChatApps(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats/{chat-id}/installedApps', {
    params: {
      path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' },
      query: { $expand: ['teamsApp'] },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value.map(({ teamsApp }) => teamsApp?.displayName);
}
