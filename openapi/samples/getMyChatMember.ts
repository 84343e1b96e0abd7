import type { GraphChat } from 'graph-chat';

/** Returns the e-mail address of a member of one of my chats, if there is one. */
export async function getMyChatMember(graph: GraphChat) {
  const { data, error } = await graph.GET('/me/chats/{chat-id}/members/{membership-id}', {
    params: {
      path: {
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'membership-id':
          'MCMjYjMzY2JlOWYtOGViZS00ZjJhLTkxMmItN2UyYTQyN2Y0NzdmIyMxOToxYzViMDE2OTZkMmU0YTE3OWMyOTJiYzljZjA0ZTYzYkB0aHJlYWQudjIjIzgyZmU3NzU4LTViYjMtNGYwZC1hNDNmLWU1NTVmZDM5OWM2Zg==',
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data['@odata.type'] === '#microsoft.graph.aadUserConversationMember' ? data.email : undefined;
}
