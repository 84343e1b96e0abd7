import { MemoryTables } from './memoryTables.ts';
import { Queue, runWork } from './serialTransaction.ts';
import { type Store, StoreError } from './store.ts';

/** Keeps records in memory, as they are, for as long as the process lives. Transactions run one after another. */
export function memoryStore(): Store {
  const tables = new MemoryTables();
  const turns = new Queue();
  let closed = false;

  return {
    async transaction(work) {
      if (closed) throw new StoreError('The store is closed.');
      return turns.run(() => runWork(tables, work));
    },
    close() {
      closed = true;
      return turns.run(async () => {});
    },
  };
}
