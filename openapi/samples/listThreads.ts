import type { GraphChat } from 'graph-chat';

/** Lists the threads of a group with their recipients, twenty a page. */
export async function listThreads(graph: GraphChat) {
  const { data, error } = await graph.GET('/groups/{group-id}/threads', {
    params: {
      path: { 'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315' },
      query: { $top: 20, $select: ['topic', 'toRecipients', 'ccRecipients'] },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
