import type { GraphChat } from 'graph-chat';

/** Installs an app in a chat, and consents to what it needs. Returns the URL of the installation. */
export async function addChatApp(graph: GraphChat) {
  const { error, response } = await graph.POST('/chats/{chat-id}/installedApps', {
    params: { path: { 'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2' } },
    body: {
      'teamsApp@odata.bind':
        'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64',
      consentedPermissionSet: {
        resourceSpecificPermissions: [
          { permissionValue: 'ChatMember.Read.Chat', permissionType: 'application' },
          { permissionValue: 'TeamsActivity.Send.Chat', permissionType: 'application' },
        ],
      },
    },
  });
  if (error) throw new Error(error.error.message);
  return response.headers.get('Location');
}
