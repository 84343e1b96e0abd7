import type { GraphChat } from 'graph-chat';

/** Upgrades an app of a chat, and consents to what the newest version needs. */
export async function upgradeChatApp(graph: GraphChat) {
  const { error } = await graph.POST('/chats/{chat-id}/installedApps/{app-installation-id}/upgrade', {
    params: {
      path: {
        'chat-id': '19:1c5b01696d2e4a179c292bc9cf04e63b@thread.v2',
        'app-installation-id':
          'MTk6MWM1YjAxNjk2ZDJlNGExNzljMjkyYmM5Y2YwNGU2M2JAdGhyZWFkLnYyIyM0YjdlMmExMC02ZjBkLTRjNTMtOWQzZS03YTFmMGMyYjhlNjQ=',
      },
    },
    body: {
      consentedPermissionSet: {
        resourceSpecificPermissions: [
          { permissionValue: 'ChatMember.Read.Chat', permissionType: 'application' },
          { permissionValue: 'TeamsActivity.Send.Chat', permissionType: 'application' },
        ],
      },
    },
  });
  if (error) throw new Error(error.error.message);
}
