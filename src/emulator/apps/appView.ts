import type { components } from '../../../generated/beta/schema.ts';
import { encodeBase64 } from '../../contract/base64.ts';
import { type AppRecord, type AppVersion, type InstallationRecord, type Permission, versionOf } from './appRecords.ts';

type Schemas = components['schemas'];

/** The properties of apps and of their versions that `$filter` may name. */
export const appProperties = {
  teamsApp: ['id', 'externalId', 'displayName', 'distributionMethod'],
  teamsAppDefinition: [
    ...['id', 'teamsAppId', 'displayName', 'version', 'publishingState'],
    ...['shortDescription', 'description', 'lastModifiedDateTime'],
  ],
} as const;

/** An installation as it is answered, whole, with what `$expand` asks for. */
export function installationView(
  app: AppRecord,
  { id, version, consented }: InstallationRecord,
  $expand: readonly string[] = [],
): Schemas['teamsAppInstallation'] {
  const withBot = $expand.includes('teamsAppDefinition($expand=bot)');
  return {
    id,
    consentedPermissionSet: consented && permissionSet(consented),
    ...($expand.includes('teamsApp') ? { teamsApp: appView(app) } : {}),
    ...(withBot || $expand.includes('teamsAppDefinition')
      ? { teamsAppDefinition: definitionView(app, versionOf(app, version), withBot) }
      : {}),
  };
}

/** An app as it is answered. */
export const appView = ({ id, externalId, displayName, distributionMethod }: AppRecord): Schemas['teamsApp'] => ({
  id,
  externalId,
  displayName,
  distributionMethod,
});

function definitionView(app: AppRecord, version: AppVersion, withBot: boolean): Schemas['teamsAppDefinition'] {
  const { shortDescription, description, lastModifiedDateTime, botId, permissions } = version;
  return {
    id: encodeBase64(`${app.id}##${version.version}##Published`),
    teamsAppId: app.id,
    displayName: app.displayName,
    version: version.version,
    publishingState: 'published',
    shortDescription,
    description,
    lastModifiedDateTime,
    createdBy: null,
    ...(app.clientAppId === null
      ? {}
      : { authorization: { clientAppId: app.clientAppId, requiredPermissionSet: permissionSet(permissions) } }),
    ...(withBot && botId !== null ? { bot: { id: botId } } : {}),
  };
}

const permissionSet = (permissions: readonly Permission[]): Schemas['teamsAppPermissionSet'] => ({
  resourceSpecificPermissions: [...permissions],
});
