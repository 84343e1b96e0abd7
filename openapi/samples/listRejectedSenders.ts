import type { GraphChat } from 'graph-chat';

/** Lists the names of the users and groups that may not post to a group. */
export async function listRejectedSenders(graph: GraphChat) {
  const { data, error } = await graph.GET('/groups/{group-id}/rejectedSenders', {
    params: { path: { 'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315' } },
  });
  if (error) throw new Error(error.error.message);
  return data.value.map((sender) => sender.displayName);
}
