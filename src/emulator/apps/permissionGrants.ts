import type { components } from '../../../generated/beta/schema.ts';
import { encodeBase64 } from '../../contract/base64.ts';
import { openChat } from '../chats/openChat.ts';
import { skiptokenPage } from '../odata/page.ts';
import { listBody, odataContext } from '../odata/responseBody.ts';
import type { Records } from '../records/records.ts';
import type { Handlers } from '../requestContext.ts';
import { type AppRecord, installationOrder, type Permission } from './appRecords.ts';
import { appById } from './catalog.ts';

/**
 * The permissions that apps were granted in chats.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list-permissiongrants
 */
export const permissionGrantHandlers = {
  async listChatPermissionGrants(context) {
    const { chat } = await openChat(context, context.path);
    const grants = await grantsInChat(context.records, chat.id);
    const { items, nextLink } = await skiptokenPage({
      url: context.url,
      skiptoken: context.query.$skiptoken,
      read: async ({ after = '', limit }) => grants.filter(({ order }) => order > after).slice(0, limit),
      order: ({ order }) => order,
    });
    return {
      status: 200,
      body: listBody(
        odataContext(context, 'permissionGrants'),
        { nextLink },
        items.map(({ grant }) => grant),
      ),
    };
  },
} satisfies Handlers;

/** A permission that an app has in a chat, with its order in the list of them. */
interface Grant {
  readonly grant: components['schemas']['resourceSpecificPermissionGrant'];
  readonly order: string;
}

/** The permissions that apps have in a chat by the consent to their installations. Oldest installation first: our choice. */
async function grantsInChat(records: Records, chatId: string): Promise<Grant[]> {
  const grants: Grant[] = [];
  for (const installation of await records.list('installation', 'ofScope', chatId)) {
    const app = await appById(records, installation.appId);
    for (const permission of installation.consented ?? []) {
      const order = `${installationOrder(installation)} ${permission.permissionType} ${permission.permissionValue}`;
      grants.push({ order, grant: grantView(installation.id, app, permission) });
    }
  }
  return grants.sort((a, b) => (a.order < b.order ? -1 : 1));
}

function grantView(
  installationId: string,
  app: AppRecord,
  { permissionValue, permissionType }: Permission,
): Grant['grant'] {
  const type = permissionTypes[permissionType];
  return {
    id: encodeBase64(`${installationId}##${permissionValue}##${type}`),
    clientAppId: app.servicePrincipalId,
    resourceAppId: graphAppId,
    clientId: app.clientAppId,
    permissionType: type,
    permission: permissionValue,
  };
}

/** The id of Microsoft Graph in Microsoft Entra. */
const graphAppId = '00000003-0000-0000-c000-000000000000';

const permissionTypes = { application: 'Application', delegated: 'Delegated' } as const;
