import type { GraphChat } from 'graph-chat';

/** Starts a new conversation by its first thread. */
export async function createThread(graph: GraphChat) {
  const { data, error } = await graph.POST('/groups/{group-id}/threads', {
    params: { path: { 'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315' } },
    body: {
      topic: 'Budget for 2021',
      posts: [{ body: { contentType: 'text', content: 'Please send me your figures by 11 December.' } }],
    },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
