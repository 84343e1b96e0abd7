import { openChat } from '../chats/openChat.ts';
import { timestamp } from '../clock.ts';
import type { Handlers } from '../requestContext.ts';
import { activityTopic } from './activityTopic.ts';
import { declaredActivity } from './declaredActivity.ts';
import { notified } from './notified.ts';
import { notifyingApp } from './notifyingApp.ts';
import { takePlace } from './takePlace.ts';

/** How much of the preview text the activity feed shows, in characters. */
const previewLength = 150;

/** Notifications in the activity feeds of the members of a chat. */
export const activityNotifications = {
  async sendActivityNotificationInChat(context) {
    const { records, ids, clock, body } = context;
    const { chat } = await openChat(context, context.path);
    const { app, version } = await notifyingApp(context, chat, body.teamsAppId);
    await activityTopic(records, chat, body.topic);
    declaredActivity(version, body.activityType);
    const recipients = await notified(context, chat, body.recipient);
    const notification = {
      id: ids.guid(),
      chatId: chat.id,
      appId: app.id,
      sentDateTime: timestamp(clock.now()),
      recipients,
      preview: [...body.previewText.content].slice(0, previewLength).join(''),
      content: body,
    };
    await takePlace(records, notification);
    await records.put('notification', notification);
    return { status: 204 };
  },
} satisfies Handlers<'sendActivityNotificationInChat'>;
