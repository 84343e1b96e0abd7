import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import { chatPartContext, partLocation } from '../chats/chatView.ts';
import { type ChatPath, type OpenChat, openChat } from '../chats/openChat.ts';
import { permissionsInChat } from '../directory/authorization.ts';
import { initiator } from '../directory/identities.ts';
import { writeEvent } from '../messages/writeMessage.ts';
import { readFilter } from '../odata/filter.ts';
import type { Filterable } from '../odata/filterable.ts';
import { skiptokenPage } from '../odata/page.ts';
import { listBody, select } from '../odata/responseBody.ts';
import { contextPath } from '../odata/urlPath.ts';
import { type Handlers, onBeta, type RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { type AppRecord, type AppVersion, type TabRecord, tabOrder, versionOf } from './appRecords.ts';
import { appView, filterableApp } from './appView.ts';
import { appById, openApp, requireReachableApp } from './catalog.ts';
import { findInstallation } from './installations.ts';

type Schemas = components['schemas'];

/**
 * Tabs of chats.
 *
 * @see https://learn.microsoft.com/graph/api/chat-list-tabs
 * @see https://learn.microsoft.com/graph/api/chat-post-tabs
 * @see https://learn.microsoft.com/graph/api/chat-get-tabs
 * @see https://learn.microsoft.com/graph/api/chat-patch-tabs
 * @see https://learn.microsoft.com/graph/api/chat-delete-tabs
 */
export const tabHandlers = {
  async listChatTabs(context) {
    const { records, url, query } = context;
    const { chat } = await openChat(context, context.path);
    const { $expand, $filter, $select, $skiptoken } = query;
    const filter = readFilter($filter, filterableTab, { $expand });
    const { items, nextLink } = await skiptokenPage({
      url,
      skiptoken: $skiptoken,
      read: async (range) => {
        const list = await records.list('tab', 'ofChat', chat.id, range);
        return Promise.all(
          list.map(async (tab) => ({
            tab,
            view: tabView(context, chat, await appById(records, tab.appId), tab, $expand),
          })),
        );
      },
      order: ({ tab }) => tabOrder(tab),
      keep: filter && (({ view }) => filter(view)),
    });
    return {
      status: 200,
      body: listBody(
        chatPartContext(context, chat.id, 'tabs', query),
        { nextLink },
        items.map(({ view }) => select(view, $select && [...$select, 'teamsApp'])),
      ),
    };
  },

  async addChatTab(context) {
    const { records, ids, clock, body } = context;
    const { chat } = await openChat(context, context.path);
    const app = await openApp(context, body['teamsApp@odata.bind']);
    requireReachableApp(context, app, await permissionsInChat(context, chat.id));
    const installation = await findInstallation(records, chat.id, app.id);
    if (!installation) {
      throw new GraphFailure(400, {
        message: `App id ${app.id} needs to be installed to the chat ${chat.id} and be in an unblocked state to install/update a tab`,
      });
    }
    const tab = await records.put('tab', {
      id: ids.guid(),
      chatId: chat.id,
      appId: app.id,
      ...newTabContent(app, versionOf(app, installation.version), body),
      createdDateTime: timestamp(clock.now()),
    });
    return {
      status: 201,
      headers: partLocation(context, chat.id, 'tabs', tab.id),
      body: {
        '@odata.context': chatPartContext(context, chat.id, 'tabs/$entity'),
        ...tabView(context, chat, app, tab),
      },
    };
  },

  async getChatTab(context) {
    const { query } = context;
    const { chat, app, tab } = await openTab(context, context.path);
    return {
      status: 200,
      body: {
        '@odata.context': chatPartContext(context, chat.id, 'tabs', query).concat('/$entity'),
        ...select(tabView(context, chat, app, tab, query.$expand), query.$select && [...query.$select, 'teamsApp']),
      },
    };
  },

  async updateChatTab(context) {
    const { records, body } = context;
    const { chat, app, tab } = await openTab(context, context.path);
    requireReachableApp(context, app, await permissionsInChat(context, chat.id));
    if ('teamsApp@odata.bind' in body) {
      throw new GraphFailure(400, { message: 'The app of a tab cannot be changed. Leave out teamsApp@odata.bind.' });
    }
    const { displayName = tab.displayName, configuration } = body;
    const changed = await records.put('tab', {
      ...tab,
      displayName,
      configuration: configuration ? mergeConfiguration(tab.configuration, configuration) : tab.configuration,
    });
    if (JSON.stringify(changed) !== JSON.stringify(tab)) {
      await writeEvent(context, chat.id, {
        '@odata.type': '#microsoft.graph.tabUpdatedEventMessageDetail',
        tabId: tab.id,
        initiator: initiator(context),
      });
    }
    return {
      status: 200,
      body: {
        '@odata.context': chatPartContext(context, chat.id, 'tabs/$entity'),
        ...tabView(context, chat, app, changed),
      },
    };
  },

  async removeChatTab(context) {
    const { chat, app, tab } = await openTab(context, context.path);
    requireReachableApp(context, app, await permissionsInChat(context, chat.id));
    await context.records.remove('tab', tab);
    return { status: 204 };
  },
} satisfies Handlers;

const filterableTab: Filterable = {
  id: 'any',
  displayName: 'any',
  webUrl: 'any',
  configuration: 'any',
  'configuration/entityId': 'any',
  'configuration/contentUrl': 'any',
  'configuration/websiteUrl': 'any',
  'configuration/removeUrl': 'any',
  ...filterableApp,
};

/**
 * A tab as responses contain it, with every property and what `$expand` names. `webUrl` has the form of the published
 * examples.
 */
function tabView(
  context: RequestContext,
  { id: chatId, tenantId }: ChatRecord,
  app: AppRecord,
  { id, displayName, configuration, createdDateTime }: TabRecord,
  $expand: readonly string[] = [],
): Schemas['teamsTab'] {
  const shown = JSON.stringify({ context: 'chat', chatId });
  return {
    id,
    displayName,
    webUrl: `https://teams.microsoft.com${contextPath`/l/entity/${app.id}/_djb2_msteams_prefix_${id}?context=${shown}&tenantId=${tenantId}`}`,
    configuration: configuration && { ...configuration, dateAdded: createdDateTime },
    ...onBeta(context, { sortOrderIndex: createdDateTime.replaceAll(/\D/g, ''), messageId: null, teamsAppId: app.id }),
    ...($expand.includes('teamsApp') ? { teamsApp: appView(app) } : {}),
  };
}

/** A tab that the caller may access. */
interface OpenTab extends OpenChat {
  readonly tab: TabRecord;
  readonly app: AppRecord;
}

/**
 * The tab that a path leads to.
 *
 * Throws a {@link GraphFailure}: what `openChat` throws, and 404 if the chat has no such tab.
 */
async function openTab(context: RequestContext, path: ChatPath & { readonly 'tab-id': string }): Promise<OpenTab> {
  const open = await openChat(context, path);
  const id = path['tab-id'];
  const tab = await context.records.get('tab', id);
  if (tab?.chatId !== open.chat.id) throw new GraphFailure(404, { message: `No tab is found with id '${id}'.` });
  return { ...open, tab, app: await appById(context.records, tab.appId) };
}

/**
 * The name and the configuration of a new tab: from the manifest of the app if it has a static tab, or from the request.
 *
 * Throws a {@link GraphFailure} 400 if a request configures a static tab.
 *
 * @see https://learn.microsoft.com/graph/api/chat-post-tabs
 */
function newTabContent(
  app: AppRecord,
  { staticTab }: AppVersion,
  { displayName, configuration }: Schemas['teamsTabCreate'],
): Pick<TabRecord, 'displayName' | 'configuration'> {
  if (!staticTab) {
    return {
      displayName: displayName ?? app.displayName,
      configuration: configuration ? mergeConfiguration(null, configuration) : null,
    };
  }
  if (displayName === undefined && configuration === undefined) return staticTab;
  throw new GraphFailure(400, {
    message: 'displayName and configuration come from the manifest of the app, which has a static tab.',
  });
}

/** A configuration with the changes of a request. Omitted properties keep their value; in a new one they are null. */
function mergeConfiguration(
  before: TabRecord['configuration'],
  changes: Schemas['teamsTabConfigurationUpdate'],
): NonNullable<TabRecord['configuration']> {
  const current = before ?? unconfigured;
  const {
    entityId = current.entityId,
    contentUrl = current.contentUrl,
    websiteUrl = current.websiteUrl,
    removeUrl = current.removeUrl,
  } = changes;
  return { entityId, contentUrl, websiteUrl, removeUrl };
}

const unconfigured = { entityId: null, contentUrl: null, websiteUrl: null, removeUrl: null };
