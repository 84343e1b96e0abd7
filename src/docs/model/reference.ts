import {
  type Described,
  describeOperations,
  type OpenApi,
  type Schema,
  type WebhookObject,
} from '../../contract/openapi.ts';
import { componentOf, membersOf } from '../../contract/schemas.ts';
import type { Version } from '../../contract/versions.ts';

/** One version of the contract, with what its pages ask for. */
export interface Reference {
  readonly version: Version;
  readonly api: OpenApi;
  readonly operations: readonly Described[];
  /** What the service sends itself, by name. */
  readonly webhooks: ReadonlyMap<string, WebhookObject>;
  /** The schemas that have a page, by name. */
  readonly types: ReadonlyMap<string, Schema>;
}

/** Reads a bundled description. */
export function referenceOf(version: Version, api: OpenApi): Reference {
  const types = Object.entries(api.components.schemas).filter(([, schema]) => hasPage(schema));
  return {
    version,
    api,
    operations: describeOperations(api),
    webhooks: new Map(Object.entries(api.webhooks ?? {}).map(([name, { post }]) => [name, post])),
    types: new Map(types.sort(([a], [b]) => a.localeCompare(b, 'en'))),
  };
}

/** Objects, enums and unions have pages. What stands for the unknown has none, nor has a mere string. */
const hasPage = (schema: Schema) =>
  schema['x-unknown'] !== true &&
  (schema.properties !== undefined || membersOf(schema) !== undefined || isUnion(schema));

const isUnion = ({ oneOf, anyOf }: Schema) => Array.isArray(oneOf) || Array.isArray(anyOf);

/** The path of the page of an operation. */
export const operationPath = (version: Version, id: string): string => `${version}/${id}/`;

/** The path of the page of a webhook. */
export const webhookPath = (version: Version, name: string): string => `${version}/webhooks/${name}/`;

/** The path of the page of a type. */
export const typePath = (version: Version, name: string): string => `${version}/types/${name}/`;

/** The path of the page of a tag. */
export const tagPath = (version: Version, name: string): string => `${version}/tags/${name}/`;

/** What people call a tag: `pinnedMessages` is "Pinned messages". */
export const tagTitle = ({ api }: Reference, name: string): string =>
  api.tags.find((tag) => tag.name === name)?.['x-displayName'] ?? name;

/** The references to the known shapes of a union, without the one that stands for what nobody knows yet. */
export function unionOf({ api }: Reference, schema: Schema): readonly Schema[] | undefined {
  if (membersOf(schema)) return undefined;
  const choices = (schema['oneOf'] ?? schema['anyOf']) as readonly Schema[] | undefined;
  return choices
    ?.filter(({ type }) => type !== 'null')
    .filter((choice) => componentOf(api, choice)['x-unknown'] !== true)
    .flatMap((choice) => (Array.isArray(choice['oneOf']) ? (choice['oneOf'] as Schema[]) : [choice]));
}
