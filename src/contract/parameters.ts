import { GraphFailure } from './graphFailure.ts';
import type { HeaderReader } from './httpRequest.ts';
import type { Parameter } from './operation.ts';
import type { Route } from './route.ts';

/** The parameters of a request, by place and name, as the types that the contract gives them. */
export interface Parameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
}

/**
 * Reads the parameters that the contract describes.
 *
 * Throws a {@link GraphFailure} 400 for a system query option (`$…`) that the operation lacks or that stands twice.
 * Other unknown query parameters and headers are ignored, as the service ignores them. Bounds are not checked here.
 */
export function readParameters({ operation, path }: Route, query: URLSearchParams, headers: HeaderReader): Parameters {
  const declared = operation.parameters.filter((parameter) => parameter.in === 'query');
  for (const name of new Set(query.keys())) {
    if (!name.startsWith('$')) continue;
    if (!declared.some((parameter) => parameter.name === name)) throw unsupported(name, declared);
    if (query.getAll(name).length > 1) {
      throw new GraphFailure(400, { message: `The query option '${name}' is given more than once.` });
    }
  }
  return {
    path,
    query: pick(declared, (name) => query.get(name)),
    header: pick(
      operation.parameters.filter((parameter) => parameter.in === 'header'),
      (name) => headers.get(name),
    ),
  };
}

function unsupported(name: string, declared: readonly Parameter[]): GraphFailure {
  const options = declared.map((parameter) => parameter.name).join(', ');
  const supported = options === '' ? 'It takes none.' : `It takes ${options}.`;
  return new GraphFailure(400, { message: `The query option '${name}' is not supported here. ${supported}` });
}

function pick(parameters: readonly Parameter[], read: (name: string) => string | null): Record<string, unknown> {
  return Object.fromEntries(
    parameters.flatMap((parameter) => {
      const text = read(parameter.name);
      return text === null ? [] : [[parameter.name, typed(parameter, text)]];
    }),
  );
}

/** A text that is not of its type stays a text, so that validation refuses it by name. */
function typed({ type, list }: Parameter, text: string): unknown {
  if (list) return items(text);
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** The items of a list. A comma in parentheses belongs to its item: `teamsAppDefinition($expand=bot,author)`. */
function items(text: string): string[] {
  const found = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) found.push('');
    else found[found.length - 1] += character;
  }
  return found.map((item) => item.trim());
}
