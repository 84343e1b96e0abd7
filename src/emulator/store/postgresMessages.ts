import { createHash } from 'node:crypto';
import type { Batch } from './replica.ts';
import type { ForeignChange } from './store.ts';

/** The first word of the messages about one of the stores in a schema. Its name may be long, and have spaces. */
export const wordOf = (part: string): string => createHash('sha256').update(part).digest('hex').slice(0, 16);

/** The key of the lock for something that is led in one of the stores in a schema: a whole number of 64 bits. */
export function lockOf(schema: string, part: string, name: string): string {
  const hash = createHash('sha256').update(JSON.stringify(['graph-chat', schema, part, name]));
  return hash.digest().readBigInt64BE().toString();
}

/** What is told of a batch when it is committed: the store, the process, whether everything was removed, and the kinds of records. */
export function messageOf(part: string, writer: string, { isCleared, writes }: Batch): string {
  const kinds = [...new Set(writes.map(({ kind }) => kind))].join(' ');
  // A message has 8000 bytes at the most. Kinds are names in a program, which are short and few.
  const told = kinds.length < 4000 ? kinds : manyKinds;
  return `${wordOf(part)} ${writer} ${isCleared ? 'all' : 'some'} ${told}`;
}

/** What is told when somebody removes a store with everything in it. */
export const removalOf = (part: string): string => `${wordOf(part)} nobody all`;

/** What another process has committed, as its message says; undefined if it is our own. Without words, messages were missed. */
export function foreignChange(words: readonly string[] | undefined, writer: string): ForeignChange | undefined {
  if (!words) return { kinds: undefined, isCleared: true };
  const [, by, what, ...kinds] = words;
  if (by === writer) return undefined;
  return { kinds: kinds[0] === manyKinds ? undefined : kinds.filter((kind) => kind !== ''), isCleared: what === 'all' };
}

/** Stands for kinds that do not fit. */
const manyKinds = '*';
