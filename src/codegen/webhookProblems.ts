import { resolve, type WebhookObject } from '../contract/openapi.ts';
import type { Contract, ContractVersion } from './contract.ts';

/** What is wrong with the requests that the service itself sends: a sentence or two for each problem. */
export function webhookProblems({ versions, files }: Contract): string[] {
  const known = [...files.keys()].filter((file) => file.startsWith('webhooks/'));
  return versions.flatMap((version) => [
    ...known
      .map((file) => file.slice('webhooks/'.length, -'.yaml'.length))
      .filter((name) => !(name in (version.api.webhooks ?? {})))
      .map((name) => {
        const advice = `Add it there, with \`$ref: webhooks/${name}.yaml\`.`;
        return `openapi/webhooks/${name}.yaml is no webhook of openapi/${version.name}.yaml. ${advice}`;
      }),
    ...Object.entries(version.api.webhooks ?? {}).flatMap(([name, { post }]) =>
      inWebhook(version, post).map((problem) => `openapi/webhooks/${name}.yaml: ${problem}`),
    ),
  ]);
}

function inWebhook({ api }: ContractVersion, post: WebhookObject | undefined): string[] {
  if (!post) return ['It has no `post`. The service sends nothing else.'];
  const missing = (['summary', 'description', 'externalDocs', 'tags', 'responses'] as const).filter(
    (key) => !post[key],
  );
  if (missing.length > 0) return [`It has no ${missing.join(', no ')}.`];
  const media = post.requestBody?.content?.['application/json'];
  if (!media) return [];
  const examples = Object.entries(media.examples ?? {});
  const empty = examples.filter(([, example]) => resolve(api, example).value === undefined);
  return [
    ...(media.schema?.$ref ? [] : ['The schema of its body has no name. Put it into openapi/components/schemas/.']),
    ...(examples.length > 0 ? [] : ['Its body has no example. Give it one, in openapi/components/examples/.']),
    ...empty.map(([name]) => `Its example '${name}' has no value.`),
  ];
}
