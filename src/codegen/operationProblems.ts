import { type Content, type Described, type ExampleObject, type OpenApi, resolve } from '../contract/openapi.ts';
import { isOfSignedInUser } from '../contract/operation.ts';
import { namedQuestionProblems } from './undecided.ts';
import { watchableProblems } from './watchableProblems.ts';

/** What is wrong with an operation, so that nothing can be made from it: a sentence or two for each problem. */
export function operationProblems(api: OpenApi, described: Described): string[] {
  return [
    ...tokenProblems(described),
    ...responseProblems(described),
    ...bodyProblems(described),
    ...parameterProblems(api, described),
    ...exampleProblems(api, described),
    ...askingProblems(api, described),
    ...namedQuestionProblems(api, described.object),
    ...watchableProblems(api, described),
  ];
}

const isSuccess = (status: string) => status.startsWith('2');

/** An app on its own gets 412 from what only signed-in users can ask for, and 400 below `/me`. */
function tokenProblems({ path, object, responses }: Described): string[] {
  const isForApps = object.security.some((requirement) => 'application' in requirement);
  const isBelowMe = isOfSignedInUser(path);
  if (isForApps && !isBelowMe) return [];
  if (isBelowMe) {
    return responses['412']
      ? ['Below /me an app on its own gets 400, and not 412. Leave 412 out of the responses.']
      : [];
  }
  return responses['412']
    ? []
    : [
        'It has no application permission and documents no 412. Refer to openapi/components/responses/PreconditionFailed.yaml.',
      ];
}

function responseProblems({ responses }: Described): string[] {
  const successes = Object.keys(responses).filter(isSuccess);
  const bodies = successes.filter((status) => responses[status]?.content);
  const kinds = new Set(bodies.map((status) => Object.keys(responses[status]?.content ?? {})[0]));
  return [
    ...(successes.length === 0 ? ['No success is documented. Add a response with a status of 2xx.'] : []),
    ...(kinds.size > 1 ? ['The successes have different media types. Give all of them the same.'] : []),
  ];
}

/** The client names its types after the schemas of bodies. */
function bodyProblems({ object, responses }: Described): string[] {
  const successes = Object.entries(responses).filter(([status]) => isSuccess(status));
  const bodies = [
    ['the request', object.requestBody?.content] as const,
    ...successes.map(([status, { content }]) => [`response ${status}`, content] as const),
  ];
  return bodies.flatMap(([name, content]) => {
    const json = content?.['application/json'];
    if (!json || json.schema?.$ref) return [];
    return `The schema of ${name} has no name. Put it into openapi/components/schemas/, and refer to it.`;
  });
}

function parameterProblems(api: OpenApi, { path, parameters }: Described): string[] {
  const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const undeclared = inPath.filter((name) => !declared.includes(name));
  const elsewhere = declared.filter((name) => !inPath.includes(name));
  const placed = [
    ...undeclared.map((name) => `The path has {${name}}, which \`parameters\` lacks. Refer to it there.`),
    ...elsewhere.map((name) => `The path parameter ${name} is not in the path ${path}. Put it there or remove it.`),
  ];
  const described = parameters.flatMap(({ name, in: location, schema, example }) => {
    const item = schema?.type === 'array' ? resolve(api, schema.items ?? {}) : schema;
    const known = ['string', 'integer', 'boolean'].includes(String(item?.type));
    return [
      ...(known ? [] : [`The parameter ${name} is no string, integer or boolean, and no list of them.`]),
      ...(location === 'header' || example !== undefined
        ? []
        : [`The parameter ${name} has no example, from which docs and tests make requests.`]),
      ...(['$top', '$skip'].includes(name) && schema?.['default'] === undefined
        ? [`The parameter ${name} has no default. Give its schema one: handlers rely on it.`]
        : []),
    ];
  });
  return [...placed, ...described];
}

function exampleProblems(api: OpenApi, { id, object, responses }: Described): string[] {
  const requests = examples(api, object.requestBody?.content).filter(([, { value }]) => value === undefined);
  const bare = ([, content]: readonly [string, Content | undefined]) =>
    content?.['application/json'] !== undefined && examples(api, content).length === 0;
  const contents = Object.entries(responses).map(([status, { content }]) => [`response ${status}`, content] as const);
  const without = [['request', object.requestBody?.content] as const, ...contents].filter(bare);
  const failures = Object.entries(responses).filter(([status]) => !isSuccess(status));
  const successes = Object.entries(responses).filter(([status]) => isSuccess(status));
  const answered = successes.flatMap(([, { content }]) => examples(api, content).map(([name]) => name));
  const unanswered = examples(api, object.requestBody?.content).filter(
    ([name, { 'x-status': status }]) => successes.length > 1 && !answered.includes(name) && !responses[String(status)],
  );
  return [
    ...without.map(([name]) => {
      const kind = name === 'request' ? 'request' : 'response';
      return `The ${name} has no example. Give it one, in openapi/components/examples/<resource>/${id}.<case>.${kind}.yaml.`;
    }),
    ...requests.map(([name]) => `The example '${name}' of the request has no value.`),
    ...unanswered.map(
      ([name]) =>
        `The example '${name}' of the request has no response of its name. Say in its x-status which of ${successes.map(([status]) => status).join(' and ')} it gets.`,
    ),
    ...failures.flatMap(([status, { content }]) =>
      examples(api, content).flatMap(([name, example]) => {
        const { code, message } = (example.value as { error?: Record<string, unknown> } | undefined)?.error ?? {};
        const isError = typeof code === 'string' && typeof message === 'string';
        const hasStatus = status !== 'default' || example['x-status'] !== undefined;
        return [
          ...(isError ? [] : [`The example '${name}' of ${status} has no error.code or no error.message.`]),
          ...(hasStatus ? [] : [`The example '${name}' of default does not name a status in x-status.`]),
        ];
      }),
    ),
  ];
}

/** Parameters by which an example is asked for, and which the operation does not have. */
function askingProblems(api: OpenApi, { parameters, responses }: Described): string[] {
  const named = Object.values(responses).flatMap(({ content }) => examples(api, content));
  return named.flatMap(([example, { 'x-request': asks }]) => {
    const { query = {}, headers = {} } = asks ?? {};
    const given = [
      ...Object.keys(query).map((name) => ['query', name]),
      ...Object.keys(headers).map((name) => ['header', name]),
    ];
    const unknown = given.filter(([location, name]) => !parameters.some((p) => p.in === location && p.name === name));
    return unknown.map(
      ([location, name]) =>
        `The example '${example}' is asked for with ${name} (${location}), which is no parameter. Correct its x-request, or add the parameter.`,
    );
  });
}

function examples(api: OpenApi, content: Content | undefined): [string, ExampleObject][] {
  const all = Object.entries(content?.['application/json']?.examples ?? {});
  return all.map(([name, example]) => [name, resolve(api, example)]);
}
