import { type Described, describeOperations, type OpenApi, type Schema } from '../contract/openapi.ts';
import type { BodyNames } from '../contract/operation.ts';

/**
 * The names in the bodies that are taken in any case, by component: the parameters of actions, and on group conversations
 * (`x-names-in-any-case`) every name and every member of an enum.
 */
export function bodyNames(api: OpenApi): Record<string, BodyNames> {
  const found: Record<string, BodyNames> = {};
  const add = (component: string, isDeep: boolean) => {
    const schema = api.components.schemas[component];
    if (!schema || component in found) return;
    const names: Record<string, string | readonly string[] | null> = {};
    found[component] = names;
    for (const [name, property] of propertiesOf(api, schema)) {
      const child = isDeep ? componentOf(property) : undefined;
      names[name] = child ?? (isDeep ? membersOf(property) : null);
      if (child) add(child, true);
    }
  };
  const described = describeOperations(api);
  // Deep ones first, because an action's body can be one of them.
  for (const each of described.filter(isAnyCase)) add(bodyOf(each), true);
  for (const each of described.filter(isAction)) add(bodyOf(each), false);
  return found;
}

/** The component of a body whose names are taken in any case, if they are. */
export function namedBody(described: Described): string | undefined {
  return isAnyCase(described) || isAction(described) ? bodyOf(described) || undefined : undefined;
}

const isAnyCase = ({ object }: Described) => object['x-names-in-any-case'] === true;
const isAction = ({ object }: Described) => object['x-ms-docs-operation-type'] === 'action';
const bodyOf = ({ object }: Described) => nameIn(object.requestBody?.content['application/json']?.schema.$ref);

const nameIn = ($ref: string | undefined) => $ref?.split('/').at(-1) ?? '';

/** The properties of an object, or of every variant of a union. */
function propertiesOf(api: OpenApi, schema: Schema): [string, Schema][] {
  const variants = (schema['oneOf'] ?? schema['anyOf'] ?? []) as readonly Schema[];
  const inside = variants.flatMap(({ $ref }) => propertiesOf(api, api.components.schemas[nameIn($ref)] ?? {}));
  return [...Object.entries(schema.properties ?? {}), ...inside].filter(
    ([, property]) => property['x-ignored'] !== true,
  );
}

/** The component that a property, or each item of it, is. */
function componentOf({ $ref, items }: Schema): string | undefined {
  return nameIn($ref ?? items?.$ref) || undefined;
}

function membersOf(schema: Schema): readonly string[] | null {
  return (schema['enum'] as readonly string[] | undefined) ?? null;
}
