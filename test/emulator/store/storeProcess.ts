// Writes pairs into a given SQLite file, from a number on, and says which were kept and which were refused.
import { writeSync } from 'node:fs';
import { sqliteStore } from '../../../src/emulator/store/sqlite.ts';
import { at, sampleRecord } from './sampleRecords.ts';

const [file = '', from = '0'] = process.argv.slice(2);
const store = sqliteStore(file);
let next = Number(from);

/** Both halves of a pair, in one transaction; now and then one that is given up between them. */
async function writePair(number: number): Promise<void> {
  await store.transaction(async (transaction) => {
    await transaction.put(sampleRecord(`left ${number}`, { value: { number, padding: 'x'.repeat(number % 3000) } }));
    if (number % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
    if (number % 11 === 0) throw new Error('given up');
    const indexEntries = [at(String(number).padStart(9, '0'))];
    await transaction.put(
      sampleRecord(`right ${number}`, { value: { number }, indexEntries, unique: [String(number)], tracked: true }),
    );
  });
}

async function keepWriting(): Promise<never> {
  for (;;) {
    const number = next++;
    await writePair(number).then(
      () => writeSync(1, `kept ${number}\n`),
      ({ name, message }) => writeSync(1, `refused ${number} ${name}: ${message}\n`),
    );
  }
}

await Promise.all(Array.from({ length: 20 }, keepWriting));
