import { versions } from '../../contract/versions.ts';

/** The kind of a token. */
export type TokenKind = 'delegated' | 'application';

/**
 * The least permissions that suffice for some needs, each of which is a list of permissions of which one will do.
 *
 * "Least" is not "fewest": two permissions to read one thing each are less than one to write everything. So the most privileged
 * is given up first, if the rest still suffices without it, then the next one. What is left has no permission to spare, and no
 * other choice has a less privileged one at its top. The least privileged come first; the result depends on nothing but the needs.
 *
 * @example
 * leastPermissions('delegated', [['Chat.ReadBasic', 'Chat.Read'], ['Chat.Read', 'Chat.ReadWrite']]); // ['Chat.Read']
 */
export function leastPermissions(kind: TokenKind, needs: readonly (readonly string[])[]): string[] {
  const kept = new Set(byPrivilege(kind, new Set(needs.flat())));
  const isEnough = () => needs.every((need) => need.length === 0 || need.some((each) => kept.has(each)));
  for (const permission of [...kept].reverse()) {
    kept.delete(permission);
    if (!isEnough()) kept.add(permission);
  }
  return byPrivilege(kind, kept);
}

/** Permissions with the least privileged first. Those that the contract does not have come last, by name. */
export function byPrivilege(kind: TokenKind, permissions: Iterable<string>): string[] {
  const ranks = ranksOf(kind);
  const rank = (permission: string) => ranks.get(permission) ?? ranks.size;
  return [...permissions].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

const known = new Map<TokenKind, ReadonlyMap<string, number>>();

function ranksOf(kind: TokenKind): ReadonlyMap<string, number> {
  const ranks = known.get(kind) ?? new Map(ranked(kind).map((permission, i) => [permission, i]));
  known.set(kind, ranks);
  return ranks;
}

/**
 * All permissions in one order that agrees with the lists of the operations, which have the least privileged first. Two lists may
 * disagree about two permissions: then the order of more lists counts.
 */
function ranked(kind: TokenKind): string[] {
  const lists = versions.flatMap(({ operations }) =>
    Object.values(operations).map(({ permissions }) => permissions[kind] ?? []),
  );
  /** How many more lists have the first one before the second one than behind it. */
  const lead = new Map<string, number>();
  for (const list of lists) {
    for (const [i, lesser] of list.entries()) {
      for (const greater of list.slice(i + 1)) {
        lead.set(`${lesser} ${greater}`, (lead.get(`${lesser} ${greater}`) ?? 0) + 1);
        lead.set(`${greater} ${lesser}`, (lead.get(`${greater} ${lesser}`) ?? 0) - 1);
      }
    }
  }
  const left = new Set(lists.flat());
  const order: string[] = [];
  while (left.size > 0) {
    /** How many of the others are less privileged. */
    const lesser = (permission: string) =>
      [...left].filter((each) => (lead.get(`${each} ${permission}`) ?? 0) > 0).length;
    // One that nothing comes before; in a circle, the one that the least comes before.
    const [next = ''] = [...left].map((each) => [each, lesser(each)] as const).sort((a, b) => a[1] - b[1])[0] ?? [];
    left.delete(next);
    order.push(next);
  }
  return order;
}
