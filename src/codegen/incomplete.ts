import type { Content } from '../contract/openapi.ts';
import type { ContractVersion } from './contract.ts';

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isObject = (value: unknown) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isList = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isObject);

type Parts = Readonly<Record<string, (value: unknown) => boolean>>;

/** What every root has, and how to check it. */
const rootParts: Parts = {
  servers: (value) => isList(value) && (value as { url: string }[]).every(({ url }) => URL.canParse(url)),
  paths: isObject,
};

/** What every operation has. */
const operationParts: Parts = {
  operationId: isText,
  tags: (value) => Array.isArray(value) && value.length > 0,
  summary: isText,
  description: isText,
  externalDocs: (value) => isText((value as { url?: unknown } | undefined)?.url),
  security: isList,
  responses: isObject,
};

const advice = 'openapi/README.md lists what an operation has.';

/** What lacks a part in a version, so that it cannot even be read: a sentence or two for each problem. */
export function incomplete({ name, api, pathFiles }: ContractVersion): string[] {
  const inRoot = lacking(api, rootParts);
  if (inRoot.length > 0) {
    const servers = inRoot.includes('servers') ? ' Each server has an absolute URL.' : '';
    return [`openapi/${name}.yaml has no ${inRoot.join(', no ')}.${servers}`];
  }
  return Object.entries(api.paths).flatMap(([path, item]: [string, unknown]) => {
    if (!path.startsWith('/')) return [`The path ${path} in openapi/${name}.yaml does not begin with a slash.`];
    const file = `openapi/${pathFiles[path]}`;
    if (!isObject(item)) return [`The path ${path} (${file}) has nothing in it. Refer to a file, or remove it.`];
    return Object.entries(item as object).flatMap(([verb, object]) =>
      ['get', 'put', 'post', 'patch', 'delete'].includes(verb)
        ? inOperation(Object(object), `${object?.operationId ?? `${verb.toUpperCase()} ${path}`} (${file})`)
        : [],
    );
  });
}

function lacking(value: unknown, parts: Parts): string[] {
  return Object.keys(parts).filter((part) => !parts[part]?.((Object(value) as Record<string, unknown>)[part]));
}

interface Unread {
  readonly requestBody?: { readonly content?: Content; readonly $ref?: string } | null;
  readonly responses: Readonly<Record<string, { readonly content?: Content } | null>>;
}

function inOperation(operation: Unread, name: string): string[] {
  const missing = lacking(operation, operationParts);
  if (missing.length > 0) return [`${name} has no ${missing.join(', no ')}. ${advice}`];
  const { requestBody, responses } = operation;
  if (requestBody !== undefined && !isObject(requestBody?.content)) {
    return [`${name} has a requestBody without content. Refer to \`requestBody/content\`, and not to \`requestBody\`.`];
  }
  const empty = Object.keys(responses).filter((status) => !isObject(responses[status]));
  if (empty.length > 0) return [`${name} has nothing for the response ${empty.join(', ')}. Write it or remove it.`];
  const contents = [requestBody?.content, ...Object.values(responses).map((response) => response?.content)];
  const examples = contents.flatMap((content) => Object.entries(content?.['application/json']?.examples ?? {}));
  const bare = examples.filter(([, example]) => !isObject(example)).map(([example]) => `'${example}'`);
  return bare.length > 0 ? [`${name} has nothing for the example ${bare.join(', ')}. Write it or remove it.`] : [];
}
