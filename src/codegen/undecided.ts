import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Described, OpenApi, Undecided } from '../contract/openapi.ts';
import type { Contract } from './contract.ts';
import { ContractError } from './contractError.ts';

const folder = 'components/undecided/';

/**
 * The description with the questions that it names in `components/x-undecided`. Redocly leaves references inside
 * extensions alone, so operations name questions instead of referring to their files.
 *
 * Throws a ContractError for a file that is no YAML.
 */
export function withUndecided(api: OpenApi, files: Contract['files']): OpenApi {
  const named = new Set(namesIn(api));
  const questions = [...files]
    .filter(([file]) => file.startsWith(folder) && named.has(basename(file, '.yaml')))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]): [string, Undecided] => [basename(file, '.yaml'), read(file, text)]);
  if (questions.length === 0) return api;
  return { ...api, components: { ...api.components, 'x-undecided': Object.fromEntries(questions) } };
}

function read(file: string, text: string): Undecided {
  try {
    return parse(text);
  } catch (error) {
    throw new ContractError([`openapi/${file} is not YAML. ${(error as Error).message}`]);
  }
}

/** The names of all questions of a description, which need not be complete. */
export function namesIn(api: OpenApi): string[] {
  const operations = Object.values(Object(api.paths)).flatMap((item) => Object.values(Object(item)));
  const lists = [api, ...operations].map((part) => Object(part)['x-undecided']);
  return lists.flatMap((list) => (Array.isArray(list) ? list : []));
}

/** What is wrong with the questions that an operation, or a root, names: a sentence or two for each problem. */
export function namedQuestionProblems(
  api: OpenApi,
  { 'x-undecided': names = [] }: Pick<Described['object'], 'x-undecided'>,
): string[] {
  if (!Array.isArray(names))
    return ['x-undecided is no list. List the names of files in openapi/components/undecided/.'];
  const unknown = names.filter((name) => !(name in (api.components['x-undecided'] ?? {})));
  return unknown.map(
    (name) => `x-undecided names '${name}'. Write openapi/${folder}${name}.yaml, or correct the name.`,
  );
}

const bases = ['page', 'observed', 'our choice'];
const kinds = ['page', 'metadata', 'SDK', 'program', 'report', 'live run'];
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isAddress = (value: unknown) => typeof value === 'string' && /^https:/.test(value) && URL.canParse(value);

/** What is wrong with the questions of a description, each named by its file: a sentence or two for each problem. */
export function questionProblems({ components }: OpenApi): string[] {
  return Object.entries(components['x-undecided'] ?? {}).flatMap(([name, question]) =>
    inQuestion(Object(question)).map((problem) => `openapi/${folder}${name}.yaml: ${problem}`),
  );
}

function inQuestion({ question, sources, decision, basis }: Partial<Undecided>): string[] {
  const listed = Array.isArray(sources) ? sources : [];
  return [
    ...(isText(question) && question?.endsWith('?') ? [] : ['It has no question, which ends with a question mark.']),
    ...(isText(decision) ? [] : ['It has no decision. Say what is done here.']),
    ...(bases.includes(String(basis)) ? [] : [`Its basis is none of ${bases.join(', ')}.`]),
    ...(listed.length > 0 ? [] : ['It has no sources. Name one at least, be it a page that says nothing.']),
    ...listed.flatMap((source, index) => inSource(Object(source)).map((problem) => `sources[${index}] ${problem}`)),
  ];
}

function inSource({ kind, url, year, says }: Record<string, unknown>): string[] {
  const isDated = Number.isInteger(year);
  return [
    ...(kinds.includes(String(kind)) ? [] : [`has a kind that is none of ${kinds.join(', ')}.`]),
    ...(isText(says) ? [] : ['does not tell, in says, what the source says.']),
    ...(url === undefined || isAddress(url) ? [] : ['has a url that is not absolute and https.']),
    ...(kind !== 'page' || url !== undefined ? [] : ['is a page without a url.']),
    ...(kind !== 'live run' || isDated ? [] : ['is a live run without a year.']),
  ];
}
