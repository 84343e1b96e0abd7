import { describeOperations, type OpenApi } from '../contract/openapi.ts';
import type { Contract, ContractVersion } from './contract.ts';
import { refuse } from './contractError.ts';
import { incomplete } from './incomplete.ts';
import { operationProblems } from './operationProblems.ts';
import { throttlingFile, throttlingProblems } from './throttling.ts';
import { namedQuestionProblems, namesIn, questionProblems } from './undecided.ts';
import { webhookProblems } from './webhookProblems.ts';

/**
 * Checks what generation takes for granted, and what is easily forgotten with a new operation. What the linter finds is
 * only here if nothing could be generated otherwise.
 *
 * Throws a ContractError with all that it finds, but for what may only follow from it.
 */
export function check(contract: Contract): void {
  const { versions } = contract;
  refuse(versions.flatMap(incomplete));
  refuse([...pathsWithoutVersion(contract), ...versions.flatMap(ambiguous)]);
  refuse([
    ...missingInBeta(contract),
    ...missingInPublished(contract),
    ...otherInBeta(contract),
    ...wrong(versions),
    ...versions.flatMap(({ api }) => incompleteUnions(api)),
    ...undecided(versions),
    ...throttlingProblems(contract),
    ...webhookProblems(contract),
    ...unused(contract),
  ]);
}

/** Files of paths that no version refers to. */
function pathsWithoutVersion({ versions, files }: Contract): string[] {
  const used = new Set(versions.flatMap(({ pathFiles }) => Object.values(pathFiles)));
  const left = [...files.keys()].filter((file) => file.startsWith('paths/') && !used.has(file));
  return left.map((file) => {
    const path = file
      .replace(/^paths(\/beta)?/, '')
      .replaceAll('_', '/')
      .replace('.yaml', '');
    const roots = file.startsWith('paths/beta/') ? 'openapi/beta.yaml' : 'openapi/v1.0.yaml and openapi/beta.yaml';
    return `openapi/${file} belongs to no version. Add ${path} to ${roots}, with \`$ref: ${file}\`.`;
  });
}

/** Names that two operations have. */
function ambiguous({ api, pathFiles }: ContractVersion): string[] {
  const all = describeOperations(api);
  return all.flatMap(({ id, path }, index) => {
    const other = all.slice(0, index).find((earlier) => earlier.id === id);
    if (!other) return [];
    const files = `openapi/${pathFiles[other.path]} and openapi/${pathFiles[path]}`;
    return `${id} is the operationId of two operations, in ${files}. Rename one of them.`;
  });
}

/** Operations that beta lacks. */
function missingInBeta({ versions: [published, beta] }: Contract): string[] {
  const ids = new Set(describeOperations(beta.api).map(({ id }) => id));
  const missing = describeOperations(published.api).filter(({ id }) => !ids.has(id));
  return missing.map(({ id, path }) => {
    const file = published.pathFiles[path];
    const advice = beta.pathFiles[path]
      ? `Refer to it in openapi/${beta.pathFiles[path]}, which is the file of ${path} there.`
      : `Add ${path} to openapi/beta.yaml, with \`$ref: ${file}\`.`;
    return `${id} (openapi/${file}) is missing in beta, which has everything that v1.0 has. ${advice}`;
  });
}

/** Paths that v1.0 lacks, although their files do not say that only beta has them. */
function missingInPublished({ versions: [published, beta] }: Contract): string[] {
  const missing = Object.entries(beta.pathFiles).filter(
    ([path, file]) => !(path in published.pathFiles) && !file.startsWith('paths/beta/'),
  );
  return missing.map(
    ([path, file]) =>
      `${path} (openapi/${file}) is missing in v1.0. Add it to openapi/v1.0.yaml, with \`$ref: ${file}\`. If only beta has it, move the file to openapi/paths/beta/.`,
  );
}

