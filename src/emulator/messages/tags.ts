const name = /<([a-z][a-z0-9]*)/gi;
const attribute = /[\s/]+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/y;

/**
 * The ids that the tags of a name have in HTML, in their order: of `at` in `<at id="0">Mei</at>` it is `0`. Tags without
 * an id are left out. It takes time in proportion to the length of the HTML, whatever it is.
 */
export function idsOf(html: string, tag: string): string[] {
  const ids: string[] = [];
  name.lastIndex = 0;
  for (let found = name.exec(html); found; found = name.exec(html)) {
    const end = name.lastIndex;
    const attributes = attributesFrom(html, end);
    name.lastIndex = Math.max(end, attributes.end);
    const id = attributes.values.get('id');
    if (found[1]?.toLowerCase() === tag && id !== undefined) ids.push(id);
  }
  return ids;
}

function attributesFrom(html: string, from: number): { values: Map<string, string>; end: number } {
  const values = new Map<string, string>();
  let end = from;
  attribute.lastIndex = from;
  for (let found = attribute.exec(html); found; found = attribute.exec(html)) {
    end = attribute.lastIndex;
    const key = (found[1] ?? '').toLowerCase();
    if (!values.has(key)) values.set(key, found[2] ?? found[3] ?? found[4] ?? '');
  }
  return { values, end };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as a paragraph of HTML, its line breaks kept. */
export const paragraph = (text: string): string =>
  `<p>${text.replace(/[&<>]/g, (character) => escapes[character] ?? character).replace(/\r\n|\r|\n/g, '<br>')}</p>`;
