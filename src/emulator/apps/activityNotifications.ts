import type { components } from '../../../generated/beta/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { type ChatRecord, membershipKey } from '../chats/chatRecords.ts';
import { openChat } from '../chats/openChat.ts';
import { messageKey } from '../messages/messageRecords.ts';
import { keyInUrl } from '../odata/entityUrl.ts';
import type { Records } from '../records/records.ts';
import type { Handlers, RequestContext } from '../requestContext.ts';
import { timestamp } from '../time.ts';
import { type AppRecord, type AppVersion, type NotificationRecord, versionOf } from './appRecords.ts';
import { appById, isCallingApp } from './catalog.ts';

type Schemas = components['schemas'];

/**
 * Notifications in the activity feeds of the members of a chat.
 *
 * @see https://learn.microsoft.com/graph/api/chat-sendactivitynotification
 */
export const activityNotificationHandlers = {
  async sendActivityNotificationInChat(context) {
    const { records, ids, clock, body } = context;
    const { chat } = await openChat(context, context.path);
    const { app, version } = await requireCallingApp(context, chat, body.teamsAppId);
    await requireTopicInChat(records, chat, body.topic);
    requireDeclaredActivity(version, body.activityType);
    const recipients = await notificationRecipients(context, chat, body.recipient);
    const notification = {
      id: ids.guid(),
      chatId: chat.id,
      appId: app.id,
      sentDateTime: timestamp(clock.now()),
      recipients,
      preview: [...body.previewText.content].slice(0, previewLength).join(''),
      content: body,
    };
    await replaceEarlierInChain(records, notification);
    await records.put('notification', notification);
    return { status: 204 };
  },
} satisfies Handlers;

/** How many characters of the preview text the activity feed shows, as the page of the operation says. */
const previewLength = 150;

/** An app that is installed in a chat, in the installed version. */
interface InstalledApp {
  readonly app: AppRecord;
  readonly version: AppVersion;
}

/**
 * Requires that the calling app is installed in the chat, and returns it. If several apps there share the registration of
 * the token, `teamsAppId` chooses one.
 *
 * Throws a {@link GraphFailure}: 403 if it is not installed in the chat, 409 if several match.
 */
async function requireCallingApp(
  context: RequestContext,
  chat: ChatRecord,
  teamsAppId: string | undefined,
): Promise<InstalledApp> {
  const { caller, records } = context;
  const calling: InstalledApp[] = [];
  for (const installation of await records.list('installation', 'ofScope', chat.id)) {
    const app = await appById(records, installation.appId);
    if (isCallingApp(context, app) && (teamsAppId === undefined || app.id === teamsAppId)) {
      calling.push({ app, version: versionOf(app, installation.version) });
    }
  }
  const [only, ...others] = calling;
  if (!only) throw notAuthorizedToNotify(context, 'Ensure that the expected Teams app is installed in the chat.');
  if (others.length === 0) return only;
  throw new GraphFailure(409, {
    message: `Found multiple applications with the same Microsoft Entra App ID '${caller.app.id}'.`,
  });
}

/**
 * Requires that a topic with a URL is the chat or a message in it; a text can be anything. Throws a {@link GraphFailure} 400.
 */
async function requireTopicInChat(
  records: Records,
  { id: chatId }: ChatRecord,
  { source, value }: Schemas['teamworkActivityTopicCreate'],
): Promise<void> {
  if (source === 'text') return;
  const messageId = keyInUrl(value, 'messages');
  const exists = messageId === undefined || (await records.get('message', messageKey(chatId, messageId))) !== undefined;
  if (keyInUrl(value, 'chats') === chatId && exists) return;
  throw new GraphFailure(400, { message: 'topic.value must be the URL of this chat or of a message in it.' });
}

/** The type of notification that needs no declaration, as the page of the operation says. */
const systemDefault = 'systemDefault';

/** Requires that the manifest of an app declares a type of notifications. Throws a {@link GraphFailure} 400. */
function requireDeclaredActivity({ activityTypes }: AppVersion, activityType: string): void {
  if (activityType === systemDefault || activityTypes === null || activityTypes.includes(activityType)) return;
  throw new GraphFailure(400, { message: `The manifest of the app declares no activity type '${activityType}'.` });
}

/**
 * The ids of the users who get a notification about a chat: one member, or all of them.
 *
 * Throws a {@link GraphFailure}: 400 if the recipient is another chat, 404 if there is no such user, 403 if the
 * user is the caller or not a member.
 */
async function notificationRecipients(
  context: RequestContext,
  { id: chatId }: ChatRecord,
  recipient: Schemas['teamworkNotificationRecipient'],
): Promise<string[]> {
  const { caller, records, directory } = context;
  if ('chatId' in recipient) {
    if (recipient.chatId !== chatId) {
      throw new GraphFailure(400, { message: 'recipient.chatId must be the id of this chat.' });
    }
    return (await records.list('member', 'ofChat', chatId)).map(({ userId }) => userId);
  }
  const user = await directory.user(recipient.userId);
  if (caller.kind === 'delegated' && user.id === caller.user.id) {
    throw new GraphFailure(403, { message: 'A user cannot send a notification to themselves.' });
  }
  if (!(await records.find('member', membershipKey(chatId, user.id)))) {
    throw notAuthorizedToNotify(context, 'Ensure that the recipient is a member of the chat.');
  }
  return [user.id];
}

/** Removes earlier notifications of the same app and `chainId` from the feeds that get a new one. */
async function replaceEarlierInChain(
  records: Records,
  { chatId, appId, recipients, content }: NotificationRecord,
): Promise<void> {
  if (content.chainId === undefined) return;
  for (const earlier of await records.list('notification', 'ofChat', chatId)) {
    if (earlier.appId !== appId || earlier.content.chainId !== content.chainId) continue;
    const remaining = earlier.recipients.filter((id) => !recipients.includes(id));
    if (remaining.length === earlier.recipients.length) continue;
    if (remaining.length === 0) await records.remove('notification', earlier);
    else await records.put('notification', { ...earlier, recipients: remaining });
  }
}

/** The error for an app that cannot notify a recipient about a chat. `hint` says what to do. */
const notAuthorizedToNotify = ({ caller }: RequestContext, hint: string) =>
  new GraphFailure(403, {
    message:
      `Application with AAD App Id '${caller.app.id}' is not authorized to generate notifications about the chat to the ` +
      `recipient. ${hint}`,
  });
