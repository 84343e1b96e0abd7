import type { Described } from '../../contract/openapi.ts';

/** Prefixes of paths that lead to what another path has too. */
const shorter: readonly (readonly [prefix: RegExp, instead: string])[] = [
  [/^\/(me|users\/\{user-id\})\/chats/, '/chats'],
  [/^\/groups\/\{group-id\}\/conversations\/\{conversation-id\}\/threads/, '/groups/{group-id}/threads'],
];

/** The operations that can be reached on several paths, each group with the one that the others repeat first. */
export function variantsOf(operation: Described, all: readonly Described[]): Described[] {
  const group = all.filter(({ path, verb }) => verb === operation.verb && shortest(path) === shortest(operation.path));
  return group.toSorted((a, b) => a.path.length - b.path.length);
}

const shortest = (path: string) =>
  shorter.reduce((text, [prefix, instead]) => text.replace(prefix, instead), path).replaceAll(/\{[^}]*\}/g, '{}');
