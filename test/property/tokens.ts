import { contoso, jwt, userIds } from '../emulator/testEmulator.ts';

/** The users of a filled emulator. Their names are tokens with every permission. */
export type CallerName = keyof typeof userIds | 'admin';

/** The app that imports messages. */
const importer = 'b1f7e4a2-5d3c-4e8f-9a60-7c2d1e0f3b45';

/** The registration of the seed's budget app. */
const budget = '5e1d3c7a-90b4-4f26-a1c8-3b6d2e9f7041';

/** The token of an app on its own, in the home tenant unless another one is named. */
export const appToken = (roles: readonly string[], tenant: string = contoso): string =>
  jwt({ appid: importer, tid: tenant, roles });

/** The token of the budget app on its own. */
export const budgetAppToken = (roles: readonly string[]): string => jwt({ appid: budget, tid: contoso, roles });

/** The token of Alex through the budget app. */
export const budgetToken = (scopes: readonly string[]): string =>
  jwt({ oid: userIds.alex, tid: contoso, appid: budget, app_displayname: 'Contoso Budget', scp: scopes.join(' ') });
