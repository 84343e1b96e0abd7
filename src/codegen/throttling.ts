import { parse } from 'yaml';
import { describeOperations, type OpenApi } from '../contract/openapi.ts';
import {
  countedBy,
  everything,
  limitNamesOf,
  limitsOf,
  type Rate,
  type ThrottlingObject,
} from '../contract/throttling.ts';
import type { Contract } from './contract.ts';
import { ContractError } from './contractError.ts';

/** Where the limits stand, below `openapi/`. */
export const throttlingFile = 'components/throttling.yaml';

const place = `openapi/${throttlingFile}`;

/**
 * The description with the limits of the service at its root. Operations name theirs, because the bundler leaves references inside
 * extensions alone.
 *
 * Throws a ContractError for a file that is no YAML.
 */
export function withThrottling(api: OpenApi, files: Contract['files']): OpenApi {
  const text = files.get(throttlingFile);
  if (text === undefined) return api;
  try {
    return { ...api, 'x-throttling': parse(text) };
  } catch (error) {
    throw new ContractError([`${place} is not YAML. ${(error as Error).message}`]);
  }
}

/** What is wrong with the limits of a description, and with what its operations name: a sentence or two for each problem. */
export function throttlingProblems({ versions, files }: Pick<Contract, 'versions' | 'files'>): string[] {
  const [throttling] = versions.map(({ api }) => api['x-throttling'] as Partial<ThrottlingObject> | null | undefined);
  if (!throttling) return [`${place} is missing. Say in it how many requests the service takes.`];
  const { sustained, defaults, limits = {} } = throttling;
  if (!Array.isArray(defaults) || !isCount(sustained?.percent) || !isCount(sustained?.seconds)) {
    return [`${place} needs sustained, with percent and seconds, a list of defaults, and limits.`];
  }
  const operations = versions.flatMap(({ api }) =>
    describeOperations(api).map((described) => ({ id: described.id, names: limitNamesOf(api, described) })),
  );
  const known = new Set(Object.keys(limits));
  const isWhole = files.has(throttlingFile);
  const used = new Set([everything, ...operations.flatMap(({ names }) => names)]);
  const tags = new Set(versions.flatMap(({ api }) => api.tags.map(({ name }) => name)));
  const unknown = new Map(
    operations.flatMap(({ id, names }) => names.filter((name) => !known.has(name)).map((name) => [name, id])),
  );
  return [
    ...[...unknown].map(
      ([name, id]) => `${id}: x-throttling, or its default, is '${name}'. Write it in ${place}, or correct the name.`,
    ),
    ...[...known]
      .filter((name) => isWhole && !used.has(name))
      .map((name) => `${place}: No operation has the limits ${name}. Remove them.`),
    ...(known.has(everything) ? [] : [`${place}: It has no limits ${everything}, which every request counts for.`]),
    ...(defaults as ThrottlingObject['defaults'])
      .flatMap((row) => row.tags)
      .filter((tag) => !tags.has(tag))
      .map((tag) => `${place}: There is no tag ${tag}. Correct its defaults.`),
    ...Object.entries(limits).flatMap(([name, written]) => limitProblems(name, Object(written))),
  ];
}

function limitProblems(name: string, { about, apart, ...written }: Record<string, unknown>): string[] {
  const wrong = Object.entries(written).filter(([counted, rate]) => {
    const { requests, seconds } = Object(typeof rate === 'number' ? { requests: rate, seconds: 1 } : rate) as Rate;
    return !(countedBy as readonly string[]).includes(counted) || !isCount(requests) || !isCount(seconds);
  });
  const kinds = [about === undefined || typeof about === 'string', apart === undefined || typeof apart === 'boolean'];
  return [
    ...(Object.keys(written).length > 0 && kinds.every(Boolean) ? [] : [`${place}: ${name} has no limits.`]),
    ...wrong.map(
      ([counted]) =>
        `${place}: ${name}.${counted} is no limit. Write how many requests a second ${countedBy.join(', ')} may send, or requests and seconds.`,
    ),
  ];
}

const isCount = (value: unknown) => Number.isInteger(value) && Number(value) > 0;

/** The module `throttling.ts`: the limits, by their names. Both versions say the same. */
export function throttlingModule({ 'x-throttling': throttling }: OpenApi): string {
  if (!throttling) throw new ContractError([`${place} is missing.`]);
  const limits = Object.entries(throttling.limits).map(
    ([name, written]) => `  ${name}: ${JSON.stringify(limitsOf(written))},`,
  );
  return `// Generated from openapi/ by \`npm run generate\`. Do not edit.
import type { Throttling } from '../../src/contract/throttling.ts';

/** How many requests the service takes: the limits by their names, which operations have. */
export const throttling: Throttling = {
  sustained: ${JSON.stringify(throttling.sustained)},
  limits: {
${limits.map((line) => `  ${line}`).join('\n')}
  },
};
`;
}
