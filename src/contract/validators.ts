import type { Validate } from '#generated/v1.0/requests.js';
import type { Version } from './versions.ts';

/** What checks the requests of one version. */
export interface RequestValidators {
  /** By operationId and part: `createChat.body`, `createChat.parameters`. An operation without a body has none for it. */
  readonly validators: Readonly<Record<string, Validate | undefined>>;
  /** What each pattern of a request stands for. */
  readonly patternRules: Readonly<Record<string, string>>;
}

const imports = {
  'v1.0': () => import('#generated/v1.0/requests.js'),
  beta: () => import('#generated/beta/requests.js'),
};

const loaded = new Map<Version, RequestValidators>();

/**
 * The validators of a version. They are large, so they are loaded with the first request that needs them: a server
 * starts sooner, and a program that never calls beta never holds its validators. At hand at once when they were loaded before.
 */
export function requestValidators(version: Version): RequestValidators | Promise<RequestValidators> {
  return loaded.get(version) ?? load(version);
}

async function load(version: Version): Promise<RequestValidators> {
  const { default: validators, patternRules } = await imports[version]();
  const all = { validators, patternRules };
  loaded.set(version, all);
  return all;
}
