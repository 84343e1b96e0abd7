import { GraphFailure } from '../../contract/graphFailure.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import type { Situation } from '../requestContext.ts';
import { type AppRecord, type AppVersion, versionOf } from './appRecords.ts';
import { catalogApp } from './openInstallation.ts';
import { isApp } from './ownApp.ts';

/** An app that is installed in a chat, in the version that is. */
export interface InstalledApp {
  readonly app: AppRecord;
  readonly version: AppVersion;
}

/**
 * The app of a chat that calls. Where several in the chat share the registration that the token names, `teamsAppId` says
 * which one it is.
 *
 * Throws a {@link GraphFailure}: 403 where it is not installed in the chat, 409 where several could be meant.
 */
export async function notifyingApp(
  situation: Situation,
  chat: ChatRecord,
  teamsAppId: string | undefined,
): Promise<InstalledApp> {
  const { caller, records } = situation;
  const calling: InstalledApp[] = [];
  for (const installation of await records.list('installation', 'ofScope', chat.id)) {
    const app = await catalogApp(records, installation.appId);
    if (isApp(situation, app) && (teamsAppId === undefined || app.id === teamsAppId)) {
      calling.push({ app, version: versionOf(app, installation.version) });
    }
  }
  const [only, ...others] = calling;
  if (!only) throw mayNotNotify(situation, 'Ensure that the expected Teams app is installed in the chat.');
  if (others.length === 0) return only;
  throw new GraphFailure(409, {
    message: `Found multiple applications with the same Microsoft Entra App ID '${caller.app.id}'.`,
  });
}

/** The answer where an app cannot notify somebody about a chat. `hint` says what to do. */
export const mayNotNotify = ({ caller }: Pick<Situation, 'caller'>, hint: string) =>
  new GraphFailure(403, {
    message:
      `Application with AAD App Id '${caller.app.id}' is not authorized to generate notifications about the chat to the ` +
      `recipient. ${hint}`,
  });
