import type { OpenApi, Ref, Schema } from './openapi.ts';

/** The name of the component that a schema refers to, itself or as the one choice beside null. */
export function referredType(schema: Schema): string | undefined {
  const { $ref } = nonNull(schema);
  return $ref?.startsWith('#/components/schemas/') ? $ref.slice('#/components/schemas/'.length) : undefined;
}

/** A schema without the null that it allows beside one other. */
export function nonNull(schema: Schema): Schema {
  const choices = schema['oneOf'] as readonly Schema[] | undefined;
  const others = choices?.filter(({ type }) => type !== 'null');
  return others?.length === 1 && others.length < (choices?.length ?? 0) ? (others[0] as Schema) : schema;
}

/** The members of an enum, or undefined if the schema is none. */
export function membersOf(schema: Schema): readonly unknown[] | undefined {
  if (Array.isArray(schema['enum'])) return schema['enum'];
  const choices = (schema['anyOf'] ?? []) as readonly Schema[];
  return choices.find((choice) => Array.isArray(choice['enum']))?.['enum'] as readonly unknown[] | undefined;
}

/** A schema, or the component that it refers to. */
export function componentOf(api: OpenApi, schema: Schema): Schema {
  const name = (schema as Partial<Ref>).$ref?.slice('#/components/schemas/'.length);
  return name === undefined ? schema : componentOf(api, api.components.schemas[name] ?? {});
}
