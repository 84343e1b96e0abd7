import type { Described } from '../../contract/openapi.ts';
import type { Version } from '../../contract/versions.ts';
import { type Block, heading, prose, type Row } from './block.ts';
import type { Page } from './page.ts';
import { operationPath, type Reference, tagPath, tagTitle, typePath, webhookPath } from './reference.ts';
import { firstSentence } from './text.ts';
import { variantsOf } from './variants.ts';

/** The pages that list what a version has: the version, each tag, all types. */
export function listPages(reference: Reference): Page[] {
  return [
    versionPage(reference),
    ...reference.api.tags.map(({ name }) => tagPage(reference, name)),
    typesPage(reference),
  ];
}

function versionPage(reference: Reference): Page {
  const { version, api, operations, types } = reference;
  return {
    path: `${version}/`,
    kind: 'list',
    version,
    title: `${version} reference`,
    description: `The ${operations.length} chat and conversation operations of Microsoft Graph ${version}.`,
    above: [],
    blocks: [
      prose(`${api.info.summary}\n\n${api.info.description}`),
      prose(`Download the contract: [YAML](site:openapi/${version}.yaml) or [JSON](site:openapi/${version}.json).`),
      heading('Base URLs'),
      {
        kind: 'table',
        label: 'Base URLs',
        head: ['Base URL', 'What it is'],
        rows: api.servers.map(({ url, description = '' }) => [`\`${url}\``, description]),
      },
      ...api.tags.flatMap(({ name, description }): Block[] => [
        heading(tagTitle(reference, name)),
        prose(description),
        operationTable(version, tagTitle(reference, name), operationsOf(reference, name)),
        ...webhookTable(reference, name),
      ]),
      heading('Types'),
      prose(`[All ${types.size} types](site:${version}/types/) of bodies.`),
    ],
  };
}

function tagPage(reference: Reference, name: string): Page {
  const { version, api } = reference;
  const description = api.tags.find((tag) => tag.name === name)?.description ?? '';
  return {
    path: tagPath(version, name),
    kind: 'tag',
    version,
    title: tagTitle(reference, name),
    name,
    description: firstSentence(description),
    above: [{ title: version, page: `${version}/` }],
    blocks: [
      prose(description),
      operationTable(version, tagTitle(reference, name), operationsOf(reference, name)),
      ...webhookTable(reference, name),
    ],
  };
}

/** The operations of a tag, in the order of the contract. Those that repeat another one come last. */
export function operationsOf({ operations }: Reference, tag: string): Described[] {
  const repeats = (operation: Described) => variantsOf(operation, operations)[0]?.id !== operation.id;
  return operations
    .filter(({ object }) => object.tags.includes(tag))
    .toSorted((a, b) => Number(repeats(a)) - Number(repeats(b)));
}

function operationTable(version: Version, label: string, operations: readonly Described[]): Block {
  const rows = operations.map(
    ({ id, verb, path, object }): Row => [
      `[${object.summary}](site:${operationPath(version, id)})`,
      `\`${verb.toUpperCase()} ${path}\``,
      `\`${id}\``,
    ],
  );
  return { kind: 'table', label, head: ['Operation', 'Request', 'Name'], rows };
}

/** What the service sends to those who called the operations of a tag, if it sends anything. */
function webhookTable({ version, webhooks }: Reference, tag: string): Block[] {
  const rows = [...webhooks]
    .filter(([, { tags }]) => tags.includes(tag))
    .map(([name, { summary }]): Row => [`[${summary}](site:${webhookPath(version, name)})`, `\`${name}\``]);
  if (rows.length === 0) return [];
  return [
    prose('The service itself sends, to an endpoint of yours:'),
    { kind: 'table', label: 'What the service sends', head: ['Webhook', 'Name'], rows },
  ];
}

function typesPage({ version, types }: Reference): Page {
  const rows = [...types].map(
    ([name, { description }]): Row => [
      `[${name}](site:${typePath(version, name)})`,
      firstSentence(String(description ?? '')),
    ],
  );
  return {
    path: `${version}/types/`,
    kind: 'list',
    version,
    title: 'Types',
    description: `The ${types.size} types of ${version}: entities, requests, enums and unions.`,
    above: [{ title: version, page: `${version}/` }],
    blocks: [{ kind: 'table', label: 'Types', head: ['Type', 'Meaning'], rows }],
  };
}
