import { resolve, type WebhookObject } from '../../contract/openapi.ts';
import { type Block, heading, prose } from './block.ts';
import { examplesIn } from './examples.ts';
import { linkNames } from './names.ts';
import type { Sources } from './operationPage.ts';
import type { Page } from './page.ts';
import { parameterOf, type Reading, shapesOf, typeText } from './properties.ts';
import { tagPath, tagTitle, webhookPath } from './reference.ts';
import { firstSentence } from './text.ts';

/** The page of a request that the service sends, for those who answer it. */
export function webhookPage({ reference, lookup }: Sources, name: string, webhook: WebhookObject): Page {
  const { version } = reference;
  const [tag = ''] = webhook.tags;
  return {
    path: webhookPath(version, name),
    kind: 'webhook',
    version,
    title: webhook.summary,
    name,
    description: firstSentence(webhook.description),
    above: [
      { title: version, page: `${version}/` },
      { title: tagTitle(reference, tag), page: tagPath(version, tag) },
    ],
    blocks: [
      prose('The service sends this request, and an endpoint of yours answers it.'),
      prose(linkNames(webhook.description, lookup, name)),
      ...parameterBlocks({ reference, lookup, depth: 4 }, webhook),
      ...bodyBlocks({ reference, lookup, depth: 4 }, webhook),
      heading('What to answer'),
      {
        kind: 'table',
        label: 'Answers',
        head: ['Status', 'Meaning', 'Body'],
        rows: Object.entries(webhook.responses).map(([status, response]) => {
          const { description, content = {} } = resolve(reference.api, response);
          const body = Object.keys(content).map((mediaType) => `\`${mediaType}\``);
          return [status === 'default' ? 'Any other, or none' : `\`${status}\``, description, body.join() || 'None.'];
        }),
      },
      heading('See also'),
      prose(
        `[Change notifications](site:guides/change-notifications/), and [the page that Microsoft publishes](${webhook.externalDocs.url})`,
      ),
    ],
  };
}

function parameterBlocks(reading: Reading, { parameters = [] }: WebhookObject): Block[] {
  const properties = parameters.map((parameter) => parameterOf(reading, resolve(reading.reference.api, parameter)));
  if (properties.length === 0) return [];
  return [heading('Query parameters'), { kind: 'properties', label: 'Query parameters', properties }];
}

/** What the body consists of, and examples of it. */
function bodyBlocks(reading: Reading, { requestBody }: WebhookObject): Block[] {
  const { api } = reading.reference;
  const [media] = Object.entries(requestBody?.content ?? {});
  if (!media) return [];
  const [mediaType, { schema }] = media;
  const examples = [...examplesIn(api, requestBody?.content)].flatMap(([name, { summary = name, value }]): Block[] => [
    { kind: 'heading', level: 3, id: `example-${name}`, text: summary },
    { kind: 'code', label: summary, language: 'json', text: JSON.stringify(value, null, 2) },
  ]);
  return [
    heading('Body'),
    prose(`A ${typeText(reading.reference, schema)}, as \`${mediaType}\`.`),
    ...shapesOf(reading, schema).map(({ properties }): Block => ({ kind: 'properties', label: 'Body', properties })),
    heading('Examples'),
    ...examples,
  ];
}