/** What an operation says of its spelling and its limits, which holds in both versions. A file of its own in beta easily forgets it. */
const common = ['x-ms-docs-operation-type', 'x-names-in-any-case', 'x-throttling'] as const;

/** Operations that say it in one version alone. */
function otherInBeta({ versions: [published, beta] }: Contract): string[] {
  const inBeta = new Map(describeOperations(beta.api).map((described) => [described.id, described]));
  return describeOperations(published.api).flatMap(({ id, object }) => {
    const other = inBeta.get(id);
    const differing = other ? common.filter((key) => object[key] !== other.object[key]) : [];
    return differing.map((key) => {
      const file = `openapi/${beta.pathFiles[other?.path ?? '']}`;
      return `${id} (${file}) has another ${key} in beta than in v1.0. Write \`${key}: ${object[key]}\` there.`;
    });
  });
}

/** What is wrong in operations. Many may share a problem, because they share the component that has it. */
function wrong(versions: Contract['versions']): string[] {
  const operations = new Map<string, Set<string>>();
  for (const { api, pathFiles } of versions) {
    for (const described of describeOperations(api)) {
      const operation = `${described.id} (openapi/${pathFiles[described.path]})`;
      for (const problem of operationProblems(api, described)) {
        operations.set(problem, (operations.get(problem) ?? new Set()).add(operation));
      }
    }
  }
  return [...operations].map(([problem, [first, ...others]]) => {
    return others.length > 0 ? `${first} and ${others.length} more: ${problem}` : `${first}: ${problem}`;
  });
}

/** General types of unions that do not exclude exactly the types which the union knows. */
function incompleteUnions({ components: { schemas } }: OpenApi): string[] {
  return Object.entries(schemas).flatMap(([name, { anyOf }]) => {
    const [known, general] = (anyOf ?? []) as [Union?, { $ref?: string }?];
    const other = general?.$ref?.split('/').at(-1) ?? '';
    if (!known?.discriminator || !schemas[other]) return [];
    const types = Object.keys(known.discriminator.mapping);
    const excluded = schemas[other]?.properties?.['@odata.type'] as
      | { not?: { anyOf: { const: string }[] } }
      | undefined;
    const listed = excluded?.not?.anyOf.map((item) => item.const) ?? [];
    const missing = types.filter((type) => !listed.includes(type));
    const left = listed.filter((type) => !types.includes(type));
    const file = `openapi/components/schemas/${other}.yaml`;
    return [
      ...missing.map(
        (type) => `${file} stands for what ${name} does not know. Add ${type} to the names that it excludes.`,
      ),
      ...left.map((type) => `${file} excludes ${type}, which ${name} does not have. Remove it there.`),
    ];
  });
}

interface Union {
  readonly discriminator?: { readonly mapping: Readonly<Record<string, string>> };
}

/** What is wrong with the questions that the sources leave undecided, and with the lists of them in the roots. */
function undecided(versions: Contract['versions']): string[] {
  const inRoots = versions.flatMap(({ name, api }) =>
    namedQuestionProblems(api, api).map((problem) => `openapi/${name}.yaml: ${problem}`),
  );
  return [...versions.flatMap(({ api }) => questionProblems(api)), ...inRoots];
}

/** Components that no other file refers to, and questions that nothing names. */
function unused({ versions, files }: Contract): string[] {
  const used = new Set([
    ...[...files.values()].flatMap((text) => text.match(/[^\s'"/#]+\.yaml/g) ?? []),
    ...versions.flatMap(({ api }) => namesIn(api).map((name) => `${name}.yaml`)),
  ]);
  const components = [...files.keys()].filter((file) => file.startsWith('components/') && file !== throttlingFile);
  const left = components.filter((file) => !used.has(file.split('/').at(-1) ?? ''));
  return left.map((file) => {
    const advice = file.startsWith('components/undecided/') ? 'Name it in x-undecided' : 'Refer to it';
    return `openapi/${file} is not used. ${advice} or remove it.`;
  });
}
