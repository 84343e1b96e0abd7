import type { GraphChat } from 'graph-chat';

/** Returns the roles of a member. */
export async function getUserChatMember(graph: GraphChat) {
  const { data, error } = await graph.GET('/users/{user-id}/chats/{chat-id}/members/{membership-id}', {
    params: {
      path: {
        'user-id': '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca',
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'membership-id':
          'MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==',
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.roles;
}
