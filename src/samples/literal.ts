/** How wide a line of a sample is, so that it fits beside the navigation. */
const width = 88;

/**
 * JSON as a literal of TypeScript, as a person would write it: names without quotation marks where they need none, on one line
 * if it fits. `column` is where it begins, `indent` what its inner lines begin with.
 */
export function literal(value: unknown, column: number, indent = ''): string {
  const line = inline(value);
  if (column + line.length <= width || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${literal(item, inner.length + 1, inner)},`);
    return `[\n${items.join('\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([name, item]) => {
    const start = `${inner}${key(name)}: `;
    return `${start}${literal(item, start.length + 1, inner)},`;
  });
  return `{\n${entries.join('\n')}\n${indent}}`;
}

function inline(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const entries = Object.entries(value).map(([name, item]) => `${key(name)}: ${inline(item)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

const key = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));

/** A string in the quotation marks that it does not contain itself, if there are such. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  if (text.includes("'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}
