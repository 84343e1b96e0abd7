import type { Described, OpenApi, ResponseObject } from '../contract/openapi.ts';

/** The responses whose bodies are made up: none, the successes, or the one with a status. */
export type MadeUp = 'none' | 'success' | number;

/**
 * The part of a description that is needed to respond to one operation: its responses, and the components that they refer to.
 * Prism takes seconds to read the whole.
 *
 * Schemas are what takes longest, and only bodies that are made up need them.
 */
export function excerpt(api: OpenApi, { id, path, verb, object, responses }: Described, madeUp: MadeUp): object {
  const excerpted = Object.entries(responses).map(([status, response]) => [
    status,
    isMadeUp(status, madeUp) ? response : unschemed(response),
  ]);
  const operation = {
    operationId: id,
    deprecated: object.deprecated ?? false,
    responses: Object.fromEntries(excerpted),
  };
  // Nothing is said of the API as a whole, so that an operation which both versions have alike reads alike in both.
  const { openapi, jsonSchemaDialect } = api as OpenApi & { openapi: string; jsonSchemaDialect: string };
  const info = { title: id, version: '' };
  return {
    openapi,
    jsonSchemaDialect,
    info,
    paths: { [path]: { [verb]: operation } },
    components: reachable(api, operation),
  };
}

/** A status that has no response of its own has that of `default`. */
function isMadeUp(status: string, madeUp: MadeUp): boolean {
  if (typeof madeUp === 'number') return status === String(madeUp) || status === 'default';
  return madeUp === 'success' && status.startsWith('2');
}

/** A response without the schemas of its bodies. Those of its headers stay. */
function unschemed({ content = {}, ...response }: ResponseObject): object {
  const media = Object.entries(content).map(([type, { schema: _, ...others }]) => [type, others]);
  return media.length === 0 ? response : { ...response, content: Object.fromEntries(media) };
}

/** The components that a value refers to, directly and through others. */
function reachable(api: OpenApi, value: unknown): Record<string, Record<string, unknown>> {
  const found: Record<string, Record<string, unknown>> = {};
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    const { $ref } = part as { $ref?: unknown };
    const [, kind = '', name = ''] = (typeof $ref === 'string' && $ref.match(/^#\/components\/([^/]+)\/(.+)$/)) || [];
    if (name !== '' && !found[kind]?.[name]) {
      const component = api.components[kind]?.[name];
      found[kind] = { ...found[kind], [name]: kind === 'schemas' ? withoutProse(component) : component };
      visit(component);
    }
    for (const child of Object.values(part)) visit(child);
  };
  visit(value);
  return found;
}

/** A schema without what no machine reads. */
function withoutProse(schema: unknown): unknown {
  const isProse = (key: string, value: unknown) =>
    (key === 'description' || key === 'title') && typeof value === 'string';
  return JSON.parse(JSON.stringify(schema, (key, value) => (isProse(key, value) ? undefined : value)));
}
