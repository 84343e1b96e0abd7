/** What the reader has chosen under a name, on any page. Undefined if nothing, and where the browser keeps nothing. */
export function chosen(name: 'theme' | 'language'): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a choice for all pages. Where the browser keeps nothing, it holds for this one. */
export function choose(name: 'theme' | 'language', text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {}
}
