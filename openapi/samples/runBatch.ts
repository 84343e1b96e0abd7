import type { GraphChat } from 'graph-chat';

/** Reads the newest chat and the tabs of another one in one request. */
export async function runBatch(graph: GraphChat) {
  const { data, error } = await graph.POST('/$batch', {
    body: {
      requests: [
        { id: '1', method: 'GET', url: '/me/chats?$top=1' },
        {
          id: '2',
          method: 'GET',
          url: '/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2/tabs?$select=id,displayName',
        },
      ],
    },
  });
  if (error) throw new Error(error.error.message);
  return data.responses.find(({ id }) => id === '2')?.body;
}
