import { GraphFailure } from '../../contract/graphFailure.ts';
import { type ChatPath, type OpenChat, openChat } from '../chats/openChat.ts';
import { found, type Records } from '../records/records.ts';
import type { Situation } from '../requestContext.ts';
import { type AppRecord, type InstallationRecord, installationId } from './appRecords.ts';

/** An app that is installed in a chat, as the caller reaches it. */
export interface OpenInstallation extends OpenChat {
  readonly installation: InstallationRecord;
  readonly app: AppRecord;
}

/**
 * The installation in a chat that a path leads to.
 *
 * Throws a {@link GraphFailure}: what `openChat` throws, and 404 where nothing is installed under the id.
 */
export async function openInstallation(
  situation: Situation,
  path: ChatPath & { readonly 'app-installation-id': string },
): Promise<OpenInstallation> {
  const open = await openChat(situation, path);
  const id = path['app-installation-id'];
  const installation = await situation.records.get('installation', id);
  if (!installation || !('chatId' in installation.scope) || installation.scope.chatId !== open.chat.id) {
    throw new GraphFailure(404, { message: `No app installation is found with id '${id}'.` });
  }
  return { ...open, installation, app: await catalogApp(situation.records, installation.appId) };
}

/** The installation of an app in a chat, or undefined. */
export function installationOf(
  records: Records,
  chatId: string,
  appId: string,
): Promise<InstallationRecord | undefined> {
  return records.get('installation', installationId({ chatId }, appId));
}

/** An app that something refers to. The catalog has every such app. */
export async function catalogApp(records: Records, id: string): Promise<AppRecord> {
  return found(await records.get('app', id), `app '${id}' in the catalog`);
}
