/** An element with its attributes and the elements inside it. Text is not kept. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parses XML with elements, attributes, comments and the five named entities. Throws on anything else. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement & { children: XmlElement[] } = { name: '', attributes: {}, children: [] };
  const open = [root];
  const rest = text
    .replace(/<\?xml[^>]*\?>|<!--[\s\S]*?-->/g, '')
    .replace(tag, (written, closing, name, pairs, empty) => {
      const parent = open.at(-1) ?? root;
      if (closing) {
        if (open.length === 1 || parent.name !== name) throw new Error(`${written} closes <${parent.name}>.`);
        open.pop();
        return '';
      }
      const element = { name, attributes: attributesOf(pairs), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
      return '';
    });
  const stray = rest.match(/<.{0,60}/s)?.[0];
  if (stray !== undefined) throw new Error(`This is no XML that can be read here: ${stray}`);
  const unclosed = open.at(1)?.name;
  if (unclosed !== undefined) throw new Error(`<${unclosed}> is never closed.`);
  return root;
}

function attributesOf(pairs: string): Record<string, string> {
  return Object.fromEntries(
    [...pairs.matchAll(attribute)].map(([, name, double, single]) => [name, decode(double ?? single ?? '')]),
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decode(value: string): string {
  return value.replace(/&([^;]*);?/g, (written, entity) => {
    const numeric = /^#(?:x([\da-f]+)|(\d+))$/i.exec(entity);
    if (numeric) return String.fromCodePoint(Number.parseInt(numeric[1] ?? numeric[2] ?? '', numeric[1] ? 16 : 10));
    const character = entities[entity];
    if (character === undefined) throw new Error(`${written} is no entity that can be read here.`);
    return character;
  });
}
