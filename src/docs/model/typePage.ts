import type { Schema } from '../../contract/openapi.ts';
import { membersOf, referredType } from '../../contract/schemas.ts';
import { type Block, heading, prose } from './block.ts';
import { type Lookup, linkNames } from './names.ts';
import type { Page } from './page.ts';
import { ignoredNames, propertiesOf } from './properties.ts';
import { operationPath, type Reference, typePath, unionOf, webhookPath } from './reference.ts';
import { firstSentence } from './text.ts';
import type { Uses } from './uses.ts';

/** The page of a type. */
export function typePage(reference: Reference, lookup: Lookup, uses: Uses, name: string, schema: Schema): Page {
  const { version } = reference;
  const description = String(schema['description'] ?? '');
  const title = String(schema['title'] ?? name);
  return {
    path: typePath(version, name),
    kind: 'type',
    version,
    title: name,
    name,
    description: firstSentence(description) || `${title}.`,
    above: [
      { title: version, page: `${version}/` },
      { title: 'Types', page: `${version}/types/` },
    ],
    blocks: [
      prose(linkNames(description, lookup, name)),
      ...unionBlocks(reference, schema),
      ...enumBlocks(schema),
      ...propertyBlocks(reference, lookup, schema),
      ...baseBlocks(reference, name),
      ...exampleBlocks(uses.examples.get(name)),
      ...useBlocks(reference, uses, name),
    ],
  };
}

/** The types that a union has, with the value of the property that says which one it is. */
function unionBlocks(reference: Reference, schema: Schema): Block[] {
  const choices = unionOf(reference, schema);
  if (!choices) return [];
  const tags = tagsOf(schema);
  const tag = discriminatorOf(schema)?.propertyName;
  const rows = choices.map((choice) => {
    const type = referredType(choice) ?? '';
    const about = firstSentence(String(reference.types.get(type)?.['description'] ?? ''));
    const value = tag === undefined ? [] : [tags.get(type) ?? ''];
    return [`[${type}](site:${typePath(reference.version, type)})`, ...value, about];
  });
  const head = ['Type', ...(tag === undefined ? [] : [`\`${tag}\``]), 'Meaning'];
  return [
    heading('Types'),
    { kind: 'table', label: 'Types', head, rows },
    ...(standsForUnknown(schema)
      ? [prose('The service may return a type that is not listed. It has the properties that all of these share.')]
      : []),
  ];
}

interface Discriminator {
  readonly propertyName: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

/** The discriminator of a union, which may be that of its known types. */
function discriminatorOf(schema: Schema): Discriminator | undefined {
  const choices = (schema['anyOf'] ?? []) as readonly Schema[];
  return (schema['discriminator'] ?? choices.find((choice) => choice['discriminator'])?.['discriminator']) as
    | Discriminator
    | undefined;
}

const tagsOf = (schema: Schema) =>
  new Map(
    Object.entries(discriminatorOf(schema)?.mapping ?? {}).map(([value, ref]) => [
      ref.split('/').pop() ?? '',
      `\`${value}\``,
    ]),
  );

const standsForUnknown = (schema: Schema) => Array.isArray(schema['anyOf']);

function enumBlocks(schema: Schema): Block[] {
  const members = membersOf(schema);
  if (!members) return [];
  const open =
    schema['anyOf'] !== undefined
      ? ' The service may return one that is not listed: see [Evolvable enums](site:guides/evolvable-enums/).'
      : '';
  return [heading('Members'), prose(`${members.map((member) => `\`${member}\``).join(', ')}.${open}`)];
}

function propertyBlocks(reference: Reference, lookup: Lookup, schema: Schema): Block[] {
  const properties = propertiesOf({ reference, lookup, depth: 0 }, schema);
  const ignored = ignoredNames(schema).map((name) => `\`${name}\``);
  return [
    ...(properties.length > 0
      ? [heading('Properties'), { kind: 'properties', label: 'Properties', properties } as const]
      : []),
    ...(ignored.length > 0
      ? [prose(`Accepted and ignored, so that what was read can be sent back: ${ignored.join(', ')}.`)]
      : []),
  ];
}

/** The unions that a type belongs to. */
function baseBlocks(reference: Reference, name: string): Block[] {
  const bases = [...reference.types].filter(([, schema]) =>
    unionOf(reference, schema)?.some((choice) => referredType(choice) === name),
  );
  if (bases.length === 0) return [];
  const links = bases.map(([base]) => `[${base}](site:${typePath(reference.version, base)})`);
  return [heading('Base type'), prose(`One of the types of ${links.join(' and ')}.`)];
}

function exampleBlocks(example: unknown): Block[] {
  if (example === undefined) return [];
  const text = JSON.stringify(example, null, 2);
  return [heading('Example'), { kind: 'code', label: 'Example', language: 'json', text }];
}

function useBlocks({ version }: Reference, uses: Uses, name: string): Block[] {
  const operation = (id: string) => `[\`${id}\`](site:${operationPath(version, id)})`;
  const type = (other: string) => `[${other}](site:${typePath(version, other)})`;
  const webhook = (hook: string) => `[\`${hook}\`](site:${webhookPath(version, hook)})`;
  const lines = [
    ['Sent by', (uses.requests.get(name) ?? []).map(operation)],
    ['Returned by', (uses.responses.get(name) ?? []).map(operation)],
    ['Posted to you as', (uses.webhooks.get(name) ?? []).map(webhook)],
    ['Part of', (uses.types.get(name) ?? []).map(type)],
  ] as const;
  const used = lines.filter(([, links]) => links.length > 0).map(([label, links]) => `- ${label} ${links.join(', ')}`);
  return used.length > 0 ? [heading('Where it is used'), prose(used.join('\n'))] : [];
}
