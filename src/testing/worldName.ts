/**
 * A name for a world that no other has: what the title of a test has of letters and digits, for people, and behind it something
 * random, because many machines may share an emulator. It has 1 to 64 of `a-z`, `0-9` and `-`.
 */
export function worldName(title: string): string {
  const plain = title
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-/, '');
  const random = crypto.randomUUID().replaceAll('-', '').slice(0, 16);
  return plain === '' ? random : `${plain}${plain.endsWith('-') ? '' : '-'}${random}`;
}
