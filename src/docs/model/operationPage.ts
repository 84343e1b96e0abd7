import type { Described } from '../../contract/openapi.ts';
import { componentOf } from '../../contract/schemas.ts';
import { type Block, type Endpoint, heading, type Property, prose } from './block.ts';
import { examplesOf } from './examples.ts';
import { type Lookup, linkNames } from './names.ts';
import type { Page } from './page.ts';
import { permissionTable } from './permissions.ts';
import { ignoredNames, parameterOf, type Reading, shapesOf } from './properties.ts';
import { operationPath, type Reference, tagPath, tagTitle, unionOf } from './reference.ts';
import { type Advice, errorRows, headerRows, successRows } from './statuses.ts';
import { firstSentence, slug } from './text.ts';
import { throttlingLimits } from './throttlingTable.ts';
import { variantsOf } from './variants.ts';
import { watchableBlocks, watchingLimits } from './watchableTable.ts';

/** What the pages of a version are made with. */
export interface Sources {
  readonly reference: Reference;
  readonly lookup: Lookup;
  readonly advice: Advice;
}

/** The page of an operation. */
export function operationPage(sources: Sources, operation: Described): Page {
  const { reference, lookup } = sources;
  const { object, id } = operation;
  const { version } = reference;
  const [tag = ''] = object.tags;
  const reading: Reading = { reference, lookup, depth: 4 };
  return {
    path: operationPath(version, id),
    kind: 'operation',
    version,
    title: object.summary,
    name: id,
    description: firstSentence(object.description),
    above: [
      { title: version, page: `${version}/` },
      { title: tagTitle(reference, tag), page: tagPath(version, tag) },
    ],
    blocks: [
      { kind: 'endpoints', endpoints: endpointsOf(reference, operation) },
      prose(`Base URL: [\`${reference.api.servers[0]?.url}\`](site:${version}/#base-urls)`),
      ...notes(reference, operation),
      prose(linkNames(object.description, lookup, id)),
      heading('Permissions'),
      permissionTable(object),
      ...watchableBlocks(reference, object),
      ...parameterBlocks(reading, operation),
      ...bodyBlocks(reading, operation),
      heading('Response'),
      {
        kind: 'table',
        label: 'Responses that succeed',
        head: ['Status', 'Meaning', 'Body', 'Headers'],
        rows: successRows(reference, operation, lookup),
      },
      ...responseBlocks(reading, operation),
      ...examplesBlocks(sources, operation),
      heading('Errors'),
      {
        kind: 'table',
        label: 'Errors',
        head: ['Status', 'Meaning', 'Code and message', 'What to do'],
        rows: errorRows(reference, operation, lookup, sources.advice),
      },
      ...limitBlocks(reference, operation),
      heading('Response headers'),
      { kind: 'table', label: 'Response headers', head: ['Header', 'Meaning'], rows: headerRows(reference, operation) },
      ...undecidedBlocks(reference, operation),
      heading('See also'),
      prose(`[The page that Microsoft publishes](${object.externalDocs.url})`),
    ],
  };
}

/** The method and path of an operation, then of the variants that do the same. */
function endpointsOf({ version, operations }: Reference, operation: Described): Endpoint[] {
  const others = variantsOf(operation, operations).filter(({ id }) => id !== operation.id);
  return [
    { method: operation.verb.toUpperCase(), path: operation.path },
    ...others.map(({ id, verb, path }) => ({ method: verb.toUpperCase(), path, page: operationPath(version, id) })),
  ];
}

/** That an operation is deprecated, or repeats another one. */
function notes({ version, operations }: Reference, operation: Described): Block[] {
  const [first] = variantsOf(operation, operations);
  return [
    ...(operation.object.deprecated ? [prose('**Deprecated.** It still works. Do not build on it.')] : []),
    ...(first && first.id !== operation.id
      ? [prose(`A variant of [\`${first.id}\`](site:${operationPath(version, first.id)}), on another path.`)]
      : []),
  ];
}

function parameterBlocks(reading: Reading, { parameters }: Described): Block[] {
  const groups = [
    ['path', 'Path parameters'],
    ['query', 'Query parameters'],
    ['header', 'Request headers'],
  ] as const;
  return groups.flatMap(([location, title]) => {
    const rows = parameters.filter((parameter) => parameter.in === location).map((p) => parameterOf(reading, p));
    const all = location === 'header' ? [authorization, ...rows] : rows;
    return all.length > 0 ? [heading(title), { kind: 'properties', label: title, properties: all } as const] : [];
  });
}

