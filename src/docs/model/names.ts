import type { Version } from '../../contract/versions.ts';
import { operationPath, type Reference, typePath } from './reference.ts';

/** The path of the page about the operation or type of a name, or undefined. */
export type Lookup = (name: string) => string | undefined;

/** Looks names up in some versions: the first one that has the name wins. */
export function lookupIn(references: readonly Reference[]): Lookup {
  const pages = new Map<string, string>();
  for (const { version, operations, types } of references.toReversed()) {
    for (const name of types.keys()) pages.set(name, typePath(version, name));
    for (const { id } of operations) pages.set(id, operationPath(version, id));
  }
  return (name) => pages.get(name);
}

/** The references in the order in which a page of a version looks names up. */
export const preferring = (version: Version, references: readonly Reference[]): Reference[] =>
  references.toSorted((a, b) => Number(b.version === version) - Number(a.version === version));

/**
 * A Markdown text in which each operation and type that stands there as code is a link to its page.
 *
 * Code blocks and links stay as they are, and so does the name of the page itself.
 */
export function linkNames(text: string, lookup: Lookup, self?: string): string {
  // A code block, a link, or a code span. Only the third is a name.
  return text.replaceAll(/```[\s\S]*?```|\[[^\]]*\]\([^)\s]*\)|`([^`\n]+)`/g, (whole, name?: string) => {
    const page = name === undefined || name === self ? undefined : lookup(name);
    return page === undefined ? whole : `[${whole}](site:${page})`;
  });
}
