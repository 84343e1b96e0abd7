/** The path of a template such as `/chats/{chat-id}`, with every value percent-encoded. Throws a `TypeError` if one is missing. */
export function fillPath(template: string, values: object = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = `${(values as Record<string, unknown>)[name] ?? ''}`;
    // These would lead to another path, and no encoding keeps a URL from resolving dots.
    if (/^\.{0,2}$/.test(value)) throw new TypeError(`The path parameter ${name} cannot be '${value}'.`);
    return encodeURIComponent(value);
  });
}

/** A query string without its question mark. Graph separates the items of a list by commas; repeating the name returns 400. */
export function serializeQuery(query: object = {}): string {
  return Object.entries(query)
    .map(([name, value]) => ({ name, items: [value ?? []].flat() }))
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }) => `${name}=${items.map(encodeURIComponent)}`)
    .join('&');
}
