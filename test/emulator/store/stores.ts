import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { memoryStore } from '../../../src/emulator/store/memory.ts';
import { postgresStore } from '../../../src/emulator/store/postgres.ts';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';
import type { Store } from '../../../src/emulator/store/store.ts';
import { postgres } from '../../support/postgresServer.ts';
import { frozen } from './frozenStore.ts';
import { restoredStore } from './restoredStore.ts';

/** Every store, by its name, with what makes an empty one. */
export const stores: readonly (readonly [name: string, make: () => Store])[] = [
  ['memory', () => keptStore(frozen(memoryStore()))],
  ['restored memory', () => keptStore(restoredStore())],
  ['sqlite', () => keptStore(sqliteStore(temporaryFile()))],
  ...(postgres.found === undefined ? [] : [['postgres', () => keptStore(emptyPostgresStore())] as const]),
];

/**
 * An empty store of the kind that this run of the tests is about: Vitest runs the emulator's tests once for each. It is
 * closed when the test file ends.
 */
export function storeForTests(): Store {
  const name = process.env['EMULATOR_STORE'] ?? 'memory';
  const make = stores.find((store) => store[0] === name)?.[1];
  if (!make) throw new Error(`There is no store '${name}'.`);
  return make();
}

const open: Store[] = [];
let folder: string | undefined;
let files = 0;
const schemas: string[] = [];
let names = 0;

/** Closes every store that was made, and removes their files. It is called when a test file ends. */
export async function closeStores(): Promise<void> {
  await Promise.all(open.splice(0).map((store) => store.close()));
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
  if (schemas.length === 0) return;
  const client = new Client(postgres.found);
  await client.connect();
  for (const schema of schemas.splice(0)) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.end();
}

/** The name of a schema that is not there yet. It is removed when the test file ends. */
export function temporarySchema(): string {
  const schema = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  schemas.push(schema);
  return schema;
}

/** An empty store on the server of this run. Those of a test file share a schema. */
function emptyPostgresStore(): Store {
  names++;
  return postgresStore(postgres.found as string, { schema: schemas[0] ?? temporarySchema(), name: String(names) });
}

/** The name of a file that is not there yet. It is removed when the test file ends. */
export function temporaryFile(): string {
  // If there is a disk in memory, it is quicker than a real one.
  folder ??= mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'graph-chat-'));
  files++;
  return join(folder, `${files}.db`);
}

/** The same store, which is closed when the test file ends. */
export function keptStore(store: Store): Store {
  open.push(store);
  return store;
}
