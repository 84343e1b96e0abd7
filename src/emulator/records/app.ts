import type { components } from '../../../generated/beta/schema.ts';
import type { KindOf } from './kind.ts';

type Schemas = components['schemas'];

/** An app of the catalog. */
export interface AppRecord {
  readonly id: string;
  readonly externalId: string | null;
  readonly displayName: string;
  /** The newest version: `1.0.0`. */
  readonly version: string;
  readonly distributionMethod: NonNullable<Schemas['teamsApp']['distributionMethod']>;
  /** The bot of the app, if it has one. */
  readonly botId: string | null;
  /** Resource-specific permissions that the app asks for. */
  readonly permissions: readonly Schemas['teamsAppResourceSpecificPermission'][];
}

/** An app that is installed in a chat, or for a person. */
export interface InstallationRecord {
  readonly id: string;
  /** The chat or the person. */
  readonly scope: { readonly chatId: string } | { readonly userId: string };
  readonly appId: string;
  readonly version: string;
  readonly consentedPermissionSet: Schemas['teamsAppPermissionSet'] | null;
  readonly installedDateTime: string;
}

/** A tab of a chat. */
export interface TabRecord {
  readonly id: string;
  readonly chatId: string;
  readonly appId: string;
  readonly displayName: string;
  readonly configuration: Schemas['teamsTab']['configuration'];
  readonly createdDateTime: string;
}

/** A notification that was sent to the activity feed of somebody. */
export interface NotificationRecord {
  readonly id: string;
  readonly chatId: string;
  readonly sentDateTime: string;
  /** The people whose feeds show it. */
  readonly recipients: readonly string[];
  /** What was sent. */
  readonly content: Schemas['activityNotificationCreate'];
}

export const app: KindOf<AppRecord, 'all'> = {
  key: ({ id }) => id,
  listed: { all: ({ id }) => ({ parent: '', order: id }) },
};

export const installation: KindOf<InstallationRecord, 'ofScope'> = {
  key: ({ id }) => id,
  listed: {
    ofScope: ({ scope, installedDateTime, id }) => ({ parent: scopeId(scope), order: `${installedDateTime} ${id}` }),
  },
  unique: ({ scope, appId }) => [`${scopeId(scope)} ${appId}`],
};

export const tab: KindOf<TabRecord, 'ofChat'> = {
  key: ({ id }) => id,
  listed: { ofChat: ({ chatId, createdDateTime, id }) => ({ parent: chatId, order: `${createdDateTime} ${id}` }) },
};

export const notification: KindOf<NotificationRecord, 'ofChat'> = {
  key: ({ id }) => id,
  listed: { ofChat: ({ chatId, sentDateTime, id }) => ({ parent: chatId, order: `${sentDateTime} ${id}` }) },
};

const scopeId = (scope: InstallationRecord['scope']) => ('chatId' in scope ? scope.chatId : scope.userId);
