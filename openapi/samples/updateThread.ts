import type { GraphChat } from 'graph-chat';

/** Closes a thread for new posts. */
export async function updateThread(graph: GraphChat) {
  const { error } = await graph.PATCH('/groups/{group-id}/threads/{thread-id}', {
    params: {
      path: {
        'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
        'thread-id':
          'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==',
      },
    },
    body: { isLocked: true },
  });
  if (error) throw new Error(error.error.message);
}
