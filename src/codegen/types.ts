import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import type { OpenApi, Schema } from '../contract/openapi.ts';

/**
 * The TypeScript types of a description, made by openapi-typescript. This is the one file that knows that generator.
 *
 * It is configured for what it does not do by itself. An evolvable enum (`x-ms-enum.modelAsString`) also takes any other string,
 * while an editor still completes the known ones. The last member of a union of derived types stands for those that the
 * contract does not know (`x-unknown`); in TypeScript its `@odata.type` is the name of their base, so that a `switch` ends in
 * it. Neither open objects nor annotations (`patternProperties`) make an index signature, because one would let every
 * misspelt property compile. Lists of a bounded length are lists, because it makes wrong tuples of them; only those of an
 * exact length are tuples. What a request ignores is not in its type; a spread entity has it all the same.
 */
export async function types(api: OpenApi): Promise<string> {
  const ast = await openapiTS(typeable(api) as unknown as OpenAPI3, {
    arrayLength: true,
    defaultNonNullable: false,
    transform: standIn,
    postTransform: (type, { path }) => (isEvolvable(api, path) ? orAnyString(type) : undefined),
  });
  return `${header}${astToString(ast)}`;
}

const header = '// Generated from openapi/ by `npm run generate`. Do not edit.\n\n';

/** The type of an `@odata.type` that may be any but the known ones: its example, because no type of TypeScript says that. */
function standIn(schema: object): ts.TypeNode | undefined {
  const { not, examples } = schema as { not?: unknown; examples?: readonly string[] };
  if (not === undefined || examples?.[0] === undefined) return undefined;
  return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(examples[0]));
}

function isEvolvable(api: OpenApi, path: string | undefined): boolean {
  const name = path?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
  const schema = name === undefined ? undefined : api.components.schemas[name];
  return (schema?.['x-ms-enum'] as { modelAsString?: boolean } | undefined)?.modelAsString === true;
}

function orAnyString(type: ts.TypeNode): ts.TypeNode {
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const nothing = ts.factory.createTypeLiteralNode([]);
  return ts.factory.createUnionTypeNode([type, ts.factory.createIntersectionTypeNode([string, nothing])]);
}

function typeable<T>(value: T): T {
  if (Array.isArray(value)) return value.map(typeable) as T;
  if (value === null || typeof value !== 'object') return value;
  // An empty object stands for null: see nothing.yaml.
  if ((value as Schema)['maxProperties'] === 0) return { type: 'null' } as T;
  const { patternProperties: _, anyOf, ...others } = value as Partial<Bounds> & Partial<Alternatives>;
  const known = anyOf?.filter((choice) => choice['x-unknown'] !== true) ?? [];
  const schema = anyOf === undefined ? others : known.length === 1 ? { ...others, ...known[0] } : { ...others, anyOf };
  const { minItems, maxItems, ...unbounded } = schema;
  const kept = maxItems === undefined || minItems === maxItems ? schema : unbounded;
  const entries = Object.entries(kept).filter(([, child]) => (child as Schema | null)?.['x-ignored'] !== true);
  return Object.fromEntries(entries.map(([key, child]) => [key, typeable(child)])) as T;
}

interface Alternatives {
  readonly patternProperties: unknown;
  readonly anyOf: readonly Schema[];
}

interface Bounds {
  readonly minItems: number;
  readonly maxItems: number;
}
