import { describe } from '../contract/openapi.ts';
import type { Contract, ContractVersion } from './contract.ts';
import { refuse } from './contractError.ts';
import { faults } from './faults.ts';

/**
 * Checks what generation takes for granted, and what is easily forgotten with a new operation. What the linter finds is
 * only here if nothing could be generated otherwise.
 *
 * Throws a ContractError with all that it finds.
 */
export function check(contract: Contract): void {
  const { versions } = contract;
  refuse(versions.flatMap(incomplete));
  refuse([
    ...unused(contract),
    ...versions.flatMap(ambiguous),
    ...missingInBeta(contract),
    ...versions.flatMap(faulty),
    ...missingSamples(contract),
  ]);
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isList = (value: unknown) => Array.isArray(value) && value.length > 0;
const isObject = (value: unknown) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** What every operation says, and how to tell that it does. */
const parts: Readonly<Record<string, (value: unknown) => boolean>> = {
  operationId: isText,
  tags: isList,
  summary: isText,
  description: isText,
  externalDocs: (value) => isText((value as { url?: unknown } | undefined)?.url),
  security: isList,
  responses: isObject,
};

/** Operations that lack a part, so that they cannot even be read. */
function incomplete({ api, pathFiles }: ContractVersion): string[] {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([verb, object]) => {
      if (!['get', 'put', 'post', 'patch', 'delete'].includes(verb)) return [];
      const operation = Object(object) as Readonly<Record<string, unknown>>;
      const missing = Object.keys(parts).filter((part) => !parts[part]?.(operation[part]));
      if (missing.length === 0) return [];
      const name = operation['operationId'] ?? `${verb.toUpperCase()} ${path}`;
      return `${name} (openapi/${pathFiles[path]}) has no ${list(missing)}. openapi/README.md says what they hold.`;
    }),
  );
}

/** Files that nothing refers to. */
function unused({ versions, files }: Contract): string[] {
  const roots = versions.map(({ name }) => `${name}.yaml`);
  const paths = new Set(versions.flatMap(({ pathFiles }) => Object.values(pathFiles)));
  const mentioned = new Set([...files.values()].flatMap((text) => text.match(/[^\s'"/#]+\.yaml/g) ?? []));
  return [...files.keys()].flatMap((file) => {
    const name = file.split('/').at(-1) ?? '';
    if (file.startsWith('paths/') && !paths.has(file)) {
      const path = `/${name.replace('.yaml', '').replaceAll('_', '/')}`;
      const where = file.startsWith('paths/beta/') ? 'openapi/beta.yaml' : 'openapi/v1.0.yaml and in openapi/beta.yaml';
      return `openapi/${file} is no path of any version. Refer to it as ${path} in ${where}.`;
    }
    if (roots.includes(file) || mentioned.has(name)) return [];
    return `openapi/${file} is not used. Refer to it where it belongs, or remove it.`;
  });
}

/** Names that two operations have. */
function ambiguous({ api, pathFiles }: ContractVersion): string[] {
  const all = describe(api);
  return all.flatMap(({ id, path, verb }, index) => {
    const other = all.slice(0, index).find((earlier) => earlier.id === id);
    if (!other) return [];
    const first = `${other.verb.toUpperCase()} ${other.path} (openapi/${pathFiles[other.path]})`;
    const second = `${verb.toUpperCase()} ${path} (openapi/${pathFiles[path]})`;
    return `${id} is the operationId of ${first} and of ${second}. Give one of them another.`;
  });
}

/** Operations that beta lacks. */
function missingInBeta({ versions: [published, beta] }: Contract): string[] {
  const has = new Set(describe(beta.api).map(({ id }) => id));
  return describe(published.api).flatMap(({ id, path }) => {
    if (has.has(id)) return [];
    const file = published.pathFiles[path];
    const advice = beta.pathFiles[path]
      ? `Refer to it in openapi/${beta.pathFiles[path]}, which beta has for ${path}.`
      : `Add ${path} to openapi/beta.yaml, with \`$ref: ${file}\`.`;
    return `${id} (openapi/${file}) is missing in beta, which has everything that v1.0 has. ${advice}`;
  });
}

/** Operations that say something from which nothing can be made. */
function faulty({ api, pathFiles }: ContractVersion): string[] {
  return describe(api).flatMap((described) =>
    faults(api, described).map((fault) => `${described.id} (openapi/${pathFiles[described.path]}) ${fault}`),
  );
}

/** Operations without a sample, and samples without an operation. */
function missingSamples({ versions, samples }: Contract): string[] {
  const ids = new Set(versions.flatMap(({ api }) => describe(api).map(({ id }) => id)));
  return [
    ...[...ids]
      .filter((id) => !samples.has(id))
      .map((id) => `${id} has no sample. Write openapi/samples/${id}.ts, with a function of that name.`),
    ...[...samples.keys()]
      .filter((name) => !ids.has(name))
      .map((name) => `openapi/samples/${name}.ts is the sample of no operation. Name it after one, or remove it.`),
  ];
}

const list = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' and $1');
