import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Filterable, Support } from './filterable.ts';
import { type Expression, isType, type Path } from './filterSyntax.ts';

/** Hears of each path of a filter, with what is supported for it. */
type Visit = (path: Path, support: Support) => void;

/** What the variables of a filter may be asked for; the entity itself is under no name. */
type Scopes = ReadonlyMap<string | undefined, Filterable>;

/**
 * A filter with every name as `filterable` spells it: filters may write names in any case. Names inside `any` and `all`
 * are checked like others: observed.
 *
 * Throws a {@link GraphFailure} 400 if a name is unknown, if a property needs a cast, and if a collection is compared or
 * something else is treated as one.
 */
export function resolveNames(expression: Expression, filterable: Filterable, visit: Visit): Expression {
  return resolve(expression, new Map([[undefined, filterable]]), visit);
}

function resolve(expression: Expression, scopes: Scopes, visit: Visit): Expression {
  const all = (parts: readonly Expression[]) => parts.map((part) => resolve(part, scopes, visit));
  switch (expression.kind) {
    case 'literal':
      return expression;
    case 'path': {
      const { names, support } = find(expression, scopes);
      if (isCollection(support)) {
        throw new GraphFailure(400, {
          message: `${names.join('/')} is a collection. Use it in $filter with any or all.`,
        });
      }
      const path = { ...expression, names };
      visit(path, support);
      return path;
    }
    case 'compare':
      return {
        ...expression,
        left: resolve(expression.left, scopes, visit),
        right: resolve(expression.right, scopes, visit),
      };
    case 'in':
      return { ...expression, left: resolve(expression.left, scopes, visit) };
    case 'and':
    case 'or':
      return { ...expression, parts: all(expression.parts) };
    case 'not':
      return { ...expression, part: resolve(expression.part, scopes, visit) };
    case 'call':
      return { ...expression, parameters: all(expression.parameters) };
    default: {
      const { kind, collection, variable, condition } = expression;
      const { names, support, items } = findCollection(collection, scopes);
      if (!items) {
        const message = `$filter does not support '${kind}' on ${names.join('/')}, which is not a collection.`;
        throw new GraphFailure(400, { message });
      }
      const path = { ...collection, names };
      visit(path, support);
      const inner = new Map([...scopes, [variable, items]]);
      return { ...expression, collection: path, condition: condition && resolve(condition, inner, visit) };
    }
  }
}

/** A path with its names as they are spelled. */
interface Found {
  readonly names: readonly string[];
  readonly support: Support;
}

function find({ variable, names }: Path, scopes: Scopes): Found {
  const filterable = scopes.get(variable) ?? {};
  const exact = keyOf(filterable, names);
  if (exact !== undefined) return found(filterable, exact);
  // A type may stand before a property that its base type has as well.
  const bare = names.filter((name) => !isType(name));
  const key = bare.length < names.length ? keyOf(filterable, bare) : undefined;
  if (key === undefined) throw unknownName(filterable, names);
  const properties = segmentsOf(key);
  const before: string[] = [];
  const spelled = names.map((name) => {
    const segment = isType(name) ? spelledType(filterable, before, name) : (properties[before.length] ?? '');
    if (!isType(name)) before.push(segment);
    return segment;
  });
  return { ...found(filterable, key), names: spelled };
}

/** A collection, which may be cast to a type. `items` is what its items may be asked for, if it is one. */
function findCollection(path: Path, scopes: Scopes): Found & { readonly items: Filterable | undefined } {
  const type = path.names.at(-1);
  if (type === undefined || !isType(type)) {
    const whole = find(path, scopes);
    return { ...whole, items: isCollection(whole.support) ? whole.support.items : undefined };
  }
  const { items, names, support } = findCollection({ ...path, names: path.names.slice(0, -1) }, scopes);
  if (!items) return { names, support, items };
  const spelled = spelledType(items, [], type);
  const own = Object.entries(items).flatMap(([key, value]) =>
    key.startsWith(`${spelled}/`) ? [[key.slice(spelled.length + 1), value] as const] : [],
  );
  return { names: [...names, spelled], support, items: { ...items, ...Object.fromEntries(own) } };
}

const isCollection = (support: Support): support is { readonly items: Filterable } =>
  typeof support === 'object' && 'items' in support;

const found = (filterable: Filterable, key: string): Found => ({
  names: segmentsOf(key),
  support: filterable[key] as Support,
});

const segmentsOf = (key: string) => (key === '' ? [] : key.split('/'));

/** The key that some names are, in any case. */
function keyOf(filterable: Filterable, names: readonly string[]): string | undefined {
  const wanted = names.join('/').toLowerCase();
  return Object.keys(filterable).find((key) => key.toLowerCase() === wanted);
}

/** The spelling of a type at a place where a property is known to have it. Throws a {@link GraphFailure} 400. */
function spelledType(filterable: Filterable, before: readonly string[], type: string): string {
  const wanted = [...before, type, ''].join('/').toLowerCase();
  const key = Object.keys(filterable).find((each) => each.toLowerCase().startsWith(wanted));
  if (key !== undefined) return segmentsOf(key)[before.length] ?? type;
  throw new GraphFailure(400, { message: `$filter cannot cast to '${type}' here.` });
}

function unknownName(filterable: Filterable, names: readonly string[]): GraphFailure {
  const name = names.join('/');
  const derived = Object.keys(filterable).find((key) => keyOf({ [withoutTypes(key)]: 'any' }, names) !== undefined);
  const message =
    derived === undefined
      ? `The property '${name}' cannot be used in $filter. Use ${enumerate(Object.keys(filterable), 'or')}.`
      : `The property '${name}' belongs to a derived type. Use ${derived} in $filter.`;
  return new GraphFailure(400, { message });
}

const withoutTypes = (key: string) =>
  segmentsOf(key)
    .filter((name) => !isType(name))
    .join('/');

/** `a, b or c` */
export function enumerate(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
