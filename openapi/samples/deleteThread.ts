import type { GraphChat } from 'graph-chat';

/** Deletes a thread with all its posts. */
export async function deleteThread(graph: GraphChat) {
  const { error } = await graph.DELETE('/groups/{group-id}/threads/{thread-id}', {
    params: {
      path: {
        'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
        'thread-id':
          'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==',
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
