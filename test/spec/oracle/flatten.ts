import type { Properties, Type } from './apiModel.ts';

/** A type as declared in a source with inheritance. */
export interface Declared {
  readonly base?: string | undefined;
  readonly abstract?: boolean;
  /** Its own properties, without those of its base. */
  readonly properties: Properties;
}

/** Adds to each type the inherited properties, and to each base its derived types. The contract's schemas are flat. */
export function flatten(declared: ReadonlyMap<string, Declared>): Map<string, Type> {
  const types = new Map<string, Type & { variants: Map<string, Properties> }>();
  for (const name of declared.keys()) {
    const inherited = ancestry(declared, name).flatMap((ancestor) => [...(declared.get(ancestor)?.properties ?? [])]);
    types.set(name, { properties: new Map(inherited), variants: new Map() });
  }
  for (const [name, { properties }] of types) {
    if (declared.get(name)?.abstract) continue;
    for (const ancestor of ancestry(declared, name).slice(0, -1)) types.get(ancestor)?.variants.set(name, properties);
  }
  return types;
}

/** A type and its bases, the root first. */
function ancestry(declared: ReadonlyMap<string, Declared>, name: string): string[] {
  const type = declared.get(name);
  if (!type) return [];
  return type.base === undefined ? [name] : [...ancestry(declared, type.base), name];
}
