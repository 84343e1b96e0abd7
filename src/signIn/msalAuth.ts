import { issuerOf, signInEndpoints } from '../contract/signInEndpoints.ts';

/** The part of MSAL's `auth` options that says where people sign in. */
export interface MsalAuth {
  readonly authority: string;
  readonly authorityMetadata: string;
}

/**
 * Lets MSAL sign people in at an emulator instead of Microsoft, over plain HTTP too: spread it over the `auth` options of an app.
 * MSAL takes the endpoints from here, and asks nobody. It works with `@azure/msal-browser` and `@azure/msal-node`.
 *
 * `tenant` is an id or a domain, `common` by default.
 * @example
 * const app = new PublicClientApplication({ auth: { clientId: 'my-app', ...msalAuth('http://127.0.0.1:4010') } });
 */
export function msalAuth(emulatorUrl: string, tenant = 'common'): MsalAuth {
  const { device_authorization_endpoint: _, ...endpoints } = signInEndpoints(new URL(emulatorUrl).href, tenant);
  return {
    authority: `https://login.microsoftonline.com/${tenant}`,
    authorityMetadata: JSON.stringify({ issuer: issuerOf(tenant), ...endpoints }),
  };
}
