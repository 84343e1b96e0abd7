import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { describeOperations, type OpenApi, resolve, type Schema } from '../../src/contract/openapi.ts';
import { versions } from '../../src/contract/versions.ts';

const require = createRequire(import.meta.url);

/** Schemas whose `$select` is of something else: of what all the types that a list can have share. */
const shared = ['attachment', 'directoryObject'];

/** Relationships that no `$expand` names. They come with the entity where they come at all. */
const alwaysExpanded = ['threads'];

const nameOf = ({ $ref = '' }: Schema) => $ref.split('/').at(-1) ?? '';

describe.each(versions)('$select of $version', ({ version }) => {
  const api: OpenApi = require(`graph-chat/${version}/openapi.json`);
  const operations = describeOperations(api);
  const expansions = operations.flatMap(({ parameters }) => parameters.filter(({ name }) => name === '$expand'));
  const relationships = new Set([...alwaysExpanded, ...(JSON.stringify(expansions).match(/\w+/g) ?? [])]);

  const cases = operations.flatMap(({ id, parameters, responses }) => {
    const selectable = parameters.find(({ name }) => name === '$select')?.schema.items?.['enum'] as
      | string[]
      | undefined;
    const schema = responses['200']?.content?.['application/json']?.schema as Schema | undefined;
    if (!selectable || !schema) return [];
    const entity = resolve(api, schema).properties?.['value']?.items ?? schema;
    return shared.includes(nameOf(entity)) ? [] : [{ id, selectable, entity }];
  });

  test.each(cases)('names each property that $id returns', ({ selectable, entity }) => {
    const names = Object.keys(resolve(api, entity).properties ?? {}).filter((name) => !name.includes('@'));
    expect(names.filter((name) => !selectable.includes(name) && !relationships.has(name))).toEqual([]);
    expect(selectable.filter((name) => !names.includes(name))).toEqual([]);
  });
});
