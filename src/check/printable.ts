/** The longest text of a server that is repeated, in characters: our choice. */
const maxLength = 300;

/**
 * A text of a server as it may be shown: on one line, not endless, and with nothing in it that a terminal would obey or that
 * would turn the line around.
 */
export function printable(text: string): string {
  const shown = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return shown
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
      return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    });
}
