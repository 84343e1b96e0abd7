import { isDeeper, maxDepth } from '../../contract/readJson.ts';
import { pointerSegments } from '../../contract/violation.ts';
import { type Place, readSeed, type Seed, SeedError } from './seed.ts';
import { walkJson } from './walkJson.ts';

/** A seed as a text, read. */
export interface SeedText {
  readonly value: unknown;
  /** Where the text says what a JSON pointer names, or as much of it as there is. */
  placeOf(pointer: string): Place;
}

/** What a text is written in. `either` is for one that nobody has said it of. */
export type SeedFormat = 'json' | 'yaml' | 'either';

/** How much the aliases of a text may add to it, in characters. */
const maxAdded = 4_194_304;

/**
 * Reads a seed and runs work with it, such as loading it. Throws a {@link SeedError}, which names the place in the text if the text
 * is malformed, if it is no seed, or if the work finds that it breaks a rule.
 */
export async function withSeedText<T>(text: string, format: SeedFormat, work: (seed: Seed) => Promise<T>): Promise<T> {
  // Some editors begin a file with a mark of its encoding.
  const read = await parse(text.replace(/^\uFEFF/, ''), format);
  requireBounded(read.value, text.length);
  try {
    return await work(await readSeed(read.value));
  } catch (error) {
    if (!(error instanceof SeedError) || error.pointer === undefined) throw error;
    throw new SeedError(error.message, { cause: error, pointer: error.pointer, place: read.placeOf(error.pointer) });
  }
}

async function parse(text: string, format: SeedFormat): Promise<SeedText> {
  if (format === 'json') return readJson(text);
  const { readYaml } = await import('./readYaml.ts');
  if (format === 'yaml') return readYaml(text);
  try {
    return readJson(text);
  } catch (asJson) {
    try {
      return readYaml(text);
    } catch (asYaml) {
      throw /^\s*[{[]/.test(text) ? asJson : asYaml;
    }
  }
}

function readJson(text: string): SeedText {
  try {
    const value: unknown = JSON.parse(text);
    return { value, placeOf: (pointer) => placeAt(text, walkJson(text, pointerSegments(pointer)).offset) };
  } catch (error) {
    const problem = walkJson(text);
    if (!('message' in problem))
      throw new SeedError(`This is no JSON. ${error instanceof Error ? error.message : error}`);
    throw new SeedError(`This is no JSON. ${problem.message}`, { place: placeAt(text, problem.offset) });
  }
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** Requires that a value can be checked and stored: aliases of YAML repeat values, without a text that is large. */
function requireBounded(value: unknown, textLength: number): void {
  if (isDeeper(value, maxDepth)) throw new SeedError(`The seed is nested more than ${maxDepth} levels deep.`);
  let left = textLength + maxAdded;
  const count = (part: unknown): void => {
    if (left < 0) return;
    left -= typeof part === 'string' ? part.length : 1;
    if (typeof part !== 'object' || part === null) return;
    for (const inner of Object.values(part)) count(inner);
  };
  count(value);
  if (left < 0) throw new SeedError('The aliases of the seed stand for too much.');
}
