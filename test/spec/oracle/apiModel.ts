/** One property of a type, in a form in which a schema, a TypeScript interface and a CSDL type can be compared. */
export interface Property {
  /** A primitive (`string`, `boolean`, `int`, `double`, `dateTime`, `binary`, …), or the name of an enum or a type. */
  readonly kind: string;
  readonly collection: boolean;
  readonly nullable: boolean;
  /** Whether it is a navigation property. Only CSDL has this information. */
  readonly navigation?: boolean;
}

/** Properties by name. */
export type Properties = ReadonlyMap<string, Property>;

/** A type with everything that it inherits. */
export interface Type {
  readonly properties: Properties;
  /** The types that are allowed if this one is expected: the members of a union, the types that derive from a base. */
  readonly variants: ReadonlyMap<string, Properties>;
}

/** The types and enums of one source, by the names that Graph gives them. */
export interface ApiModel {
  readonly types: ReadonlyMap<string, Type>;
  /** The members of each enum, in the order of the source. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** The names of other schemas, such as a string with a pattern. */
  readonly others: ReadonlySet<string>;
}

/** A model that the contract is compared with. */
export interface Oracle extends ApiModel {
  /** The kind that this source uses instead of one that it does not have: the typings have `string` for a date. */
  readonly coarse: Readonly<Record<string, string>>;
}

/** Graph's own name for a type that a source may write with a capital. */
export function graphName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The properties that several types share. One that is nullable in any of them is nullable. */
export function common([first, ...rest]: readonly Properties[]): Properties {
  return new Map(
    [...(first ?? [])].flatMap(([name, property]): [string, Property][] => {
      const others = rest.map((properties) => properties.get(name)).filter((other) => other !== undefined);
      const alike = others.every(
        ({ kind, collection }) => kind === property.kind && collection === property.collection,
      );
      if (others.length < rest.length || !alike) return [];
      return [[name, { ...property, nullable: [property, ...others].some(({ nullable }) => nullable) }]];
    }),
  );
}
