import type { GraphChat } from 'graph-chat';

/** Notifies a member of a chat that something waits for approval. */
export async function sendActivityNotificationInChat(graph: GraphChat) {
  const { error } = await graph.POST('/chats/{chat-id}/sendActivityNotification', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: {
      topic: {
        source: 'entityUrl',
        value: 'https://graph.microsoft.com/v1.0/chats/19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
      },
      activityType: 'approvalRequired',
      previewText: { content: 'The budget for 2021 waits for your approval.' },
      templateParameters: [{ name: 'budget', value: 'Budget 2021' }],
      recipient: {
        '@odata.type': '#microsoft.graph.aadUserNotificationRecipient',
        userId: '3626a173-f2bc-4883-bcf7-01514c3bfb82',
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
