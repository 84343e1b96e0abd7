/**
 * The path of a link, in which every inserted value is percent-encoded: `` linkPath`/chats('${id}')/members` ``. An
 * apostrophe is doubled between `('` and `')`, as OData's keys have it.
 *
 * `:`, `=` and `@` stay as they are, because the service's links have them so.
 */
export const linkPath = (texts: TemplateStringsArray, ...values: readonly string[]): string =>
  fill(texts, values, (value) => encode(value).replaceAll(/%(3A|3D|40)/g, decodeURIComponent));

/** The same for the path in a context URL. Here these are encoded too, as the service has them. */
export const contextPath = (texts: TemplateStringsArray, ...values: readonly string[]): string =>
  fill(texts, values, encode);

function fill(texts: TemplateStringsArray, values: readonly string[], encoded: (value: string) => string): string {
  let path = texts[0] ?? '';
  for (const [i, value] of values.entries()) {
    path += encoded(path.endsWith("('") ? value.replaceAll("'", "''") : value) + (texts[i + 1] ?? '');
  }
  return path;
}

/** Percent-encodes a text. A URL cannot have a lone surrogate, so that is replaced. */
const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
