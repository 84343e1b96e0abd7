import type { GraphChat } from 'graph-chat';

/** Starts a conversation, and returns the ids of the conversation and of its thread. */
export async function createConversation(graph: GraphChat) {
  const { data, error } = await graph.POST('/groups/{group-id}/conversations', {
    params: { path: { 'group-id': '02bd9fd6-8f93-4758-87c3-1fb73740a315' } },
    body: {
      topic: 'New head of finance',
      threads: [
        {
          posts: [
            {
              body: { contentType: 'html', content: 'Welcome, Mei. She starts on Monday.' },
              newParticipants: [{ emailAddress: { name: 'Mei Tanaka', address: 'mei@contoso.com' } }],
            },
          ],
        },
      ],
    },
  });
  if (error) throw new Error(error.error.message);
  return { conversationId: data.id, threadId: data.threads?.[0]?.id };
}
