import type { GraphChat } from 'graph-chat';

/** Returns the chat between a user and an app that is installed for them. */
export async function getChatForUserApp(graph: GraphChat) {
  const { data, error } = await graph.GET('/users/{user-id}/teamwork/installedApps/{app-installation-id}/chat', {
    params: {
      path: {
        'user-id': '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
        'app-installation-id':
          'OGMwYTFhNjctNTBjZS00MTE0LWJiNmMtZGE5YzVkYmNmNmNhIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=',
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
