/** The URL that a response names, relative to `base` if there is one. Undefined if it is not a URL. */
export function linkOf(link: unknown, base?: string): URL | undefined {
  try {
    return typeof link === 'string' ? new URL(link, base) : undefined;
  } catch {
    return undefined;
  }
}
