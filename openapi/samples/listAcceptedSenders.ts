import type { GraphChat } from 'graph-chat';

/** Lists the names of the users and groups that may post to a group. */
export async function listAcceptedSenders(graph: GraphChat) {
  const { data, error } = await graph.GET('/groups/{group-id}/acceptedSenders', {
    params: { path: { 'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315' } },
  });
  if (error) throw new Error(error.error.message);
  return data.value.map((sender) => sender.displayName);
}
