const maxValues = 200_000;
const maxDepth = 100;
const maxName = 1000;

const maxItems = 50;

/**
 * Whether a value of JSON can be validated: it is not so large that it takes long, not nested so deeply that a validator,
 * which calls itself, runs out of stack, and has no names so long that pointers to what is below them fill the memory. The
 * numbers are our choice.
 */
export function isOfSaneSize(value: unknown): boolean {
  let values = 0;
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (values > maxValues || depth > maxDepth) return false;
    const next: unknown[] = [];
    for (const each of level) {
      if (each === null || typeof each !== 'object') continue;
      for (const [name, child] of Object.entries(each)) {
        if (name.length > maxName) return false;
        next.push(child);
      }
    }
    level = next;
  }
  return true;
}

/** The same value with the first items of every list alone. Each of their errors can be listed. */
export function withFewItems(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, maxItems).map(withFewItems);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, withFewItems(child)]));
}
