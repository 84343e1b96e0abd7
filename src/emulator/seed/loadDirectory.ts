import { escaped } from '../../contract/violation.ts';
import type { AppVersion } from '../apps/appRecords.ts';
import { displayNameProblem, idProblem, principalNameProblem } from '../directory/outsideNames.ts';
import { sameId } from '../ids.ts';
import { redirectUriProblem } from '../signIn/redirectUris.ts';
import { timestamp } from '../time.ts';
import { timeAt } from './loadMessages.ts';
import type { Names } from './names.ts';
import type { SeedContext } from './runAs.ts';
import { requireValid, type Seed, withPath } from './seed.ts';

/** Writes the people, groups, apps, registrations and tokens of a seed. The name of a person is a token too. */
export async function loadDirectory(seed: Seed, context: SeedContext, names: Names): Promise<void> {
  for (const [name, user] of Object.entries(seed.users ?? {})) {
    await withPath(`/users/${escaped(name)}`, () => loadUser(name, user ?? {}, context, names));
  }
  for (const [name, group] of Object.entries(seed.groups ?? {})) {
    const id = group?.id ?? context.ids.guid();
    const isTaken = [...names.groups.values()].some((other) => sameId(other, id));
    await withPath(`/groups/${escaped(name)}`, async () => {
      requireValid('id', id, idProblem);
      if (isTaken) throw new Error(`There is a group with the id '${id}' already.`);
    });
    names.groups.set(name, id);
  }
  for (const [name, group] of Object.entries(seed.groups ?? {})) {
    await withPath(`/groups/${escaped(name)}`, () => loadGroup(name, group ?? {}, context, names));
  }
  for (const [name, app] of Object.entries(seed.apps ?? {})) {
    await withPath(`/apps/${escaped(name)}`, () => loadApp(name, app ?? {}, context, names));
  }
  for (const [name, client] of Object.entries(seed.clients ?? {})) {
    await withPath(`/clients/${escaped(name)}`, () => loadClient(name, client ?? {}, context));
  }
  for (const [token, whose] of Object.entries(seed.tokens ?? {})) {
    await withPath(`/tokens/${escaped(token)}`, () => loadToken(token, whose ?? {}, context, names));
  }
}

type Values<K extends 'users' | 'groups' | 'apps' | 'clients' | 'tokens'> = NonNullable<NonNullable<Seed[K]>[string]>;

async function loadUser(name: string, { photo, ...user }: Values<'users'>, context: SeedContext, names: Names) {
  const { records, directory, ids } = context;
  const userPrincipalName = user.userPrincipalName ?? `${name}@${directory.domain}`;
  const id = user.id ?? ids.guid();
  requireValid('id', id, idProblem);
  requireValid('tenantId', user.tenantId, idProblem);
  requireValid('userPrincipalName', userPrincipalName, principalNameProblem);
  requireValid('displayName', user.displayName, displayNameProblem);
  if (await records.get('user', id)) throw new Error(`There is a person with the id '${id}' already.`);
  const written = await records.put('user', {
    displayName: capitalized(name),
    mail: userPrincipalName,
    tenantId: directory.tenantId,
    guest: false,
    administrator: false,
    ...user,
    id,
    userPrincipalName,
    createdDateTime: createdAt(user, context),
  });
  names.users.set(name, written);
  await records.put('token', { token: name, userId: id });
  if (photo) await records.put('photo', { userId: id, ...photo });
}

async function loadGroup(name: string, group: Values<'groups'>, context: SeedContext, names: Names) {
  const { records, directory } = context;
  const { conversations: _, members = [], acceptedSenders = [], rejectedSenders = [], ...said } = group;
  /** The ids of those whom a list names. */
  const ids = (list: string, listed: readonly string[], idOf: (each: string) => Promise<string>) =>
    Promise.all(listed.map((each, i) => withPath(`/groups/${escaped(name)}/${list}/${i}`, () => idOf(each))));
  const sender = (each: string) => names.sender(each);
  await records.put('group', {
    displayName: capitalized(name),
    description: null,
    mail: `${name}@${directory.domain}`,
    ...said,
    createdDateTime: createdAt(said, context),
    id: names.groups.get(name) ?? '',
    members: [...new Set(await ids('members', members, async (each) => (await names.user(each)).id))],
    acceptedSenders: await ids('acceptedSenders', acceptedSenders, sender),
    rejectedSenders: await ids('rejectedSenders', rejectedSenders, sender),
  });
}

async function loadApp(name: string, app: Values<'apps'>, { records, ids }: SeedContext, names: Names) {
  const { versions = [{ version: '1.0.0' }], ...said } = app;
  const id = app.id ?? ids.guid();
  requireValid('id', id, idProblem);
  if (await records.get('app', id)) throw new Error(`There is an app with the id '${id}' already.`);
  const written = await records.put('app', {
    externalId: null,
    displayName: capitalized(name),
    distributionMethod: 'organization',
    clientAppId: null,
    servicePrincipalId: null,
    ...said,
    id,
    versions: versions.map(appVersion),
  });
  names.apps.set(name, written);
}

function appVersion(version: NonNullable<Values<'apps'>['versions']>[number]): AppVersion {
  const { staticTab } = version;
  return {
    shortDescription: null,
    description: null,
    lastModifiedDateTime: null,
    botId: null,
    permissions: [],
    activityTypes: null,
    ...version,
    staticTab: staticTab
      ? { ...staticTab, configuration: { ...noTabConfiguration, ...staticTab.configuration } }
      : null,
  };
}

const noTabConfiguration = { entityId: null, websiteUrl: null, removeUrl: null };

async function loadClient(name: string, client: Values<'clients'>, { records, ids }: SeedContext) {
  const id = client.id ?? ids.guid();
  requireValid('id', id, idProblem);
  requireValid('displayName', client.displayName, displayNameProblem);
  if (await records.get('client', id.toLowerCase())) throw new Error(`There is a client with the id '${id}' already.`);
  for (const scope of client.scopes ?? []) requireValid(`The scope '${scope}'`, scope, permissionProblem);
  for (const role of client.roles ?? []) requireValid(`The role '${role}'`, role, permissionProblem);
  for (const uri of client.redirectUris ?? []) requireValid(`The redirect URI '${uri}'`, uri, redirectUriProblem);
  await records.put('client', {
    displayName: capitalized(name),
    consent: 'user',
    ...client,
    id,
  });
}

/** What is wrong with the name of a permission. One that names its resource, or several, would permit nothing. */
const permissionProblem = (name: string): string | undefined =>
  /^[!-.0-~]+$/.test(name) ? undefined : 'must be the name of one permission, such as Chat.Read';

async function loadToken(
  token: string,
  { user, app, permissions }: Values<'tokens'>,
  { records }: SeedContext,
  names: Names,
) {
  requireValid('app.id', app?.id, idProblem);
  await records.put('token', {
    token,
    userId:
      user === undefined ? undefined : (await withPath(`/tokens/${escaped(token)}/user`, () => names.user(user))).id,
    app: app && { displayName: app.id, ...app },
    permissions,
  });
}

/** When a user or a group was created: at the start, if the seed does not say. */
const createdAt = ({ createdDateTime }: { readonly createdDateTime?: string }, context: SeedContext): string =>
  timestamp(timeAt(createdDateTime, context.clock.now(), context));

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
