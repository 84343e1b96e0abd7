import { GraphFailure } from '../../contract/graphFailure.ts';
import { chatPartContext, partCreated } from '../chats/chatPart.ts';
import { openChat } from '../chats/openChat.ts';
import { timestamp } from '../clock.ts';
import { permissionsIn } from '../directory/authorization.ts';
import { initiator } from '../directory/initiator.ts';
import { writeEvent } from '../messages/writeMessage.ts';
import { readExpandedFilter } from '../odata/expandedFilter.ts';
import { page } from '../odata/page.ts';
import { select } from '../odata/responseBody.ts';
import type { Handlers } from '../requestContext.ts';
import { tabOrder, versionOf } from './appRecords.ts';
import { openApp } from './catalog.ts';
import { catalogApp, installationOf } from './openInstallation.ts';
import { openTab } from './openTab.ts';
import { mustReachApp } from './ownApp.ts';
import { tabReach, tabView } from './tab.ts';
import { configured, shownIn } from './tabContent.ts';

/** Tabs of chats. */
export const tabs = {
  async listChatTabs(context) {
    const { records, url, query } = context;
    const { chat } = await openChat(context, context.path);
    const { $expand, $filter, $select, $skiptoken } = query;
    const filter = $filter === undefined ? undefined : readExpandedFilter($filter, tabReach, $expand);
    const { items, nextLink } = await page({
      url,
      skiptoken: $skiptoken,
      read: async (range) => {
        const list = await records.list('tab', 'ofChat', chat.id, range);
        return Promise.all(
          list.map(async (tab) => ({ tab, view: tabView(chat, await catalogApp(records, tab.appId), tab, $expand) })),
        );
      },
      order: ({ tab }) => tabOrder(tab),
      keep: filter && (({ view }) => filter(view)),
    });
    return {
      status: 200,
      body: {
        '@odata.context': chatPartContext(context, chat.id, 'tabs', query),
        '@odata.count': items.length,
        ...(nextLink === undefined ? {} : { '@odata.nextLink': nextLink }),
        value: items.map(({ view }) => select(view, $select && [...$select, 'teamsApp'])),
      },
    };
  },

  async addChatTab(context) {
    const { records, ids, clock, body } = context;
    const { chat } = await openChat(context, context.path);
    const app = await openApp(context, body['teamsApp@odata.bind']);
    mustReachApp(context, app, await permissionsIn(context, chat.id));
    const installation = await installationOf(records, chat.id, app.id);
    if (!installation) {
      throw new GraphFailure(400, {
        message: `App id ${app.id} needs to be installed to the chat ${chat.id} and be in an unblocked state to install/update a tab`,
      });
    }
    const tab = await records.put('tab', {
      id: ids.guid(),
      chatId: chat.id,
      appId: app.id,
      ...shownIn(app, versionOf(app, installation.version), body),
      createdDateTime: timestamp(clock.now()),
    });
    return {
      status: 201,
      headers: partCreated(context, chat.id, 'tabs', tab.id),
      body: { '@odata.context': chatPartContext(context, chat.id, 'tabs/$entity'), ...tabView(chat, app, tab) },
    };
  },

  async getChatTab(context) {
    const { query } = context;
    const { chat, app, tab } = await openTab(context, context.path);
    return {
      status: 200,
      body: {
        '@odata.context': chatPartContext(context, chat.id, 'tabs', query).concat('/$entity'),
        ...select(tabView(chat, app, tab, query.$expand), query.$select && [...query.$select, 'teamsApp']),
      },
    };
  },

  async updateChatTab(context) {
    const { records, body } = context;
    const { chat, app, tab } = await openTab(context, context.path);
    mustReachApp(context, app, await permissionsIn(context, chat.id));
    if ('teamsApp@odata.bind' in body) {
      throw new GraphFailure(400, { message: 'The app of a tab cannot be changed. Leave out teamsApp@odata.bind.' });
    }
    const { displayName = tab.displayName, configuration } = body;
    const changed = await records.put('tab', {
      ...tab,
      displayName,
      configuration: configuration ? configured(tab.configuration, configuration) : tab.configuration,
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
      body: { '@odata.context': chatPartContext(context, chat.id, 'tabs/$entity'), ...tabView(chat, app, changed) },
    };
  },

  async removeChatTab(context) {
    const { chat, app, tab } = await openTab(context, context.path);
    mustReachApp(context, app, await permissionsIn(context, chat.id));
    await context.records.remove('tab', tab);
    return { status: 204 };
  },
} satisfies Handlers<'listChatTabs' | 'addChatTab' | 'getChatTab' | 'updateChatTab' | 'removeChatTab'>;
