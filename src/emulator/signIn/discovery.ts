import { signInHosts } from '../../contract/serviceHosts.ts';
import { issuerOf, signInEndpoints } from '../../contract/signInEndpoints.ts';
import type { SignInContext } from './context.ts';
import { grants } from './grants.ts';
import { tenantIdOf } from './tenants.ts';

/**
 * The discovery document of a tenant, of the current protocol or of the first version.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
 */
export async function configuration(context: SignInContext, version: 'v1' | 'v2'): Promise<object> {
  const { root, pageRoot, tenantName } = context;
  const forPeople = signInEndpoints(pageRoot, tenantName, version);
  const tenantId = await context.transaction((stored) => tenantIdOf(context, stored));
  return {
    ...signInEndpoints(root, tenantName, version),
    authorization_endpoint: forPeople.authorization_endpoint,
    end_session_endpoint: forPeople.end_session_endpoint,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256', 'plain'],
    grant_types_supported: Object.keys(grants).filter((name) => name !== 'device_code'),
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: issuerOf(tenantId, version),
    request_uri_parameter_supported: false,
    userinfo_endpoint: `${root}/oidc/userinfo`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    claims_supported: claims,
    tenant_region_scope: null,
    cloud_instance_name: 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: new URL(root).host,
  };
}

const claims = [
  'sub',
  'iss',
  'aud',
  'exp',
  'iat',
  'nonce',
  'preferred_username',
  'name',
  'tid',
  'ver',
  'email',
  'oid',
  'sid',
];

/** The keys that tokens are signed with. */
export async function keys(context: SignInContext): Promise<object> {
  const { publicKey } = await context.key();
  return { keys: [{ ...publicKey, issuer: issuerOf('{tenantid}') }] };
}

/** The hosts that are one cloud, for clients that ask before they trust an authority. */
export async function instances({ root, form, homeTenant }: SignInContext): Promise<object> {
  const { host, pathname: mount } = new URL(root);
  const asked = URL.parse(form.get('authorization_endpoint') ?? '');
  const path = asked?.pathname ?? '';
  const isBelow = mount !== '/' && path.startsWith(`${mount}/`);
  const tenant = path.slice(isBelow ? mount.length : 0).split('/')[1] || homeTenant.tenantId;
  const authority = asked ? asked.origin + (isBelow ? mount : '') : root;
  const aliases = [...signInHosts, host];
  return {
    tenant_discovery_endpoint: `${authority}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: 'login.microsoftonline.com', preferred_cache: 'login.windows.net', aliases }],
  };
}
