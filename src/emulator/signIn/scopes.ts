import { operations } from '../../../generated/beta/operations.ts';
import type { Operation } from '../../contract/operation.ts';
import { graphHosts } from '../../contract/serviceHosts.ts';
import { graphAudience } from '../directory/issuedTokens.ts';
import { SignInFailure } from './signInErrors.ts';

/** What the protocol itself means by a scope, which is no permission. */
const protocolScopes: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'offline_access']);

/** What the scopes of a request ask for. */
export interface Scopes {
  /** As the client spelled them, each once; those of the protocol in lower case. */
  readonly asked: readonly string[];
  /** The resource: Graph, or the id or the URI of an app. */
  readonly audience: string;
  /** The names of the permissions, without the resource, as the contract spells them: `Chat.Read`. */
  readonly permissions: readonly string[];
  /** Whether `.default` stands for all that was consented to. */
  readonly isDefault: boolean;
  /** The scopes of the protocol among them. */
  readonly protocol: readonly string[];
}

/** Reads a `scope`. A name without a resource is of Graph. Case makes no difference. Throws a {@link SignInFailure}. */
export function readScopes(text: string): Scopes {
  const inLowerCase = (scope: string) => (protocolScopes.has(scope.toLowerCase()) ? scope.toLowerCase() : scope);
  const asked = [...new Set(text.split(' ').filter(Boolean).map(inLowerCase))];
  const bad = asked.find((scope) => !/^[\x21\x23-\x5b\x5d-\x7e]{1,300}$/.test(scope));
  if (bad !== undefined || asked.length > 200) throw new SignInFailure(70011);
  const protocol = asked.filter((scope) => protocolScopes.has(scope));
  const parts = asked.filter((scope) => !protocolScopes.has(scope)).map(partsOf);
  const audiences = new Set(parts.map(({ audience }) => audience));
  const [audience = graphAudience] = audiences;
  if (audiences.size > 1) {
    throw new SignInFailure(70011, 'The provided scopes are of several resources. Ask for a token of each by itself.');
  }
  const names = [...new Set(parts.map(({ name }) => (audience === graphAudience ? spelledOut(name) : name)))];
  const isDefault = names.includes('.default');
  if (isDefault && names.length > 1) {
    throw new SignInFailure(
      70011,
      "The scope '.default' stands for all permissions of a resource. Leave out the others.",
    );
  }
  return { asked, audience, permissions: names.filter((name) => name !== '.default'), isDefault, protocol };
}

/** The resource and the name of a scope: `https://graph.microsoft.com/Chat.Read`, `api://app/access`, `Chat.Read`. */
function partsOf(scope: string): { audience: string; name: string } {
  const slash = scope.lastIndexOf('/');
  const name = scope.slice(slash + 1);
  const audience = slash === -1 ? graphAudience : audienceOf(scope.slice(0, slash).replace(/\/$/, ''));
  return { audience, name: name.toLowerCase() === '.default' ? '.default' : name };
}

/** The audience of a resource: Graph in any cloud, or the id of an app, of which `api://` is a form. */
export function audienceOf(resource: string): string {
  const isGraph = resource === graphAudience || graphHosts.includes(URL.parse(resource)?.hostname ?? '');
  return isGraph ? graphAudience : resource.replace(/^api:\/\//i, '').replace(/\/$/, '');
}

const permissionsOfContract = (kind: 'delegated' | 'application'): readonly string[] => {
  const all = Object.values(operations as Readonly<Record<string, Operation>>);
  // Those that end in `.Chat` hold in one chat, and are consented to there.
  return [...new Set(all.flatMap(({ permissions }) => permissions[kind] ?? []))]
    .filter((name) => !name.endsWith('.Chat'))
    .sort();
};

/** Every delegated permission of the contract. */
export const delegatedPermissions = permissionsOfContract('delegated');

/** Every permission of the contract for an app on its own. */
export const applicationPermissions = permissionsOfContract('application');

const spellings = new Map(
  [...delegatedPermissions, ...applicationPermissions].map((name) => [name.toLowerCase(), name] as const),
);

/** A permission as the contract spells it, because apps write `user.read` too. What the contract does not know stays as it is. */
export const spelledOut = (permission: string): string => spellings.get(permission.toLowerCase()) ?? permission;
