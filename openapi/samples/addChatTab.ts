import type { GraphChat } from 'graph-chat';

/** Pins a tab of an installed app to a chat. */
export async function addChatTab(graph: GraphChat) {
  const { data, error } = await graph.POST('/chats/{chat-id}/tabs', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: {
      displayName: 'Budget 2021',
      'teamsApp@odata.bind':
        'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64',
      configuration: {
        entityId: 'budget-2021',
        contentUrl: 'https://budget.contoso.com/teams/budget-2021',
        websiteUrl: 'https://budget.contoso.com/budget-2021',
        removeUrl: 'https://budget.contoso.com/teams/budget-2021/remove',
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return data.id;
}
