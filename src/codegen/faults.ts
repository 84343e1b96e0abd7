import { type Content, type Described, type ExampleObject, type OpenApi, resolve } from '../contract/openapi.ts';

/** What is wrong with an operation, so that nothing can be made from it: a phrase each, which goes on after its name. */
export function faults(api: OpenApi, described: Described): string[] {
  return [
    ...answerFaults(described),
    ...bodyFaults(described),
    ...parameterFaults(api, described),
    ...exampleFaults(api, described),
  ];
}

const isSuccess = (status: string) => status.startsWith('2');

function answerFaults({ responses }: Described): string[] {
  const successes = Object.keys(responses).filter(isSuccess);
  const kinds = new Set(successes.map((status) => Object.keys(responses[status]?.content ?? {})[0]));
  return [
    ...(kinds.size === 0 ? ['documents no success. Add an answer with a status of 2xx to its responses.'] : []),
    ...(kinds.size > 1 ? ['answers successes of different media types. Give all of them the same.'] : []),
  ];
}

/** Types, and the functions of the client, take the names of bodies. */
function bodyFaults({ object, responses }: Described): string[] {
  const answers = Object.entries(responses).filter(([status]) => isSuccess(status));
  const bodies = [
    ['request', object.requestBody?.content] as const,
    ...answers.map(([status, { content }]) => [`answer ${status}`, content] as const),
  ];
  return bodies.flatMap(([name, content]) => {
    const json = content?.['application/json'];
    if (!json || json.schema?.$ref) return [];
    return `writes the schema of its ${name} in place. Give it a file in openapi/components/schemas/, and refer to that.`;
  });
}

function parameterFaults(api: OpenApi, { parameters }: Described): string[] {
  return parameters.flatMap(({ name, in: place, schema, example }) => {
    const item = schema?.type === 'array' ? resolve(api, schema.items ?? {}) : schema;
    const type = String(item?.type);
    const known = ['string', 'integer', 'boolean'].includes(type);
    return [
      ...(known
        ? []
        : [`has the parameter ${name} of the type ${type}. Take string, integer, boolean, or a list of one.`]),
      ...(place === 'header' || example !== undefined
        ? []
        : [`has the parameter ${name} without an example. Docs and tests make requests from it.`]),
    ];
  });
}

function exampleFaults(api: OpenApi, { object, responses }: Described): string[] {
  const requests = examples(api, object.requestBody?.content).filter(([, { value }]) => value === undefined);
  const failures = Object.entries(responses).filter(([status]) => !isSuccess(status));
  return [
    ...requests.map(([name]) => `has the example '${name}' of its request without a value.`),
    ...failures.flatMap(([status, { content }]) =>
      examples(api, content).flatMap(([name, example]) => {
        const { code, message } = (example.value as { error?: Record<string, unknown> } | undefined)?.error ?? {};
        const isError = typeof code === 'string' && typeof message === 'string';
        const stands = status !== 'default' || example['x-status'] !== undefined;
        return [
          ...(isError ? [] : [`has the example '${name}' of ${status} without error.code and error.message.`]),
          ...(stands ? [] : [`has the example '${name}' of default without the status that it stands for, x-status.`]),
        ];
      }),
    ),
  ];
}

function examples(api: OpenApi, content: Content | undefined): [string, ExampleObject][] {
  const all = Object.entries(content?.['application/json']?.examples ?? {});
  return all.map(([name, example]) => [name, resolve(api, example)]);
}
