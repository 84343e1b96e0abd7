import { GraphFailure } from '../../contract/graphFailure.ts';
import { operationPermissions } from '../directory/authorization.ts';
import { sameId } from '../ids.ts';
import { keyInUrl } from '../odata/entityUrl.ts';
import type { Records } from '../records/records.ts';
import type { RequestContext, StorageContext } from '../requestContext.ts';
import type { AppRecord, Permission } from './appRecords.ts';

/**
 * The app of the catalog that a bind URL names.
 *
 * An app that is named for the first time is added, with a registration of the same id and one version that needs
 * `permissions`. Throws a {@link GraphFailure}: 400 if the URL names no app, 404 if the directory is closed or no
 * app can have such an id.
 */
export async function openApp(
  { records, directory, ids }: StorageContext,
  url: string,
  permissions: readonly Permission[] = [],
): Promise<AppRecord> {
  const id = keyInUrl(url, 'teamsApps');
  if (id === undefined) {
    throw new GraphFailure(400, {
      message:
        "teamsApp@odata.bind must be an absolute URL that ends in /appCatalogs/teamsApps('x') or /appCatalogs/teamsApps/x.",
    });
  }
  const app = (await records.get('app', id)) ?? (await records.get('app', id.toLowerCase()));
  if (app) return app;
  if (directory.isClosed || !/^[\w.-]{1,64}$/.test(id)) throw noSuchApp(id);
  return records.put('app', newApp(id, permissions, ids.guid()));
}

const noSuchApp = (id: string) => new GraphFailure(404, { message: `No app is found in the catalog with id '${id}'.` });

/** An app of which nothing is known but its id and what it needs. */
const newApp = (id: string, permissions: readonly Permission[], servicePrincipalId: string): AppRecord => ({
  id,
  externalId: null,
  displayName: `App ${id.slice(0, 8)}`,
  distributionMethod: 'organization',
  clientAppId: id,
  servicePrincipalId,
  versions: [
    {
      version: '1.0.0',
      shortDescription: null,
      description: null,
      lastModifiedDateTime: null,
      botId: null,
      permissions,
      activityTypes: null,
      staticTab: null,
    },
  ],
});

/** Whether a permission only reaches the app that calls. */
const isSelfOnly = (permission: string) => permission.includes('Self');

/**
 * Requires permissions that reach an app. Those with `Self` in their names only reach the calling app. Throws a {@link GraphFailure} 403.
 */
export function requireReachableApp(asking: RequestContext, app: AppRecord, held: readonly string[] | undefined): void {
  if (held === undefined || held.some((permission) => !isSelfOnly(permission))) return;
  if (isCallingApp(asking, app)) return;
  const others = operationPermissions(asking).filter((permission) => !isSelfOnly(permission));
  throw new GraphFailure(403, {
    message: `The permissions of the token reach the calling app alone. For another app, API requires one of '${others.join(', ')}'.`,
  });
}

/** Whether an app is the one that calls. */
export const isCallingApp = ({ caller }: RequestContext, { clientAppId }: AppRecord): boolean =>
  clientAppId !== null && sameId(clientAppId, caller.app.id);

/** An app that something refers to. The catalog has every such app. */
export async function appById(records: Records, id: string): Promise<AppRecord> {
  const app = await records.get('app', id);
  // Nothing removes an app, so this is a fault of the emulator and not of the request.
  if (!app) throw new Error(`The catalog has no app '${id}', although something refers to it.`);
  return app;
}
