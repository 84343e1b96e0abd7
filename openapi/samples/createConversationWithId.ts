import type { GraphChat } from 'graph-chat';

/** Creates a conversation under an id, as a draft prints it. Prefer createConversation. */
export async function createConversationWithId(graph: GraphChat) {
  const { data, error } = await graph.POST('/groups/{group-id}/conversations/{conversation-id}', {
    params: {
      path: {
        'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315',
        'conversation-id': 'AAQkADU0NTk0YzM4LTNmN2UtNDlhZi1iZWY3LTRhOWQyMzE1ZGZkOAAQAHr4T1w2sUq7tq0xKr9C3bE=',
      },
    },
    body: { topic: 'New head of finance' },
  });
  if (error) throw new Error(error.error.message);
  return data.value;
}
