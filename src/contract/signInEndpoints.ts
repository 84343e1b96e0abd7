/** Who issues the tokens of a tenant, as clients expect it: Microsoft, wherever the tokens come from. */
export const issuerOf = (tenant: string, version: 'v1' | 'v2' = 'v2'): string =>
  version === 'v2' ? `https://login.microsoftonline.com/${tenant}/v2.0` : `https://sts.windows.net/${tenant}/`;

/** Where a tenant signs people in. */
export interface SignInEndpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly device_authorization_endpoint: string;
  readonly end_session_endpoint: string;
  readonly jwks_uri: string;
}

/**
 * The endpoints of a tenant below a root, by the names that discovery has for them. `tenant` is an id, a domain, or `common`.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-protocols
 */
export function signInEndpoints(root: string, tenant: string, version: 'v1' | 'v2' = 'v2'): SignInEndpoints {
  const below = `${root.replace(/\/$/, '')}/${encodeURIComponent(tenant)}`;
  const infix = version === 'v2' ? '/v2.0' : '';
  return {
    authorization_endpoint: `${below}/oauth2${infix}/authorize`,
    token_endpoint: `${below}/oauth2${infix}/token`,
    device_authorization_endpoint: `${below}/oauth2${infix}/devicecode`,
    end_session_endpoint: `${below}/oauth2${infix}/logout`,
    jwks_uri: `${below}/discovery${infix}/keys`,
  };
}
