import type { beta, GraphChat } from 'graph-chat';

/** Says how far an operation on a chat is. */
export async function getChatOperation(graph: GraphChat<beta.paths>) {
  const { data, error } = await graph.GET('/chats/{chat-id}/operations/{operation-id}', {
    params: {
      path: {
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'operation-id':
          'b33cbe9f-8ebe-4f2a-912b-7e2a427f477f-e88ae9aa-887e-4972-ac3e-bd578e38232e-cf58835e-43f0-4fc1-825e-5de55630e7e4',
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.status;
}
