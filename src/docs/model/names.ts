import type { Schema } from '../../contract/openapi.ts';
import { referredType } from '../../contract/schemas.ts';
import type { Version } from '../../contract/versions.ts';
import { operationPath, type Reference, typePath, webhookPath } from './reference.ts';

/** The path of the page about the operation, type or webhook of a name, or undefined. */
export type Lookup = (name: string) => string | undefined;

/** Looks names up in some versions: the first one that has the name wins. */
export function lookupIn(references: readonly Reference[]): Lookup {
  const pages = new Map<string, string>();
  const others = new Set(references.flatMap(({ api }) => otherMeanings(api.components.schemas)));
  for (const { version, operations, types, webhooks } of references.toReversed()) {
    for (const name of webhooks.keys()) pages.set(name, webhookPath(version, name));
    for (const name of types.keys()) if (!others.has(name)) pages.set(name, typePath(version, name));
    for (const { id } of operations) pages.set(id, operationPath(version, id));
  }
  return (name) => pages.get(name);
}

/** What names mean beside types, in a schema and below it: members of enums, and properties that have a type of another name. */
function otherMeanings(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { enum: members = [], properties = {} } = value as { enum?: string[]; properties?: Record<string, Schema> };
  const named = Object.entries(Array.isArray(members) ? properties : {}).filter(([name, schema]) => {
    const type = referredType(schema);
    return type === undefined ? Array.isArray(schema['enum']) : type !== name;
  });
  return [
    ...(Array.isArray(members) ? members : []),
    ...named.map(([name]) => name),
    ...Object.values(value).flatMap(otherMeanings),
  ];
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
