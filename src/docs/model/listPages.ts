import type { Described } from '../../contract/openapi.ts';
import type { Version } from '../../contract/versions.ts';
import type { Block, Row } from './block.ts';
import { firstSentence, type Page } from './page.ts';
import { operationPath, type Reference, tagPath, tagTitle, typePath } from './reference.ts';

/** What a reader has to know of each version. */
export const aboutVersion: Readonly<Record<Version, string>> = {
  'v1.0': 'The published API. Build on this one.',
  beta: 'Everything of v1.0, with what only beta has, and drafts that only the local servers serve.',
};

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
      { kind: 'prose', text: `${aboutVersion[version]}\n\n${api.info.description}` },
      {
        kind: 'prose',
        text: `Download the contract: [YAML](site:openapi/${version}.yaml) or [JSON](site:openapi/${version}.json).`,
      },
      ...api.tags.flatMap(({ name, description }): Block[] => [
        { kind: 'heading', level: 2, id: name, text: tagTitle(reference, name) },
        { kind: 'prose', text: description },
        operationTable(version, tagTitle(reference, name), operationsOf(reference, name)),
      ]),
      { kind: 'heading', level: 2, id: 'types', text: 'Types' },
      { kind: 'prose', text: `[All ${types.size} types](site:${version}/types/) of bodies.` },
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
      { kind: 'prose', text: description },
      operationTable(version, tagTitle(reference, name), operationsOf(reference, name)),
    ],
  };
}

/** The operations of a tag, in the order of the contract. */
export const operationsOf = ({ operations }: Reference, tag: string): Described[] =>
  operations.filter(({ object }) => object.tags.includes(tag));

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
