import type { components } from '../../../generated/beta/schema.ts';
import { encodeBase64 } from '../../contract/base64.ts';
import type { RecordKind } from '../records/recordKind.ts';
import { sortableTime } from '../time.ts';

type Schemas = components['schemas'];

/** An app of the catalog. */
export interface AppRecord {
  /** The id that the catalog gave it: a GUID, or a name if it is built in. */
  readonly id: string;
  /** The id in its manifest. */
  readonly externalId: string | null;
  readonly displayName: string;
  readonly distributionMethod: NonNullable<Schemas['teamsApp']['distributionMethod']>;
  /** Its registration in Microsoft Entra, which tokens name. Null if it has none; several apps may share one. */
  readonly clientAppId: string | null;
  /** The service principal of its registration. */
  readonly servicePrincipalId: string | null;
  /** Oldest first, at least one. An installation gets the last. */
  readonly versions: readonly AppVersion[];
}

/** One version of an app, with what its manifest says. */
export interface AppVersion {
  /** `1.0.0`. */
  readonly version: string;
  readonly shortDescription: string | null;
  readonly description: string | null;
  readonly lastModifiedDateTime: string | null;
  readonly botId: string | null;
  /** Resource-specific permissions that it asks for. */
  readonly permissions: readonly Permission[];
  /** The types of notifications that it declares. Null if they are unknown; then every type is accepted. */
  readonly activityTypes: readonly string[] | null;
  /** The tab for chats that the manifest itself configures. */
  readonly staticTab: Pick<TabRecord, 'displayName' | 'configuration'> | null;
}

/** A resource-specific permission. */
export interface Permission {
  readonly permissionValue: string;
  readonly permissionType: 'delegated' | 'application';
}

/** An app that is installed in a chat, or for a user. */
export interface InstallationRecord {
  readonly id: string;
  /** The chat or the user. */
  readonly scope: { readonly chatId: string } | { readonly userId: string };
  readonly appId: string;
  readonly version: string;
  /** The permissions that were consented to. Null if the request had no consent. */
  readonly consented: readonly Permission[] | null;
  readonly installedDateTime: string;
}

/** A tab of a chat. */
export interface TabRecord {
  readonly id: string;
  readonly chatId: string;
  readonly appId: string;
  readonly displayName: string;
  readonly configuration: Required<Schemas['teamsTabConfigurationUpdate']> | null;
  readonly createdDateTime: string;
}

/** A notification that was sent to the activity feeds of users. */
export interface NotificationRecord {
  readonly id: string;
  readonly chatId: string;
  /** The app that sent it. */
  readonly appId: string;
  readonly sentDateTime: string;
  /** The ids of the users whose feeds show it. */
  readonly recipients: readonly string[];
  /** The part of the preview text that the feeds show. */
  readonly preview: string;
  /** The body of the request. */
  readonly content: Schemas['activityNotificationCreate'];
}

/** The order of an installation in its list, oldest first. */
export const installationOrder = ({ installedDateTime, id }: InstallationRecord): string =>
  `${sortableTime(installedDateTime)} ${id}`;

/** The order of a tab in its list, oldest first. */
export const tabOrder = ({ createdDateTime, id }: TabRecord): string => `${sortableTime(createdDateTime)} ${id}`;

export const app: RecordKind<AppRecord, 'all'> = {
  key: ({ id }) => id,
  indexes: { all: ({ id }) => ({ parent: '', order: id }) },
};

export const installation: RecordKind<InstallationRecord, 'ofScope'> = {
  key: ({ id }) => id,
  indexes: { ofScope: (value) => ({ parent: scopeId(value.scope), order: installationOrder(value) }) },
};

export const tab: RecordKind<TabRecord, 'ofChat'> = {
  key: ({ id }) => id,
  indexes: { ofChat: (value) => ({ parent: value.chatId, order: tabOrder(value) }) },
};

export const notification: RecordKind<NotificationRecord, 'ofChat'> = {
  key: ({ id }) => id,
  indexes: {
    ofChat: ({ chatId, sentDateTime, id }) => ({ parent: chatId, order: `${sortableTime(sentDateTime)} ${id}` }),
  },
};

/**
 * The id of the installation of an app, one for each app in a chat or for a user. Opaque to callers; its form is that of
 * the published examples.
 */
export const installationId = (scope: InstallationRecord['scope'], appId: string): string =>
  encodeBase64(`${scopeId(scope)}##${appId}`);

/** The newest version of an app. */
export const newestVersion = ({ versions }: AppRecord): AppVersion => versions.at(-1) as AppVersion;

/** A version of an app by its number, or the newest if the app has no such version. */
export const versionOf = (record: AppRecord, number: string): AppVersion =>
  record.versions.find(({ version }) => version === number) ?? newestVersion(record);

const scopeId = (scope: InstallationRecord['scope']) => ('chatId' in scope ? scope.chatId : scope.userId);
