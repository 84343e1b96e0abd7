import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { chatPartContext, partLocation } from '../chats/chatView.ts';
import { type ChatPath, type OpenChat, openChat } from '../chats/openChat.ts';
import { permissionsInChat } from '../directory/authorization.ts';
import { initiator } from '../directory/identities.ts';
import { writeEvent } from '../messages/writeMessage.ts';
import { readFilter } from '../odata/filter.ts';
import { skiptokenPage } from '../odata/page.ts';
import { listBody, select } from '../odata/responseBody.ts';
import type { Records } from '../records/records.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import {
  type AppRecord,
  type AppVersion,
  type InstallationRecord,
  installationId,
  installationOrder,
  newestVersion,
  type Permission,
} from './appRecords.ts';
import { filterableInstallation, installationView } from './appView.ts';
import { appById, openApp, requireReachableApp } from './catalog.ts';
import { readConsent, requireConsentPermission, requireFullConsent } from './consent.ts';

/**
 * The apps that are installed in chats.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list-installedapps
 * @see https://learn.microsoft.com/graph/api/chat-post-installedapps
 * @see https://learn.microsoft.com/graph/api/chat-get-installedapps
 * @see https://learn.microsoft.com/graph/api/chat-teamsappinstallation-upgrade
 * @see https://learn.microsoft.com/graph/api/chat-delete-installedapps
 */
export const installationHandlers = {
  async listChatApps(context) {
    const { records, url, query } = context;
    const { chat } = await openChat(context, context.path);
    const { $expand, $filter, $select = ['id'], $skiptoken } = query;
    const filter = readFilter($filter, filterableInstallation, { $expand });
    const { items, nextLink } = await skiptokenPage({
      url,
      skiptoken: $skiptoken,
      read: async (range) => {
        const list = await records.list('installation', 'ofScope', chat.id, range);
        return Promise.all(
          list.map(async (installation) => ({
            installation,
            view: installationView(context, await appById(records, installation.appId), installation, $expand),
          })),
        );
      },
      order: ({ installation }) => installationOrder(installation),
      keep: filter && (({ view }) => filter(view)),
    });
    return {
      status: 200,
      body: listBody(
        chatPartContext(context, chat.id, 'installedApps', query),
        { nextLink },
        items.map(({ view }) => select(view, [...$select, 'teamsApp', 'teamsAppDefinition'])),
      ),
    };
  },

  async addChatApp(context) {
    const { chat } = await openChat(context, context.path);
    const { id } = await installApp(context, chat, context.body);
    return { status: 201, headers: partLocation(context, chat.id, 'installedApps', id) };
  },

  async getChatApp(context) {
    const { chat, app, installation } = await openInstallation(context, context.path);
    return {
      status: 200,
      body: {
        '@odata.context': chatPartContext(context, chat.id, 'installedApps', context.query).concat('/$entity'),
        ...select(installationView(context, app, installation), context.query.$select ?? ['id']),
      },
    };
  },

  async upgradeChatApp(context) {
    const { records, body } = context;
    const { chat, app, installation } = await openInstallation(context, context.path);
    const newest = newestVersion(app);
    const consented = readConsent(body?.consentedPermissionSet);
    await requireInstallable(context, chat, { app, version: newest, consented });
    if (installation.version !== newest.version) {
      await records.put('installation', { ...installation, version: newest.version, consented: consented ?? null });
      await writeAppEvent(context, chat.id, 'upgraded', app);
    }
    return { status: 204 };
  },

  async removeChatApp(context) {
    const { records } = context;
    const { chat, app, installation } = await openInstallation(context, context.path);
    requireReachableApp(context, app, await permissionsInChat(context, chat.id));
    await records.remove('installation', installation);
    for (const tab of await records.list('tab', 'ofChat', chat.id)) {
      if (tab.appId === app.id) await records.remove('tab', tab);
    }
    await writeAppEvent(context, chat.id, 'removed', app);
    return { status: 204 };
  },
} satisfies Handlers;

/**
 * Installs an app in a chat, and writes the event.
 *
 * Throws a {@link GraphFailure}: 400 and 403 if the caller may not install it so, 409 if it is installed.
 */
export async function installApp(
  context: RequestContext,
  chat: ChatRecord,
  request: components['schemas']['teamsAppInstallationCreate'],
): Promise<InstallationRecord> {
  const { records, clock } = context;
  const consented = readConsent(request.consentedPermissionSet);
  const app = await openApp(context, request['teamsApp@odata.bind'], consented);
  const version = newestVersion(app);
  await requireInstallable(context, chat, { app, version, consented });
  if (await findInstallation(records, chat.id, app.id)) {
    throw new GraphFailure(409, { message: `The app '${app.id}' is installed in the chat already.` });
  }
  const scope = { chatId: chat.id };
  const installation = await records.put('installation', {
    id: installationId(scope, app.id),
    scope,
    appId: app.id,
    version: version.version,
    consented: consented ?? null,
    installedDateTime: timestamp(clock.now()),
  });
  await writeAppEvent(context, chat.id, 'installed', app);
  return installation;
}

/** An installation in a chat that the caller may access. */
interface OpenInstallation extends OpenChat {
  readonly installation: InstallationRecord;
  readonly app: AppRecord;
}

/**
 * The installation in a chat that a path leads to.
 *
 * Throws a {@link GraphFailure}: what `openChat` throws, and 404 if nothing is installed under the id.
 */
async function openInstallation(
  context: RequestContext,
  path: ChatPath & { readonly 'app-installation-id': string },
): Promise<OpenInstallation> {
  const open = await openChat(context, path);
  const id = path['app-installation-id'];
  const installation = await context.records.get('installation', id);
  if (!installation || !('chatId' in installation.scope) || installation.scope.chatId !== open.chat.id) {
    throw new GraphFailure(404, { message: `No app installation is found with id '${id}'.` });
  }
  return { ...open, installation, app: await appById(context.records, installation.appId) };
}

/**
 * Requires that the caller may install a version of an app in a chat, with the consent of the request.
 *
 * Throws a {@link GraphFailure}: 403 if no permission of the caller suffices, 400 if the consent is not what the version
 * needs.
 */
async function requireInstallable(
  context: RequestContext,
  { id: chatId }: ChatRecord,
  { app, version, consented }: NewInstallation,
): Promise<void> {
  const held = await permissionsInChat(context, chatId);
  requireReachableApp(context, app, requireConsentPermission(context, version, held));
  requireFullConsent(version, consented);
}

/** What a request installs, and the permissions that it consents to. */
interface NewInstallation {
  readonly app: AppRecord;
  readonly version: AppVersion;
  readonly consented: readonly Permission[] | undefined;
}

/** The installation of an app in a chat, or undefined. */
export function findInstallation(
  records: Records,
  chatId: string,
  appId: string,
): Promise<InstallationRecord | undefined> {
  return records.get('installation', installationId({ chatId }, appId));
}

/** Writes what the caller did with an app as an event message into the chat. */
function writeAppEvent(context: RequestContext, chatId: string, change: keyof typeof eventTypes, app: AppRecord) {
  return writeEvent(context, chatId, {
    '@odata.type': eventTypes[change],
    teamsAppId: app.id,
    teamsAppDisplayName: app.displayName,
    initiator: initiator(context),
  });
}

const eventTypes = {
  installed: '#microsoft.graph.teamsAppInstalledEventMessageDetail',
  upgraded: '#microsoft.graph.teamsAppUpgradedEventMessageDetail',
  removed: '#microsoft.graph.teamsAppRemovedEventMessageDetail',
} as const;