const authorization: Property = {
  name: 'Authorization',
  type: 'string',
  required: true,
  readOnly: false,
  deprecated: false,
  description:
    '`Bearer` and a token, with one of the permissions above. See [Authentication](site:guides/authentication/).',
  limits: [],
  shapes: [],
};

function bodyBlocks(reading: Reading, { object }: Described): Block[] {
  const { requestBody } = object;
  const [media] = Object.entries(requestBody?.content ?? {});
  if (!requestBody || !media) return [];
  const [mediaType, { schema }] = media;
  const { reference } = reading;
  const known = componentOf(reference.api, schema);
  const shapes = shapesOf(reading, schema);
  const several = unionOf(reference, known) !== undefined && shapes.length > 1;
  const ignored = [
    ...new Set((unionOf(reference, known) ?? [known]).flatMap((s) => ignoredNames(componentOf(reference.api, s)))),
  ];
  return [
    heading('Request body'),
    prose(`${requestBody.description ?? ''} Send it as \`${mediaType}\`.`.trim()),
    ...shapes.flatMap(({ title, properties }): Block[] => [
      ...(several ? [{ kind: 'heading', level: 3, id: `body-${slug(title)}`, text: title } as const] : []),
      { kind: 'properties', label: several ? title : 'Request body', properties },
    ]),
    ...(ignored.length > 0
      ? [
          prose(
            `Accepted and ignored, so that what was read can be sent back: ${ignored.map((name) => `\`${name}\``).join(', ')}.`,
          ),
        ]
      : []),
  ];
}

/** What the body of the response consists of, for a list its items too. Deeper parts are links to their types. */
function responseBlocks(reading: Reading, { responses }: Described): Block[] {
  const [body] = Object.entries(responses)
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content }]) => Object.values(content ?? {}));
  const [shape, ...others] = body ? shapesOf({ ...reading, depth: 1 }, body.schema) : [];
  return shape && others.length === 0
    ? [{ kind: 'properties', label: 'Response body', properties: shape.properties }]
    : [];
}

function examplesBlocks({ reference }: Sources, operation: Described): Block[] {
  const examples = examplesOf(reference.version, reference.api, operation);
  return [
    ...(examples.length > 0
      ? [
          heading('Examples'),
          prose(
            'The samples call the service. [Run one against the emulator](site:guides/getting-started/#run-a-sample-of-the-reference).',
          ),
          { kind: 'examples', examples } as const,
        ]
      : []),
    { kind: 'try', version: reference.version, operation: operation.id },
  ];
}

/** The limits that an operation has, where the contract states them as numbers. */
function limitBlocks(reference: Reference, operation: Described): Block[] {
  const { object, parameters, responses } = operation;
  const top = parameters.find(({ name }) => name === '$top')?.schema;
  const tooLarge = responses['413'];
  const rows = [
    ...(top?.['maximum'] === undefined ? [] : [['Items on a page', `${top['maximum']}`, `${top['default'] ?? ''}`]]),
    ...(tooLarge?.['x-max-message-size']
      ? [['Message, without its pictures', bytes(tooLarge['x-max-message-size']), '']]
      : []),
    ...(tooLarge?.['x-max-body-size'] ? [['Request body', bytes(tooLarge['x-max-body-size']), '']] : []),
    ...watchingLimits(reference, object),
    ...throttlingLimits(reference, operation),
  ];
  if (rows.length === 0) return [];
  return [heading('Limits'), { kind: 'table', label: 'Limits', head: ['What', 'Maximum', 'Default'], rows }];
}

const bytes = (count: number) => `${count.toLocaleString('en')} bytes`;

function undecidedBlocks({ api }: Reference, { object }: Described): Block[] {
  const names = object['x-undecided'] ?? [];
  if (names.length === 0) return [];
  const questions = names.map(
    (name) => `- [${api.components['x-undecided']?.[name]?.question ?? name}](site:undecided/#${name})`,
  );
  return [
    heading('Undecided'),
    prose(
      `The sources contradict each other here, or are silent. The answers say what these servers do.\n\n${questions.join('\n')}`,
    ),
  ];
}
