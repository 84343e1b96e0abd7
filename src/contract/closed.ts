import type { OpenApi, Schema } from './openapi.ts';

/**
 * The closed form of a contract: what it knows, and nothing else.
 *
 * Published responses are open, because the service may add a property, a member of an enumeration or a derived type at any
 * time. Our own servers may not: what they return is checked against this form, which is derived from the same schemas.
 * It differs in three ways. An object has no property that its schema does not name, annotations excepted. The
 * alternatives marked `x-unknown`, which stand for what the contract does not know, are gone. And an `@odata.type` that
 * may be any is the one that its schema gives as an example.
 */
export function closed(api: OpenApi): OpenApi {
  const { components } = api;
  const schemas = Object.entries(components.schemas).filter(([, schema]) => schema['x-unknown'] !== true);
  const isKnown = ({ $ref, ...schema }: Schema) => {
    const named = $ref === undefined ? schema : components.schemas[$ref.split('/').at(-1) ?? ''];
    return named?.['x-unknown'] !== true;
  };
  return closedValue({ ...api, components: { ...components, schemas: Object.fromEntries(schemas) } }, isKnown);
}

function closedValue<T>(value: T, isKnown: (schema: Schema) => boolean): T {
  if (Array.isArray(value)) return value.map((item) => closedValue(item, isKnown)) as T;
  if (value === null || typeof value !== 'object') return value;
  const schema = value as Schema & { anyOf?: readonly Schema[] };
  const kept: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(schema)) {
    // An example is no schema, whatever it looks like.
    const isData = key === 'examples' || key === 'example' || key === 'default';
    kept[key] = isData ? child : closedValue(child, isKnown);
  }
  if (schema.anyOf?.some((choice) => !isKnown(choice))) {
    const known = schema.anyOf.filter(isKnown).map((choice) => closedValue(choice, isKnown));
    const { anyOf: _, ...rest } = kept;
    return (known.length === 1 ? { ...rest, ...known[0] } : { ...rest, anyOf: known }) as T;
  }
  if (isObjectSchema(schema)) return { ...kept, properties: closedProperties(kept['properties']), ...nothingElse } as T;
  return kept as T;
}

/** Whether this is the schema of an object that names its properties and says nothing of others. */
function isObjectSchema(schema: Schema): boolean {
  return schema.type === 'object' && schema.properties !== undefined && schema['additionalProperties'] === undefined;
}

function closedProperties(properties: unknown): Record<string, unknown> {
  const { '@odata.type': type, ...others } = properties as Record<string, Schema>;
  const [example] = (type?.['examples'] as unknown[] | undefined) ?? [];
  return example === undefined
    ? (properties as Record<string, unknown>)
    : { '@odata.type': { ...type, const: example }, ...others };
}

const nothingElse = {
  patternProperties: { '^[^@]*@(odata|microsoft[.]graph)[.]': {} },
  additionalProperties: false,
};
