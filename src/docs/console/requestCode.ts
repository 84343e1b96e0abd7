import type { FormParameter, OperationData } from './data.ts';
import { type Draft, headersOf, keyOf, urlOf, type Values, valuesIn } from './draft.ts';

/** A request as a line for a shell. */
export function curlOf(draft: Draft, origin: string): string {
  const { method, body } = draft;
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(urlOf(draft, origin))}`,
    ...headersOf(draft).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(' \\\n  ');
}

/** A word for a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** A request as a program: a call by name, or `fetch` if no call sends the same. */
export function typeScriptOf(data: OperationData, draft: Draft, origin: string): string {
  return callOf(data, draft, origin) ?? fetchOf(draft, origin);
}

function callOf(data: OperationData, draft: Draft, origin: string): string | undefined {
  const { version, operationId: id } = data;
  const values = draft.method === data.method ? valuesIn(data, draft.path) : undefined;
  const body = draft.body === undefined ? {} : parsed(draft.body);
  if (!values || !body) return undefined;
  const headers = Object.fromEntries(draft.headers);
  const input = {
    ...group('path', data, values),
    ...group('query', data, values),
    ...(draft.headers.length === 0 ? {} : { headers }),
    ...body,
  };
  const argument = Object.keys(input).length === 0 ? '' : `, ${literal(input)}`;
  return `import { ${['createGraphChat', id].sort().join(', ')} } from 'graph-chat${version === 'beta' ? '/beta' : ''}';

const graph = createGraphChat({ baseUrl: ${literal(`${origin}/${version}`)}, token: ${literal(draft.sender)} });
const result = await ${id}(graph${argument});
console.log(result);`;
}

function group(location: 'path' | 'query', { parameters }: OperationData, values: Values): object {
  const given = parameters.filter((parameter) => parameter.in === location && values.has(keyOf(parameter)));
  const entries = given.map((parameter) => [parameter.name, typed(parameter, values.get(keyOf(parameter)) ?? '')]);
  return entries.length === 0 ? {} : { [location]: Object.fromEntries(entries) };
}

function typed({ type, list }: FormParameter, text: string): unknown {
  if (list) return text.split(',').map((item) => item.trim());
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}

function parsed(text: string): { body: unknown } | undefined {
  try {
    return { body: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function fetchOf(draft: Draft, origin: string): string {
  const { method, body } = draft;
  const options = { method, headers: Object.fromEntries(headersOf(draft)), ...(body === undefined ? {} : { body }) };
  return `const response = await fetch(${literal(urlOf(draft, origin))}, ${literal(options)});
console.log(response.status, await response.text());`;
}

/** A value as TypeScript writes it. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isArray = Array.isArray(value);
  const inner = `${indent}  `;
  const parts = isArray
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(
        ([name, item]) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : text(name)}: ${literal(item, inner)}`,
      );
  const [open, close] = isArray ? ['[', ']'] : ['{ ', ' }'];
  const line = parts.length === 0 ? (isArray ? '[]' : '{}') : `${open}${parts.join(', ')}${close}`;
  if (line.length + indent.length <= 80 && !line.includes('\n')) return line;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},`).join('\n')}\n${indent}${close.trim()}`;
}

function text(value: string): string {
  const json = JSON.stringify(value).slice(1, -1);
  return json.includes("'") ? `"${json}"` : `'${json.replaceAll('\\"', '"')}'`;
}
