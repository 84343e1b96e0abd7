import type { StoreSnapshot } from '../../emulator/store/memoryTables.ts';

/** What is kept of a visit. */
export interface Kept {
  readonly snapshot: StoreSnapshot;
  /** How many days the emulator's clock is behind. */
  readonly daysBehind: number;
  /** When it was written, in ms since 1970. */
  readonly written: number;
  /** Another one each time that it is written. */
  readonly mark: string;
}

/** Where the state of visits is kept. */
export interface Visits {
  read(visit: string): Promise<Kept | undefined>;
  write(visit: string, kept: Kept): Promise<void>;
}

const table = 'visits';

/** A visit that nobody has come back to for so long is over. */
const maxAge = 86_400_000;

/**
 * The state of visits in the browser's IndexedDB, without those that are over. Where the browser has none, or keeps nothing
 * for this page, nothing is kept.
 */
export async function openVisits(): Promise<Visits> {
  try {
    const database = await opened();
    await removeOld(database);
    return {
      read: (visit) => done(database.transaction(table).objectStore(table).get(visit)),
      async write(visit, kept) {
        await done(database.transaction(table, 'readwrite').objectStore(table).put(kept, visit));
      },
    };
  } catch {
    return { read: async () => undefined, write: async () => {} };
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('graph-chat docs', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table);
  return done(request);
}

/** Removes the visits that are over. */
async function removeOld(database: IDBDatabase): Promise<void> {
  const visits = database.transaction(table, 'readwrite').objectStore(table);
  const [keys, values] = await Promise.all([done(visits.getAllKeys()), done<Kept[]>(visits.getAll())]);
  const old = keys.filter((_, at) => (values[at]?.written ?? 0) < Date.now() - maxAge);
  await Promise.all(old.map((key) => done(visits.delete(key))));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
