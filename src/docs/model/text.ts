/** The text of a Markdown text, without marks. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The first sentence of a Markdown text, without marks. */
export function firstSentence(markdown: string): string {
  const text = plainText(markdown.split(/\n\s*\n/)[0] ?? '');
  return /^.*?[.](?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}

/** The id of a heading. */
export function slug(heading: string): string {
  return plainText(heading)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
