/**
 * The name that a misspelt one was meant to be: the nearest of some, by how many letters have to be changed, added or removed.
 * Case makes no difference. Undefined if none is near, which is when a third of its letters is wrong.
 */
export function nearest(misspelt: string, names: readonly string[]): string | undefined {
  const wanted = misspelt.toLowerCase().slice(0, longest);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance * 3 <= name.length && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** Longer texts are no misspelt names, and comparing takes time in proportion to the square. */
const longest = 100;

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** A question after the name that was probably meant, with a space before it, or nothing. */
export function didYouMean(misspelt: string, names: readonly string[]): string {
  const name = nearest(misspelt, names);
  return name === undefined ? '' : ` Did you mean '${name}'?`;
}
