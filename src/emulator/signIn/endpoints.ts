import type { HttpResponse } from '../../http/httpResponse.ts';
import { authorize } from './authorize.ts';
import type { SignInContext } from './context.ts';
import { deviceLogin, issueDeviceCode } from './deviceLogin.ts';
import { configuration, instances, keys } from './discovery.ts';
import { json } from './json.ts';
import { logOut } from './logout.ts';
import type { SignInOperation } from './signInOperations.ts';
import { issueToken } from './tokenEndpoint.ts';
import { userInfo } from './userInfo.ts';

/** Something that sign-in does. */
export interface Endpoint {
  /** Its name, in the log and in faults. */
  readonly operationId: SignInOperation;
  readonly methods: readonly string[];
  /** Whether its errors are for people or for programs. */
  readonly kind: 'json' | 'page';
  readonly run: (context: SignInContext) => Promise<HttpResponse>;
}

const program = (
  operationId: SignInOperation,
  method: 'GET' | 'POST',
  run: (context: SignInContext) => Promise<object>,
  more: readonly string[] = [],
): Endpoint => ({
  operationId,
  methods: [method, ...more],
  kind: 'json',
  run: async (context) => json(await run(context)),
});

const people = (operationId: SignInOperation, run: Endpoint['run']): Endpoint => ({
  operationId,
  methods: ['GET', 'POST'],
  kind: 'page',
  run,
});

const authorization = people('authorize', authorize);
const token = program('issueToken', 'POST', issueToken);
const deviceCode = program('issueDeviceCode', 'POST', issueDeviceCode);
const logout = people('logOut', logOut);
const device = people('logInDevice', deviceLogin);
const publicKeys = program('getKeys', 'GET', keys);

/** What is below the name of a tenant. */
const ofTenants: Readonly<Record<string, Endpoint>> = {
  'v2.0/.well-known/openid-configuration': program('getConfiguration', 'GET', (context) =>
    configuration(context, 'v2'),
  ),
  '.well-known/openid-configuration': program('getConfiguration', 'GET', (context) => configuration(context, 'v1')),
  'discovery/v2.0/keys': publicKeys,
  'discovery/keys': publicKeys,
  'discovery/instance': program('getInstances', 'GET', instances),
  'oauth2/v2.0/authorize': authorization,
  'oauth2/authorize': authorization,
  'oauth2/v2.0/token': token,
  'oauth2/token': token,
  'oauth2/v2.0/devicecode': deviceCode,
  'oauth2/devicecode': deviceCode,
  'oauth2/deviceauth': device,
  'oauth2/v2.0/logout': logout,
  'oauth2/logout': logout,
};

/** What is there for all tenants. */
const ofAll: Readonly<Record<string, Endpoint>> = {
  '/oidc/userinfo': program('getUserInfo', 'GET', userInfo, ['POST']),
  '/devicelogin': device,
};

/** What a path leads to, in any case, and the tenant in it. Undefined if it is no path of sign-in. */
export function findEndpoint(path: string): { endpoint: Endpoint; tenantName: string } | undefined {
  const whole = path.toLowerCase();
  const shared = Object.hasOwn(ofAll, whole) ? ofAll[whole] : undefined;
  if (shared) return { endpoint: shared, tenantName: 'common' };
  const slash = path.indexOf('/', 1);
  const rest = whole.slice(slash + 1);
  const endpoint = slash > 1 && Object.hasOwn(ofTenants, rest) ? ofTenants[rest] : undefined;
  return endpoint && { endpoint, tenantName: decoded(path.slice(1, slash)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
