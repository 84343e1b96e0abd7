import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

type Node = Readonly<Record<string, unknown>>;

interface Found {
  readonly kind: 'property' | 'parameter' | 'header';
  readonly place: string;
  readonly node: Node;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What is below these is data, in which a key such as `properties` means nothing. */
const data = new Set(['default', 'enum', 'const', 'example', 'examples']);

/** Every property, parameter and header below a node, however deep it is nested. */
function* described(node: unknown, place: string): Generator<Found> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* described(item, `${place}/${index}`);
  } else if (isNode(node)) {
    for (const [key, value] of Object.entries(node)) {
      const here = `${place}/${key}`;
      if (key === 'properties' || key === 'headers') {
        const kind = key === 'headers' ? 'header' : 'property';
        for (const [name, child] of entries(value)) {
          yield { kind, place: `${here}/${name}`, node: child };
          yield* described(child, `${here}/${name}`);
        }
      } else if (key === 'parameters') {
        for (const [name, child] of entries(value)) {
          yield { kind: 'parameter', place: `${here}/${name}`, node: child };
          yield* described(child, `${here}/${name}`);
        }
      } else if (!data.has(key)) {
        yield* described(value, here);
      }
    }
  }
}

const entries = (value: unknown) => Object.entries(value as Record<string, Node>);

describe.each(['v1.0', 'beta'])('in the contract of %s', (version) => {
  const api: Node = JSON.parse(readFileSync(join(root, `generated/${version}/openapi.json`), 'utf8'));
  const found = [...described(api, '')];

  const target = (node: Node): Node => {
    if (typeof node['$ref'] !== 'string') return node;
    const steps = node['$ref'].slice(2).split('/');
    const at = steps.reduce((from, step) => from[step.replaceAll('~1', '/').replaceAll('~0', '~')] as Node, api);
    return target(at);
  };
  const isText = (text: unknown) => typeof text === 'string' && /\S[\s\S]*\.\s*$/.test(text);

  test('every property, parameter and header has a description, itself or where it is defined', () => {
    expect(found.length).toBeGreaterThan(1000);
    const without = found.filter(({ node }) => !isText(node['description'] ?? target(node)['description']));
    expect(without.map(({ place }) => place)).toEqual([]);
  });

  test('a property that holds an object says what the object is to it, not only what it is', () => {
    const objects = found.filter(({ kind, node }) => {
      const { properties, oneOf, anyOf } = target(node);
      return kind === 'property' && node['$ref'] !== undefined && (properties ?? oneOf ?? anyOf) !== undefined;
    });
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter(({ node }) => !isText(node['description'])).map(({ place }) => place)).toEqual([]);
  });

  test('every tag has a name for people and stands in one group, in the order of the tags', () => {
    const tags = api['tags'] as readonly Node[];
    const groups = api['x-tagGroups'] as readonly { readonly name: string; readonly tags: readonly string[] }[];
    expect(groups.flatMap((group) => group.tags)).toEqual(tags.map(({ name }) => name));
    for (const tag of tags) expect(tag['x-displayName'], `${tag['name']}`).toMatch(/^[A-Z][a-z ]+$/);
  });
});
