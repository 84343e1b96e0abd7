import type { components } from '../../../generated/beta/schema.ts';
import type { ChatRecord } from '../chats/chatRecords.ts';
import type { AppRecord, TabRecord } from './appRecords.ts';
import { appProperties, appView } from './appView.ts';

/** The properties of tabs and of their apps that `$filter` may name. */
export const tabReach = {
  own: [
    ...['id', 'displayName', 'webUrl', 'configuration'],
    ...['entityId', 'contentUrl', 'websiteUrl', 'removeUrl'].map((name) => `configuration/${name}`),
  ],
  related: { teamsApp: appProperties.teamsApp },
};

/** A tab as it is answered, whole, with what `$expand` asks for. */
export function tabView(
  { id: chatId, tenantId }: ChatRecord,
  app: AppRecord,
  { id, displayName, configuration }: TabRecord,
  $expand: readonly string[] = [],
): components['schemas']['teamsTab'] {
  const context = encodeURIComponent(JSON.stringify({ context: 'chat', chatId }));
  return {
    id,
    displayName,
    webUrl: `https://teams.microsoft.com/l/entity/${app.id}/_djb2_msteams_prefix_${id}?context=${context}&tenantId=${tenantId}`,
    configuration,
    ...($expand.includes('teamsApp') ? { teamsApp: appView(app) } : {}),
  };
}
