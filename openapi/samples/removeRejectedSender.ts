import type { GraphChat } from 'graph-chat';

/** Takes a user off the list of those who may not post to a group. */
export async function removeRejectedSender(graph: GraphChat) {
  const { error } = await graph.DELETE('/groups/{group-id}/rejectedSenders/$ref', {
    params: {
      path: { 'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315' },
      query: { $id: 'https://graph.microsoft.com/v1.0/users/8ba98af6-7fc2-4eb2-a7f2-aef9f21fd98a' },
    },
  });
  if (error) throw new Error(error.error.message);
}
