import * as apps from '../apps/appRecords.ts';
import * as chats from '../chats/chatRecords.ts';
import * as conversations from '../conversations/conversationRecords.ts';
import * as directory from '../directory/directoryRecords.ts';
import * as messages from '../messages/messageRecords.ts';
import * as signIn from '../signIn/signInRecords.ts';
import { snapshot, snapshotSummary } from '../snapshots/snapshotRecord.ts';
import * as subscriptions from '../subscriptions/subscriptionRecords.ts';
import type { RecordKind } from './recordKind.ts';
import { seed } from './seedRecord.ts';

/** Every kind of record that the emulator keeps, by its name in a store. */
export const kinds = {
  seed,
  user: directory.user,
  photo: directory.photo,
  group: directory.group,
  token: directory.token,
  chat: chats.chat,
  member: chats.member,
  operation: chats.operation,
  message: messages.message,
  hostedContent: messages.hostedContent,
  targetedMessage: messages.targetedMessage,
  pin: messages.pin,
  app: apps.app,
  installation: apps.installation,
  tab: apps.tab,
  notification: apps.notification,
  conversation: conversations.conversation,
  thread: conversations.thread,
  post: conversations.post,
  attachment: conversations.attachment,
  forward: conversations.forward,
  subscription: subscriptions.subscription,
  change: subscriptions.change,
  delivery: subscriptions.delivery,
  deliveryQueue: subscriptions.deliveryQueue,
  client: signIn.client,
  authorizationCode: signIn.authorizationCode,
  refreshToken: signIn.refreshToken,
  deviceCode: signIn.deviceCode,
  session: signIn.session,
  consent: signIn.consent,
  revocation: signIn.revocation,
  signingKey: signIn.signingKey,
  snapshot,
  snapshotSummary,
} as const;

/** The name of a kind of record. */
export type Kind = keyof typeof kinds;

/** What a record of a kind is. */
export type RecordOf<K extends Kind> = (typeof kinds)[K] extends RecordKind<infer T, infer _Index> ? T : never;

/** The lists that a kind of record stands in. */
export type IndexOf<K extends Kind> = keyof (typeof kinds)[K]['indexes'] & string;
