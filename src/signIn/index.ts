export { type IdentityOptions, identityOptions } from './identityOptions.ts';
export { type MsalAuth, msalAuth } from './msalAuth.ts';
