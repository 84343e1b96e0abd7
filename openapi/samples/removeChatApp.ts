import type { GraphChat } from 'graph-chat';

/** Removes an app from a chat. */
export async function removeChatApp(graph: GraphChat) {
  const { error } = await graph.DELETE('/chats/{chat-id}/installedApps/{app-installation-id}', {
    params: {
      path: {
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'app-installation-id':
          'MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=',
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
