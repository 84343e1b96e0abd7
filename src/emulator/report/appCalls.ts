import type { Route } from '../../contract/route.ts';
import type { TokenFacts } from '../../http/graphApp.ts';
import { isResourceSpecific } from '../directory/authorization.ts';
import { wantedBy } from '../directory/wantedPermissions.ts';
import { byPrivilege, leastPermissions } from './leastPermissions.ts';
import type { AppReport } from './report.ts';

/** How many permissions of tokens are kept, and how long their names may be. Those of Graph are fewer and shorter. */
const mostPermissions = 1000;
const longestPermission = 128;

/** Permissions of which one will do, and the operations that asked for it. */
interface Need {
  readonly permissions: readonly string[];
  readonly operations: Set<string>;
}

/** The requests of one app with one kind of token. */
export class AppCalls {
  readonly #app: TokenFacts['app'];
  readonly #kind: TokenFacts['kind'];
  readonly #needs = new Map<string, Need>();
  readonly #held = new Set<string>();
  readonly #impossible = new Set<string>();
  #unlimited = false;
  #requests = 0;

  constructor({ app: { id, displayName }, kind }: TokenFacts) {
    this.#app = { id, displayName };
    this.#kind = kind;
  }

  /** Counts a request with a token of the app. */
  add({ operationId, operation }: Route, token: TokenFacts, status: number): void {
    this.#requests += 1;
    this.#keep(token.permissions);
    const wanted = wantedBy(token, operation.permissions[this.#kind]);
    if (!wanted) {
      this.#impossible.add(operationId);
      return;
    }
    const permissions = usable(wanted, token.permissions, status);
    const key = permissions.join(' ');
    const need = this.#needs.get(key) ?? { permissions, operations: new Set() };
    need.operations.add(operationId);
    this.#needs.set(key, need);
  }

  /** What was counted so far. */
  read(): AppReport {
    const needs = [...this.#needs.values()];
    const least = leastPermissions(
      this.#kind,
      needs.map(({ permissions }) => permissions),
    );
    const unmet = needs.filter(
      ({ permissions }) => permissions.length > 0 && !permissions.some((each) => this.#held.has(each)),
    );
    return {
      app: this.#app,
      kind: this.#kind,
      requests: this.#requests,
      least: least.map((permission) => ({ permission, operations: operationsOf(permission, least, needs) })),
      held: byPrivilege(this.#kind, this.#held),
      unlimited: this.#unlimited,
      unneeded: byPrivilege(this.#kind, this.#held).filter((each) => !least.includes(each)),
      missing: this.#unlimited
        ? []
        : least.filter((permission) => unmet.some(({ permissions }) => permissions.includes(permission))),
      impossible: [...this.#impossible].sort(),
    };
  }

  #keep(permissions: ReadonlySet<string> | undefined): void {
    if (!permissions) this.#unlimited = true;
    for (const permission of permissions ?? []) {
      if (this.#held.size >= mostPermissions) return;
      if (permission.length <= longestPermission) this.#held.add(permission);
    }
  }
}

/**
 * The permissions that would have sufficed for a request. One that holds in single chats is among them if the request rested on it:
 * in another chat, or without an installation, it would not have been enough.
 */
function usable(wanted: readonly string[], held: ReadonlySet<string> | undefined, status: number): readonly string[] {
  const general = wanted.filter((each) => !isResourceSpecific(each));
  if (general.length === 0) return wanted;
  if (!held || status === 403 || general.some((each) => held.has(each))) return general;
  return wanted.filter((each) => !isResourceSpecific(each) || held.has(each));
}

/** The operations that a permission is there for: each is named with the least privileged one that permits it. */
function operationsOf(permission: string, least: readonly string[], needs: readonly Need[]): string[] {
  const own = needs.filter(({ permissions }) => least.find((each) => permissions.includes(each)) === permission);
  return [...new Set(own.flatMap(({ operations }) => [...operations]))].sort();
}
