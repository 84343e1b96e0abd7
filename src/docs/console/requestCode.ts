import { quoted } from '../../samples/curl.ts';
import { literal } from '../../samples/literal.ts';
import type { FormParameter, OperationData } from './data.ts';
import { type Draft, headersOf, keyOf, urlOf, type Values, valuesIn } from './draft.ts';

/** A request as a line for a shell. */
export function curlOf(draft: Draft, origin: string): string {
  const { method, body } = draft;
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(urlOf(draft, origin))}`,
    // With a colon and nothing behind it curl would send none of that name.
    ...headersOf(draft).map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quoted(body)}`]),
  ].join(' \\\n  ');
}

/** A request as a program: a call by name, or `fetch` if no call sends the same. */
export function typeScriptOf(data: OperationData, draft: Draft, origin: string): string {
  try {
    return callOf(data, draft, origin) ?? fetchOf(draft, origin);
  } catch {
    // A body that is nested too deep to be written anew is sent as it is.
    return fetchOf(draft, origin);
  }
}

function callOf(data: OperationData, draft: Draft, origin: string): string | undefined {
  const { version, operationId: id } = data;
  const values = draft.method === data.method ? valuesIn(data, draft.path) : undefined;
  const body = draft.body === undefined ? {} : parsed(draft.body);
  if (!values || !body) return undefined;
  const headers = combined(draft.headers);
  const input = {
    ...group('path', data, values),
    ...group('query', data, values),
    ...(draft.headers.length === 0 ? {} : { headers }),
    ...body,
  };
  const start = `const result = await ${id}(graph`;
  const argument = Object.keys(input).length === 0 ? '' : `, ${literal(input, start.length + 4)}`;
  return `import { ${['createGraphChat', id].sort().join(', ')} } from 'graph-chat${version === 'beta' ? '/beta' : ''}';

const graph = createGraphChat({ baseUrl: ${literal(`${origin}/${version}`, 0)}, token: ${literal(draft.sender, 0)} });
${start}${argument});
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

/** Headers as an object. What is given more than once, in whichever case, has all its values. */
function combined(headers: Draft['headers']): Record<string, string> {
  const byName = new Map<string, [name: string, value: string]>();
  for (const [name, value] of headers) {
    const [first = name, before] = byName.get(name.toLowerCase()) ?? [];
    byName.set(name.toLowerCase(), [first, before === undefined ? value : `${before}, ${value}`]);
  }
  return Object.fromEntries(byName.values());
}

function fetchOf(draft: Draft, origin: string): string {
  const { method, body } = draft;
  const options = { method, headers: combined(headersOf(draft)), ...(body === undefined ? {} : { body }) };
  const url = literal(urlOf(draft, origin), 0);
  return `const response = await fetch(${url}, ${literal(options, 34 + url.length)});
console.log(response.status, await response.text());`;
}
