/** The permissions of an operation, least privileged first. */
interface Permissions {
  readonly delegated?: readonly string[];
  readonly application?: readonly string[];
}

/**
 * The message of an example as an operation would return it. All operations share the example of a missing permission; a message
 * that names permissions names the operation's own. `held` is what it says of those of the token.
 */
export function ownPermissions({ delegated = [], application = [] }: Permissions, message: string, held = ''): string {
  const wanted = delegated.length > 0 ? delegated : application;
  return message.replace(/(API requires one of )'.*$/, `$1'${wanted.join(', ')}'.${held}`);
}
