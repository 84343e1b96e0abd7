import type { OpenApi, Schema } from '../contract/openapi.ts';
import { refuse } from './contractError.ts';

/**
 * The contract with requests that take back what was read.
 *
 * A client may read an entity, change it in one place, and send the whole of it. The service ignores what a request cannot
 * set. So a request schema names in `x-entity` the schema that responses have, and gets every property of that which it
 * does not take itself: read-only, of any shape, and without effect. A name that neither schema has is refused as before.
 *
 * Throws a ContractError if `x-entity` names no object schema.
 * @see https://docs.oasis-open.org/odata/odata/v4.0/errata03/os/complete/part1-protocol/odata-v4.0-errata03-os-part1-protocol-complete.html#_Toc453752300
 */
export function sentBack(api: OpenApi): OpenApi {
  const { schemas } = api.components;
  const entityOf = ({ 'x-entity': name }: Schema) =>
    name === undefined ? undefined : schemas[String(name)]?.properties;
  refuse(
    Object.entries(schemas)
      .filter(([, schema]) => schema['x-entity'] !== undefined && entityOf(schema) === undefined)
      .map(([name, schema]) => {
        const file = `openapi/components/schemas/${name}.yaml`;
        return `${file}: x-entity names ${schema['x-entity']}, which is no schema with properties. Name the one that responses have.`;
      }),
  );
  const withEntity = Object.entries(schemas).map(([name, schema]): [string, Schema] => {
    const { 'x-entity': _, ...request } = schema;
    const others = Object.keys(entityOf(schema) ?? {}).filter((property) => !isTaken(property, schema));
    const properties = { ...schema.properties, ...Object.fromEntries(others.map((property) => [property, ignored])) };
    return [name, others.length === 0 ? request : { ...request, properties }];
  });
  return { ...api, components: { ...api.components, schemas: Object.fromEntries(withEntity) } };
}

/** Whether a request says itself what it does with a property. It takes every annotation. */
function isTaken(property: string, { properties = {} }: Schema): boolean {
  return property in properties || property.includes('@');
}

const ignored: Schema = {
  'x-ignored': true,
  readOnly: true,
  description: 'Not changed by this request. Accepted and ignored.',
};
