/** How wide a line of a sample is, so that it fits beside the navigation. */
const width = 88;

/** A call of a function in the place of a value. */
export class Call {
  readonly name: string;
  readonly args: readonly unknown[];

  constructor(name: string, args: readonly unknown[]) {
    this.name = name;
    this.args = args;
  }
}

/** A template with a tag in the place of a value. Its parts have nothing in them that a template would read otherwise. */
export class Template {
  readonly name: string;
  readonly parts: readonly string[];
  readonly pieces: readonly unknown[];

  constructor(name: string, parts: readonly string[], pieces: readonly unknown[]) {
    this.name = name;
    this.parts = parts;
    this.pieces = pieces;
  }
}

/**
 * JSON as a literal of TypeScript, as a person would write it: names without quotation marks where they need none, on one line
 * if it fits. `column` is where it begins, `indent` what its inner lines begin with. There may be a {@link Call} or a
 * {@link Template} in it.
 */
export function literal(value: unknown, column: number, indent = ''): string {
  const line = inline(value);
  if (column + line.length <= width || typeof value !== 'object' || value === null) return line;
  if (value instanceof Template) return line;
  if (value instanceof Call) return call(value, indent);
  if (Array.isArray(value)) return `[${lines(value, indent)}]`;
  const inner = `${indent}  `;
  const entries = Object.entries(value).map(([name, item]) => {
    const start = `${inner}${key(name)}: `;
    return `${start}${literal(item, start.length + 1, inner)},`;
  });
  return `{\n${entries.join('\n')}\n${indent}}`;
}

/** A call on several lines: only those of its last argument, if that is an object. */
function call({ name, args }: Call, indent: string): string {
  const last = args.at(-1);
  const isOptions = Object.getPrototypeOf(last) === Object.prototype;
  if (!isOptions) return `${name}(${lines(args, indent)})`;
  return `${name}(${[...args.slice(0, -1).map(inline), literal(last, width, indent)].join(', ')})`;
}

/** Items on a line each. */
function lines(items: readonly unknown[], indent: string): string {
  const inner = `${indent}  `;
  return `\n${items.map((item) => `${inner}${literal(item, inner.length + 1, inner)},\n`).join('')}${indent}`;
}

function inline(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof Template) {
    const pieces = value.pieces.map((piece) => `\${${inline(piece)}}`);
    return `${value.name}\`${value.parts.map((part, index) => `${part}${pieces[index] ?? ''}`).join('')}\``;
  }
  if (value instanceof Call) return `${value.name}(${value.args.map(inline).join(', ')})`;
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
