import { expect } from 'vitest';
import {
  type AppRecord,
  type AppVersion,
  installationId,
  type Permission,
} from '../../../src/emulator/apps/appRecords.ts';
import type { EmulatorOptions } from '../../../src/emulator/index.ts';
import { Records } from '../../../src/emulator/records/records.ts';
import { storeForTests } from '../store/stores.ts';
import { groupOf, startEmulator, type TestEmulator } from '../testEmulator.ts';

/** The app of the contract's examples. It needs consent, and has a bot. */
export const budget = {
  id: '4b7e2a10-6f0d-4c53-9d3e-7a1f0c2b8e64',
  clientAppId: '5e1d3c7a-90b4-4f26-a1c8-3b6d2e9f7041',
  permissions: ['ChatMember.Read.Chat', 'TeamsActivity.Send.Chat'],
} as const;

/** An app that needs no permissions. */
export const notes = { id: '0d820ecd-def2-4297-adad-78056cde7c78' } as const;

/** A resource-specific permission. */
export const permission = (permissionValue: string, permissionType: 'application' | 'delegated' = 'application') => ({
  permissionValue,
  permissionType,
});

/** A version of an app. Properties that are not given are null or empty. */
export const version = (given: Partial<AppVersion> = {}): AppVersion => ({
  version: '1.0.0',
  shortDescription: null,
  description: null,
  lastModifiedDateTime: null,
  botId: null,
  permissions: [],
  activityTypes: null,
  staticTab: null,
  ...given,
});

/** An app with one version. Properties that are not given are null or have a default. */
export const appOf = (id: string, said: Partial<AppRecord> = {}): AppRecord => ({
  id,
  externalId: null,
  displayName: `App ${id}`,
  distributionMethod: 'organization',
  clientAppId: null,
  servicePrincipalId: null,
  versions: [version()],
  ...said,
});

const budgetVersion = version({
  version: '1.2.0',
  shortDescription: 'Plan the budget where you talk about it.',
  description: 'Keeps the budget of a team beside its chat, and asks for approvals there.',
  lastModifiedDateTime: '2020-11-27T08:14:32.5Z',
  botId: budget.clientAppId,
  permissions: budget.permissions.map((each) => permission(each)),
  activityTypes: ['approvalRequired', 'budgetApproved'],
});

/** The catalog at the start. */
const catalog: readonly AppRecord[] = [
  appOf(budget.id, {
    externalId: 'c9f2d6b1-1a7e-4e0b-8b35-0d5f4f7a9e21',
    displayName: 'Contoso Budget',
    clientAppId: budget.clientAppId,
    servicePrincipalId: '3d0f8a52-7c1e-4b96-8e24-5a9b1c0d6f73',
    versions: [budgetVersion],
  }),
  appOf(notes.id, { displayName: 'OneNote', distributionMethod: 'store' }),
];

/** An emulator with a group chat and a catalog of apps. */
export interface AppEmulator extends TestEmulator {
  /** The path of the chat of Alex, Jacob and Mei. */
  readonly chat: string;
  readonly chatId: string;
  /** Reads and writes records, for what only a seed can change: the catalog, and apps that are installed for users. */
  readonly records: <T>(work: (records: Records) => Promise<T>) => Promise<T>;
  /** Adds an app to the catalog, or replaces it. */
  publish(app: AppRecord): Promise<void>;
  /** Advances the clock by a second, installs an app in a chat as Alex, and returns the id of the installation. */
  install(appId: string, permissions?: readonly (string | Permission)[], chat?: string): Promise<string>;
}

/** Starts an emulator with a group chat of Alex, Jacob and Mei, and a catalog of two apps. */
export async function startAppEmulator(options: EmulatorOptions = {}): Promise<AppEmulator> {
  const store = storeForTests();
  const graph = await startEmulator({ store, ...options });
  const records: AppEmulator['records'] = (work) => store.transaction((transaction) => work(new Records(transaction)));
  const publish = (app: AppRecord) => records(async (kept) => void (await kept.put('app', app)));
  for (const app of catalog) await publish(app);
  const { body } = await graph.as('alex').post('/chats', groupOf('alex', 'jacob', 'mei'));
  const chat = `/chats/${body.id}`;
  return {
    ...graph,
    chat,
    chatId: body.id,
    records,
    publish,
    async install(appId, permissions, where = chat) {
      graph.clock.advance(1000);
      const {
        status,
        headers,
        body: failure,
      } = await graph.as('alex').post(`${where}/installedApps`, {
        ...bind(appId),
        ...(permissions ? consent(...permissions) : {}),
      });
      expect(status, JSON.stringify(failure)).toBe(201);
      return headers.get('location')?.match(/installedApps\('([^']+)'\)$/)?.[1] ?? '';
    },
  };
}

/** The reference to an app in a request. */
export const bind = (appId: string) => ({
  'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps('${appId}')`,
});

/** Consent to permissions, application permissions by default. */
export const consent = (...permissions: readonly (string | Permission)[]) => ({
  consentedPermissionSet: {
    resourceSpecificPermissions: permissions.map((each) => (typeof each === 'string' ? permission(each) : each)),
  },
});

/** Installs the app that needs consent. */
export const installBudget = ({ install }: AppEmulator, chat?: string) => install(budget.id, budget.permissions, chat);

/** Installs an app in the personal scope of a user, as a seed does, and returns the id of the installation. */
export async function installFor({ records }: AppEmulator, userId: string, appId: string): Promise<string> {
  const scope = { userId };
  const id = installationId(scope, appId);
  const installation = {
    id,
    scope,
    appId,
    version: '1.2.0',
    consented: null,
    installedDateTime: '2026-01-05T08:00:00Z',
  };
  await records((kept) => kept.put('installation', installation));
  return id;
}
