import type { components } from '../../../generated/emulator/schema.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { HttpRequest } from '../../contract/httpRequest.ts';
import { readJson, readText } from '../../contract/readJson.ts';
import { violation } from '../../contract/violation.ts';
import { type Fault, requireFewFaults } from '../faults.ts';
import { type Seed, SeedError } from '../seed/seed.ts';
import { type SeedFormat, withSeedText } from '../seed/seedText.ts';

/**
 * Runs work with the seed of a request, which is JSON or YAML. Throws a {@link GraphFailure}: 400 that names the line if it is
 * malformed or breaks a rule, 415 for another content type, or what reading the body threw.
 */
export async function withSeedOf(request: HttpRequest, work: (seed: Seed) => Promise<void>): Promise<void> {
  const contentType = request.headers.get('content-type') ?? '';
  const format = seedFormatOf(contentType);
  const text = await readText(request);
  try {
    await withSeedText(text, format, work);
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    const { place, message } = error;
    const where = place ? `Line ${place.line}, column ${place.column}: ` : '';
    throw new GraphFailure(400, { message: `${where}${message}${adviceFor(text, format, contentType)}` });
  }
}

/** The format of a seed with a content type. What curl, `fetch` and others send unasked says nothing of it. */
function seedFormatOf(contentType: string): SeedFormat {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  if (charset === undefined || /^charset="?utf-8"?$/.test(charset)) {
    const name = type.trim();
    if (name === 'application/json') return 'json';
    if (/^(?:application|text)\/(?:x-|vnd\.)?yaml$/.test(name)) return 'yaml';
    if (unsaid.has(name)) return 'either';
  }
  throw new GraphFailure(415, { message: 'A seed is application/json or application/yaml, in UTF-8.' });
}

const unsaid: ReadonlySet<string> = new Set([
  '',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  'text/plain',
]);

/** What somebody may have overlooked whose seed cannot be read. */
function adviceFor(text: string, format: SeedFormat, contentType: string): string {
  if (format === 'either' && contentType.includes('form') && !/[\r\n]/.test(text.trim()) && !/^\s*\{/.test(text)) {
    return ' The seed is a single line: curl -d takes the line breaks out of a file, --data-binary and -T do not.';
  }
  if (format === 'json' && !/^\s*[{[]/.test(text)) return ' If it is YAML, send it as application/yaml.';
  return '';
}

/** Reads the faults of a request, which are one or a list. Throws a {@link GraphFailure}. */
export async function readFaultsOf(request: HttpRequest): Promise<Fault[]> {
  const value = await readBody(request);
  if (Array.isArray(value)) requireFewFaults(value.length);
  const faults = await requireValid<components['schemas']['faults']>('faults', value);
  return [faults].flat() as Fault[];
}

/** Reads how a request moves the clock. Throws a {@link GraphFailure}. */
export async function readClockChangeOf(request: HttpRequest): Promise<components['schemas']['clockChange']> {
  return requireValid('clockChange', await readBody(request));
}

/** Reads whether and how much an emulator is to throttle. Throws a {@link GraphFailure}. */
export async function readThrottleOf(request: HttpRequest): Promise<components['schemas']['throttleChange']> {
  return requireValid('throttleChange', await readBody(request));
}

/** Reads what an app is to be told of its subscription. Throws a {@link GraphFailure}. */
export async function readLifecycleRequestOf(request: HttpRequest): Promise<components['schemas']['lifecycleRequest']> {
  return requireValid('lifecycleRequest', await readBody(request));
}

/** Reads how the permissions of an app change. Throws a {@link GraphFailure}. */
export async function readPermissionChangeOf(request: HttpRequest): Promise<components['schemas']['permissionChange']> {
  return requireValid('permissionChange', await readBody(request));
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

/** Reads JSON, and says how to send it with curl, which takes it for a form unless it is told. */
async function readBody(request: HttpRequest): Promise<unknown> {
  try {
    return await readJson(request);
  } catch (error) {
    if (!(error instanceof GraphFailure) || error.status !== 415) throw error;
    throw new GraphFailure(415, { message: `${error.message} With curl: -H 'Content-Type: application/json'.` });
  }
}

async function requireValid<T>(name: string, value: unknown): Promise<T> {
  const { default: validators, patternRules } = await import('#generated/emulator/validators.js');
  const validate = validators[name];
  if (validate?.(value)) return value as T;
  const message = violation(validate?.errors ?? [], { whole: 'The request body', patternRules });
  throw new GraphFailure(400, { message });
}
