import type { GraphChat } from 'graph-chat';

/** Closes a thread for new posts, by its conversation. */
export async function updateConversationThread(graph: GraphChat) {
  const { error } = await graph.PATCH('/groups/{group-id}/conversations/{conversation-id}/threads/{thread-id}', {
    params: {
      path: {
        'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
        'conversation-id': 'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=',
        'thread-id':
          'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAMkABAAevhPXDaxSru2rTEqv0LdsRAAevhPXDaxSru2rTEqv0LdsQ==',
      },
    },
    body: { isLocked: true },
  });
  if (error) throw new Error(error.error.message);
}
