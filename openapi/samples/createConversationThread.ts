import type { GraphChat } from 'graph-chat';

/** Starts another thread in a conversation. */
export async function createConversationThread(graph: GraphChat) {
  const { data, error } = await graph.POST('/groups/{group-id}/conversations/{conversation-id}/threads', {
    params: {
      path: {
        'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
        'conversation-id': 'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=',
      },
    },
    body: {
      topic: 'Desk and laptop',
      posts: [{ body: { contentType: 'text', content: 'Who orders the laptop?' } }],
    },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
