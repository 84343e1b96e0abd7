/** The recipe for the tokens of MSAL, as the guide prints it. */
declare module 'recipe:msal' {
  import type { PublicClientApplication } from '@azure/msal-browser';
  import type { Token } from 'graph-chat';

  export function tokenOf(msal: PublicClientApplication, scopes: string[]): Token;
}
