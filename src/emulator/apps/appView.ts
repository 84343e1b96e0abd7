import type { components } from '../../../generated/beta/schema.ts';
import { encodeBase64 } from '../../contract/base64.ts';
import type { Filterable } from '../odata/filterable.ts';
import { onBeta, type RequestContext } from '../requestContext.ts';
import { type AppRecord, type AppVersion, type InstallationRecord, type Permission, versionOf } from './appRecords.ts';

type Schemas = components['schemas'];

/** The properties of an app that `$filter` supports in a list that expands `teamsApp`. */
export const filterableApp: Filterable = {
  'teamsApp/id': 'expanded',
  'teamsApp/externalId': 'expanded',
  'teamsApp/displayName': 'expanded',
  'teamsApp/distributionMethod': 'expanded',
};

/** The properties of an installation that `$filter` supports. */
export const filterableInstallation: Filterable = {
  id: 'any',
  ...filterableApp,
  'teamsAppDefinition/id': 'expanded',
  'teamsAppDefinition/teamsAppId': 'expanded',
  'teamsAppDefinition/displayName': 'expanded',
  'teamsAppDefinition/version': 'expanded',
  'teamsAppDefinition/publishingState': 'expanded',
  'teamsAppDefinition/shortDescription': 'expanded',
  'teamsAppDefinition/description': 'expanded',
  'teamsAppDefinition/lastModifiedDateTime': 'expanded',
};

/** An installation as responses contain it, with every property and what `$expand` names. */
export function installationView(
  context: RequestContext,
  app: AppRecord,
  { id, scope, version, consented }: InstallationRecord,
  $expand: readonly string[] = [],
): Schemas['teamsAppInstallation'] {
  const withBot = $expand.includes('teamsAppDefinition($expand=bot)');
  return {
    id,
    consentedPermissionSet: consented && permissionSet(consented),
    ...onBeta(context, { scopeInfo: { scope: 'chatId' in scope ? 'groupChat' : 'personal' } }),
    ...($expand.includes('teamsApp') ? { teamsApp: appView(app) } : {}),
    ...(withBot || $expand.includes('teamsAppDefinition')
      ? { teamsAppDefinition: definitionView(context, app, versionOf(app, version), withBot) }
      : {}),
  };
}

/** An app as responses contain it. */
export const appView = ({ id, externalId, displayName, distributionMethod }: AppRecord): Schemas['teamsApp'] => ({
  id,
  externalId,
  displayName,
  distributionMethod,
});

function definitionView(
  context: RequestContext,
  app: AppRecord,
  version: AppVersion,
  withBot: boolean,
): Schemas['teamsAppDefinition'] {
  const { shortDescription, description, lastModifiedDateTime, botId, permissions } = version;
  return {
    id: encodeBase64(`${app.id}##${version.version}##Published`),
    teamsAppId: app.id,
    displayName: app.displayName,
    version: version.version,
    publishingState: 'published',
    // Beta spells it otherwise, so it has no property of this name.
    ...(context.version === 'v1.0' ? { shortDescription } : { shortdescription: shortDescription }),
    description,
    lastModifiedDateTime,
    createdBy: null,
    ...onBeta(context, { azureADAppId: app.clientAppId, allowedInstallationScopes: 'groupChat,personal' }),
    ...(app.clientAppId === null
      ? {}
      : { authorization: { clientAppId: app.clientAppId, requiredPermissionSet: permissionSet(permissions) } }),
    ...(withBot && botId !== null ? { bot: { id: botId } } : {}),
  };
}

const permissionSet = (permissions: readonly Permission[]): Schemas['teamsAppPermissionSet'] => ({
  resourceSpecificPermissions: [...permissions],
});
