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
 * An unknown app is added, with a registration of the same id and one version that needs `permissions`: our choice, so
 * that requests work without a seed. Throws a {@link GraphFailure}: 400 if the URL names no app, 404 if the directory is
 * closed or the id is not valid.
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
  if (directory.isClosed || !validId.test(id)) throw noSuchApp(id);
  return records.put('app', newApp(id, permissions, ids.guid()));
}

/** The ids that an unknown app may have: our choice. */
const validId = /^[\w.-]{1,64}$/;

const noSuchApp = (id: string) => new GraphFailure(404, { message: `No app is found in the catalog with id '${id}'.` });

/** An app of which only the id and the permissions are known. The other values are our choice. */
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

/**
 * Requires a permission that reaches an app. Those with `Self` in their names only reach the calling app. Throws a
 * {@link GraphFailure} 403.
 *
 * @see https://learn.microsoft.com/graph/permissions-reference
 */
export function requireReachableApp(
  context: RequestContext,
  app: AppRecord,
  held: readonly string[] | undefined,
): void {
  if (held === undefined || held.some((permission) => !isSelfOnly(permission))) return;
  if (isCallingApp(context, app)) return;
  const others = operationPermissions(context).filter((permission) => !isSelfOnly(permission));
  throw new GraphFailure(403, {
    message: `The permissions of the token reach the calling app alone. For another app, API requires one of '${others.join(', ')}'.`,
  });
}

/** Whether an app is the calling app. */
export const isCallingApp = ({ caller }: RequestContext, { clientAppId }: AppRecord): boolean =>
  clientAppId !== null && sameId(clientAppId, caller.app.id);

/** Whether a permission only reaches the calling app. */
const isSelfOnly = (permission: string) => permission.includes('Self');

/** The app of an installation or a tab. Throws an `Error` if the catalog does not have it, which is a fault of the emulator. */
export async function appById(records: Records, id: string): Promise<AppRecord> {
  const app = await records.get('app', id);
  if (!app) throw new Error(`The catalog has no app '${id}', although an installation or a tab refers to it.`);
  return app;
}
