import { GraphFailure } from '../../contract/graphFailure.ts';
import { type ChatPath, type OpenChat, openChat } from '../chats/openChat.ts';
import type { Situation } from '../requestContext.ts';
import type { AppRecord, TabRecord } from './appRecords.ts';
import { catalogApp } from './openInstallation.ts';

/** A tab as the caller reaches it. */
export interface OpenTab extends OpenChat {
  readonly tab: TabRecord;
  readonly app: AppRecord;
}

/**
 * The tab that a path leads to.
 *
 * Throws a {@link GraphFailure}: what `openChat` throws, and 404 where the chat has no such tab.
 */
export async function openTab(situation: Situation, path: ChatPath & { readonly 'tab-id': string }): Promise<OpenTab> {
  const open = await openChat(situation, path);
  const id = path['tab-id'];
  const tab = await situation.records.get('tab', id);
  if (tab?.chatId !== open.chat.id) throw new GraphFailure(404, { message: `No tab is found with id '${id}'.` });
  return { ...open, tab, app: await catalogApp(situation.records, tab.appId) };
}
