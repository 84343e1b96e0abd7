import type { GraphChat } from 'graph-chat';

/** Looks whether a message in one of the chats of the signed-in user still has a picture. */
export async function getMyHostedContent(graph: GraphChat) {
  const { data, error } = await graph.GET(
    '/me/chats/{chat-id}/messages/{message-id}/hostedContents/{hosted-content-id}',
    {
      params: {
        path: {
          'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
          'message-id': '1607123731118',
          'hosted-content-id':
            'aWQ9eF8wLXdldS1kMy03ZjBjNDFiYSx0eXBlPTEsdXJsPWh0dHBzOi8vZXUtYXBpLmFzbS5za3lwZS5jb20vdjEvb2JqZWN0cy8wLXdldS1kMy03ZjBjNDFiYS92aWV3cy9pbWdv',
        },
      },
    },
  );
  if (error) throw new Error(error.error.message);
  return data.id;
}
