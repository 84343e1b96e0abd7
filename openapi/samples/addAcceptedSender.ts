import type { GraphChat } from 'graph-chat';

/** Lets a user post to a group. */
export async function addAcceptedSender(graph: GraphChat) {
  const { error } = await graph.POST('/groups/{group-id}/acceptedSenders/$ref', {
    params: { path: { 'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315' } },
    body: { '@odata.id': 'https://graph.microsoft.com/v1.0/users/alex@contoso.com' },
  });
  if (error) throw new Error(error.error.message);
}
