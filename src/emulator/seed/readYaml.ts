import type { Document, LineCounter, ParsedNode, YAMLError } from 'yaml';
import { pointerSegments } from '../../contract/violation.ts';
import { type Place, SeedError } from './seed.ts';
import type { SeedText } from './seedText.ts';

/** How many values the aliases of a text may stand for. One anchor that aliases repeat is bounded by it, and so is a chain. */
const maxAliases = 1000;

/**
 * Reads a seed in YAML 1.2. A key that is used twice is an error, `<<` merges, and what aliases stand for is bounded.
 *
 * Throws a {@link SeedError} that names the place if the text is not YAML, and one without if the package `yaml` is missing: it is
 * optional, and a browser does not have it.
 */
export function readYaml(text: string): SeedText {
  const { LineCounter, parseDocument } = loadYaml();
  const lines = new LineCounter();
  let document: Document.Parsed<ParsedNode>;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, ...parsing });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) throw new SeedError(messageOf(problem), { place: placeAt(lines, problem.pos[0]) });
    requireUniqueKeys(document.contents, (key) => placeAt(lines, startOf(key) ?? 0));
    value = document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    if (error instanceof SeedError) throw error;
    // The library throws a RangeError when the stack ends, and a ReferenceError for too many aliases.
    if (error instanceof RangeError) throw new SeedError('The seed is nested too deep.');
    if (error instanceof ReferenceError) throw new SeedError('The aliases of the seed stand for too much.');
    throw new SeedError(error instanceof Error ? error.message : String(error));
  }
  return { value, placeOf: (pointer) => placeAt(lines, offsetOf(document, pointerSegments(pointer))) };
}

/** The library compares each key of a map with each other one, which takes minutes for a large map. */
const parsing = { prettyErrors: false, merge: true, stringKeys: true, uniqueKeys: false } as const;

function messageOf({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'A seed is one document, and here begins another.';
  return message.includes('call stack') ? 'The seed is nested too deep.' : `${message.replace(/[.:]$/, '')}.`;
}

function requireUniqueKeys(node: unknown, placeOf: (key: unknown) => Place): void {
  if (!isCollection(node)) return;
  const seen = new Set<string>();
  for (const item of node.items) {
    requireUniqueKeys(isPair(item) ? item.value : item, placeOf);
    if (!isPair(item)) continue;
    const key = keyOf(item);
    if (seen.has(key)) throw new SeedError(`'${key}' is here twice.`, { place: placeOf(item.key) });
    seen.add(key);
  }
}

/** The place of what a path leads to, or of as much of it as there is. A property is where its key stands. */
function offsetOf({ contents }: Document.Parsed<ParsedNode>, path: readonly string[]): number {
  let node: unknown = contents;
  let offset = 0;
  for (const name of path) {
    if (!isCollection(node)) break;
    const item = node.items.find((each, i) => (isPair(each) ? keyOf(each) === name : String(i) === name));
    if (item === undefined) break;
    const [at, inner] = isPair(item) ? [item.key, item.value] : [item, item];
    offset = startOf(at) ?? offset;
    node = inner;
  }
  return offset;
}

/** What the library makes of a text, as far as it is read here. */
interface Pair {
  readonly key: { readonly value?: unknown } | null;
  readonly value: unknown;
}

const isCollection = (node: unknown): node is { readonly items: readonly unknown[] } =>
  typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items);

const isPair = (item: unknown): item is Pair =>
  typeof item === 'object' && item !== null && 'key' in item && 'value' in item;

const keyOf = ({ key }: Pair): string => String(key?.value ?? '');

const startOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range[0] : undefined;

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/**
 * The package `yaml`, taken without an import, because a bundle for a browser must neither need it nor bring it along. It is looked
 * for where the program lies, which for the command is this package, and where it was started.
 */
function loadYaml(): typeof import('yaml') {
  const node = globalThis.process;
  const modules = node?.getBuiltinModule?.('node:module');
  const files = node?.getBuiltinModule?.('node:fs');
  const program = node?.argv[1];
  for (const place of [
    program === undefined ? undefined : () => files?.realpathSync(program),
    () => `${node?.cwd()}/`,
  ]) {
    try {
      const from = place?.();
      if (modules && from !== undefined) return modules.createRequire(from)('yaml');
    } catch {
      // It may be at the next place.
    }
  }
  throw new SeedError(
    'A seed in YAML needs the package yaml, which is not installed here. Run: npm install yaml. Or write the seed in JSON.',
  );
}
