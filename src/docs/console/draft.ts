import { type FormParameter, localOrigin, type OperationData } from './data.ts';

/** A request as the form has it. */
export interface Draft {
  readonly method: string;
  /** The path and the query, with the version. */
  readonly path: string;
  readonly sender: string;
  /** Beside `Authorization` and `Content-Type`. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined sends none. */
  readonly body: string | undefined;
}

/** Values of parameters by location and name: `path chat-id`. */
export type Values = ReadonlyMap<string, string>;

/** The key of a parameter among values. */
export const keyOf = ({ in: location, name }: Pick<FormParameter, 'in' | 'name'>): string => `${location} ${name}`;

/** The path and the query of an operation with these values. An empty query option is left out. */
export function pathWith({ path, parameters }: OperationData, values: Values): string {
  const filled = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeSegment(values.get(`path ${name}`) ?? ''));
  const query = parameters
    .filter(({ in: location }) => location === 'query')
    .flatMap((parameter) => {
      const value = values.get(keyOf(parameter)) ?? '';
      return value === '' ? [] : [`${parameter.name}=${encodeQuery(value)}`];
    });
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

/** What ids have in them and a segment may have stays readable: `19:…@thread.v2`. */
const encodeSegment = (text: string) =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll('%3D', '=');

const encodeQuery = (text: string) =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll("'", '%27');

/** The values in a path with a query, or undefined if it is not one of the operation. */
export function valuesIn({ path, parameters }: OperationData, text: string): Values | undefined {
  const [written = '', search = ''] = text.split(/\?(.*)/s);
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  const template = path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^{}]+\}/g, '([^/]*)');
  const segments = written.match(new RegExp(`^${template}$`))?.slice(1);
  if (!segments) return undefined;
  const values = new Map<string, string>();
  for (const [at, name] of names.entries()) values.set(`path ${name}`, decoded(segments[at] ?? ''));
  for (const [name, value] of new URLSearchParams(search)) {
    const parameter = parameters.find((candidate) => candidate.in === 'query' && candidate.name === name);
    if (!parameter || values.has(keyOf(parameter))) return undefined;
    values.set(keyOf(parameter), value);
  }
  return values;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The headers of a draft as they are sent. */
export function headersOf({ sender, headers, body }: Draft): (readonly [string, string])[] {
  const hasType = headers.some(([name]) => name.toLowerCase() === 'content-type');
  return [
    ['Authorization', `Bearer ${sender}`],
    ...(body === undefined || hasType ? [] : [['Content-Type', 'application/json'] as const]),
    ...headers,
  ];
}

/** The absolute URL of a draft. Throws an Error if the path leads elsewhere or nowhere. */
export function urlOf({ path }: Draft, origin: string = localOrigin): string {
  const url = path.startsWith('/') ? URL.parse(origin + path) : null;
  if (url?.origin !== origin) throw new Error('The path must begin with /v1.0/ or /beta/.');
  return url.href;
}

/**
 * The headers that are written as lines, `Name: value`. Throws an Error for a line that is none, and for `Authorization`: who
 * asks is chosen from the sample people, and no token is to be typed in here.
 */
export function readHeaders(text: string): (readonly [string, string])[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [, name = '', value = ''] = line.match(/^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.*?)\s*$/) ?? [];
    if (name === '') throw new Error(`'${line.trim()}' is no header. Write it as Name: value.`);
    if (name.toLowerCase() === 'authorization') {
      throw new Error(
        'Leave Authorization out: choose a person instead. A token for the real service has no place here.',
      );
    }
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
      throw new Error(`The value of ${name} has characters that no header can have.`);
    return [name, value] as const;
  });
}
