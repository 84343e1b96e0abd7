import { GraphFailure } from './graphFailure.ts';
import type { HeaderReader } from './httpRequest.ts';
import type { Operation, Parameter } from './operation.ts';
import type { Route } from './route.ts';

/** The parameters of a request, by location and name, as the types that the contract gives them. */
export interface Parameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
}

/** The parameters of an operation by location, found once. */
interface Declared {
  readonly query: readonly Parameter[];
  readonly header: readonly Parameter[];
  /** The query of a request that has none. */
  readonly defaults: Readonly<Record<string, unknown>>;
}

const declared = new WeakMap<Operation, Declared>();

/**
 * Reads the parameters that the contract describes. The names of query options are taken in any case, as the service
 * takes them, and so are the names in their values: `$orderBy=createddatetime DESC` is `$orderby=createdDateTime desc`. On
 * beta, a name does without its `$`, inside an option's value too. An absent option has its default, if the contract
 * gives one.
 *
 * @see https://learn.microsoft.com/graph/query-parameters
 *
 * Throws a {@link GraphFailure} 400 for a system query option (`$…`, and on beta its name alone) that the operation lacks or
 * that is used twice.
 * Other unknown query parameters and headers are ignored, as the service ignores them. Bounds are not checked here.
 */
export function readParameters(
  { version, operation, path }: Route,
  query: URLSearchParams,
  headers: HeaderReader,
): Parameters {
  const { query: options, header: fields, defaults } = declared.get(operation) ?? declare(operation);
  return {
    path,
    query: query.size === 0 ? defaults : readQuery(options, query, version),
    header: pick(fields, (name) => headers.get(name)),
  };
}

function declare(operation: Operation): Declared {
  const { parameters } = operation;
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const found = {
    query,
    defaults: pick(query, () => null),
    header: parameters.filter((parameter) => parameter.in === 'header'),
  };
  declared.set(operation, found);
  return found;
}

function readQuery(
  options: readonly Parameter[],
  query: URLSearchParams,
  version: Route['version'],
): Record<string, unknown> {
  const given = new Map<string, string>();
  for (const [spelled, value] of query) {
    const name = version === 'beta' ? withDollar(spelled) : systemName(spelled);
    if (name.startsWith('$')) {
      if (!options.some((parameter) => parameter.name === name)) throw unsupported(spelled, options);
      if (given.has(name)) {
        throw new GraphFailure(400, { message: `The query option '${name}' is given more than once.` });
      }
    }
    if (!given.has(name)) given.set(name, value);
  }
  return pick(options, (name) => given.get(name) ?? null, version);
}

/** The name of a system query option in lower case. Other names are case-sensitive. */
const systemName = (spelled: string) => (spelled.startsWith('$') ? spelled.toLowerCase() : spelled);

/**
 * The system query options of OData. On beta their names are known without a `$`, also where the operation lacks the option;
 * another name without one is not an option of OData, and is ignored.
 *
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_SystemQueryOptions
 */
const systemNames: ReadonlySet<string> = new Set(
  `apply compute count deltatoken expand filter format id index levels orderby schemaversion search select skip skiptoken
  top`.split(/\s+/),
);

/** The name of an option on beta, where `top` is `$top`. */
function withDollar(spelled: string): string {
  const name = spelled.toLowerCase();
  return systemNames.has(name) ? `$${name}` : systemName(spelled);
}

function unsupported(name: string, options: readonly Parameter[]): GraphFailure {
  const names = options.map((parameter) => parameter.name).join(', ');
  const supported = names === '' ? 'It takes none.' : `It takes ${names}.`;
  return new GraphFailure(400, { message: `The query option '${name}' is not supported here. ${supported}` });
}

function pick(
  parameters: readonly Parameter[],
  read: (name: string) => string | null,
  version?: Route['version'],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const text = read(parameter.name);
    if (text !== null) values[parameter.name] = typed(parameter, text, version);
    else if (parameter.default !== undefined) values[parameter.name] = parameter.default;
  }
  return values;
}

/** A text that is not of its type stays a text, so that validation refuses it by name. */
function typed({ name, type, list, values, names }: Parameter, text: string, version?: Route['version']): unknown {
  const known = name.startsWith('$') ? (value: string) => inItsCase(value, values) : (value: string) => value;
  if (list) return items(text).map((item) => (item.includes('(') ? nested(item, names ?? [], version) : known(item)));
  if (type === 'string') return known(text);
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** A value as the contract spells it, if it names that in another case. */
function inItsCase(text: string, values: readonly string[]): string {
  const plain = text.trim().replaceAll(/ +/g, ' ').toLowerCase();
  return values.find((value) => value.toLowerCase() === plain) ?? text;
}

/**
 * An item with options of its own, with its names as the contract spells them: `Extensions($Filter=ID eq 'x')` is
 * `extensions($filter=id eq 'x')`, and on beta `extensions(filter=id eq 'x')` is too. What is in quotes stays as it is.
 */
function nested(item: string, names: readonly string[], version: Route['version'] | undefined): string {
  return item.replaceAll(/'(?:[^']|'')*'|\$?\w+/g, (word, at: number) => {
    const isOption = version === 'beta' && item[at - 1] === '(' && !word.startsWith('$');
    const wanted = (isOption ? `$${word}` : word).toLowerCase();
    return names.find((name) => name.toLowerCase() === wanted) ?? word;
  });
}

/**
 * The items of a list. A comma in parentheses belongs to its item: `teamsAppDefinition($expand=bot,author)`. Parentheses
 * in quotes do not count: `extensions($filter=id eq ':-)'),attachments`.
 */
function items(text: string): string[] {
  const found = [''];
  let depth = 0;
  let isQuoted = false;
  for (const character of text) {
    if (character === "'" && depth > 0) isQuoted = !isQuoted;
    if (character === '(' && !isQuoted) depth++;
    if (character === ')' && !isQuoted) depth--;
    if (character === ',' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((item) => item.trim());
}
