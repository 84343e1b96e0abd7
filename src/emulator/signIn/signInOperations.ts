/** What sign-in does, by the names that the log and faults have for it. */
export const signInOperations = [
  'authorize',
  'getConfiguration',
  'getInstances',
  'getKeys',
  'getUserInfo',
  'issueDeviceCode',
  'issueToken',
  'logInDevice',
  'logOut',
] as const;

/** The name of something that sign-in does. */
export type SignInOperation = (typeof signInOperations)[number];

const names: ReadonlySet<string> = new Set(signInOperations);

/** Whether a name is that of an operation of sign-in. */
export const isSignInOperation = (name: string): boolean => names.has(name);
