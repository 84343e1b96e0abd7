import type { components } from '../../../generated/emulator/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { HttpRequest } from '../../contract/httpRequest.ts';
import { readJson } from '../../contract/readJson.ts';
import { violation } from '../../contract/violation.ts';
import { type Fault, requireFewFaults } from '../faults.ts';
import { readSeed, type Seed, SeedError } from '../seed/seed.ts';

/** Reads the seed of a request. Throws a {@link GraphFailure} 400, or what reading the body threw. */
export async function readSeedOf(request: HttpRequest): Promise<Seed> {
  const value = await readJson(request);
  return withBadRequest(() => readSeed(value));
}

/** Reads the faults of a request, which are one or a list. Throws a {@link GraphFailure}. */
export async function readFaultsOf(request: HttpRequest): Promise<Fault[]> {
  const value = await readJson(request);
  if (Array.isArray(value)) requireFewFaults(value.length);
  const faults = await requireValid<components['schemas']['faults']>('faults', value);
  return [faults].flat() as Fault[];
}

/** Reads how a request moves the clock. Throws a {@link GraphFailure}. */
export async function readClockChangeOf(request: HttpRequest): Promise<components['schemas']['clockChange']> {
  return requireValid('clockChange', await readJson(request));
}

/** Reads what an app is to be told of its subscription. Throws a {@link GraphFailure}. */
export async function readLifecycleRequestOf(request: HttpRequest): Promise<components['schemas']['lifecycleRequest']> {
  return requireValid('lifecycleRequest', await readJson(request));
}

/** Reads how the permissions of an app change. Throws a {@link GraphFailure}. */
export async function readPermissionChangeOf(request: HttpRequest): Promise<components['schemas']['permissionChange']> {
  return requireValid('permissionChange', await readJson(request));
}

/** Runs work with a seed or a time from a request. If that is wrong, throws a {@link GraphFailure} 400 that says why. */
export async function withBadRequest<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SeedError || error instanceof RangeError)
      throw new GraphFailure(400, { message: error.message });
    throw error;
  }
}

async function requireValid<T>(name: string, value: unknown): Promise<T> {
  const { default: validators, patternRules } = await import('#generated/emulator/validators.js');
  const validate = validators[name];
  if (validate?.(value)) return value as T;
  const message = violation(validate?.errors ?? [], { whole: 'The request body', patternRules });
  throw new GraphFailure(400, { message });
}
