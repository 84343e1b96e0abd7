import type { GraphChat } from 'graph-chat';

/** Gets an app of a chat with what was consented to when it was installed. */
export async function getChatApp(graph: GraphChat) {
  const { data, error } = await graph.GET('/chats/{chat-id}/installedApps/{app-installation-id}', {
    params: {
      path: {
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'app-installation-id':
          'MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=',
      },
      query: { $select: ['id', 'consentedPermissionSet'] },
    },
  });
  if (error) throw new Error(error.error.message);
  return data;
}
