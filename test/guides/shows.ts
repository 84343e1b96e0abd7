import { expect } from 'vitest';

/**
 * Checks that an output has what a text shows of it.
 *
 * `…` stands for anything. White space, GUIDs and times do not count: JSON may be laid out in lines, and these differ each time.
 */
export function shows(output: string, shown: string): void {
  const parts = shown.split('…').map(plain);
  const flat = plain(output);
  let from = 0;
  for (const part of parts) {
    const at = flat.indexOf(part, from);
    expect(at, `"${part}" is not in ${flat}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

const plain = (text: string) =>
  text
    .replaceAll(/\s+/g, '')
    .replaceAll(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, '<GUID>')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '<time>');
