/** The first index below a length from which on a condition holds, or the length. It fails before and holds after. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  // What is looked for is mostly the end.
  if (length > 0 && !holds(length - 1)) return length;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
