import type { GraphChat } from 'graph-chat';

/** Lists the conversations of a group that have attachments, twenty a page. */
export async function listConversations(graph: GraphChat) {
  const { data, error } = await graph.GET('/groups/{group-id}/conversations', {
    params: {
      path: { 'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315' },
      query: { $top: 20, $filter: 'hasAttachments eq true', $select: ['topic', 'lastDeliveredDateTime'] },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
