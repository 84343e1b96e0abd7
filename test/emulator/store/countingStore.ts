import type { Store } from '../../../src/emulator/store/store.ts';
import { storeForTests } from './stores.ts';

/** A store that counts the messages which are read from it by key or from a list. */
export function countingStore(): { store: Store; read: { messages: number } } {
  const read = { messages: 0 };
  const inside = storeForTests();
  const store: Store = {
    ...inside,
    transaction: (work) =>
      inside.transaction((inner) =>
        work({
          get: (kind, key) => {
            if (kind === 'message') read.messages++;
            return inner.get(kind, key);
          },
          put: (record) => inner.put(record),
          remove: (kind, key) => inner.remove(kind, key),
          clear: () => inner.clear(),
          async list(index, parent, range) {
            const found = await inner.list(index, parent, range);
            if (index.startsWith('message.')) read.messages += found.length;
            return found;
          },
          find: (kind, unique) => inner.find(kind, unique),
          changes: (kind, after, limit) => inner.changes(kind, after, limit),
          all: () => inner.all(),
          sequence: () => inner.sequence(),
        }),
      ),
  };
  return { store, read };
}
