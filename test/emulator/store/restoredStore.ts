import { memoryStore } from '../../../src/emulator/store/memory.ts';
import type { Store } from '../../../src/emulator/store/store.ts';

/** A store in memory that is made anew from its snapshot, as JSON, before each transaction. */
export function restoredStore(): Store {
  let store = memoryStore();
  const { part, parts, removePart, close } = memoryStore();
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    part,
    parts,
    removePart,
    transaction(work) {
      const wasClosed = closed;
      const result = last.then(async () => {
        if (!wasClosed) store = memoryStore(JSON.parse(JSON.stringify(await store.snapshot())));
        return store.transaction(work);
      });
      last = result.catch(() => {});
      return result;
    },
    close() {
      closed = true;
      return last.then(() => Promise.all([store.close(), close()])).then(() => {});
    },
  };
}
