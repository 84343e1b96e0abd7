import { acceptNotifications, createEmulator, ManualClock } from '../../src/emulator/index.ts';
import { memoryStore } from '../../src/emulator/store/memory.ts';
import { jwt } from '../emulator/testEmulator.ts';
import { prepare, readyFor } from './scene.ts';
import type { Target } from './target.ts';

/** An hour after the last of the contract's examples. */
const now = '2020-12-05T00:30:00Z';

/** The emulator on a free port, with the default seed. Each request finds it in its initial state. */
export async function emulatorTarget(): Promise<Target> {
  const store = memoryStore();
  const emulator = await createEmulator({ store, clock: new ManualClock(now), deliver: acceptNotifications });
  const url = await emulator.listen();
  const lastWrite = () => store.transaction((transaction) => transaction.sequence());
  let prepared = { for: '', lastWrite: -1 };
  return {
    root: (version) => `${url}/${version}`,
    fetch: emulator.fetch,
    async ready(operation, example) {
      emulator.faults.clear();
      const wanted = `${operation.id} ${example}`;
      // Most requests write nothing, so the state of the previous request can be used again.
      if (prepared.for !== wanted || prepared.lastWrite !== (await lastWrite())) {
        await emulator.reset();
        await prepare(emulator, store, operation, example);
        prepared = { for: wanted, lastWrite: await lastWrite() };
      }
      return readyFor(operation, example);
    },
    powerless: jwt({ oid: '8c0a1a67-50ce-4114-bb6c-da9c5dbcf6ca', scp: '' }),
    async fail({ id }, status) {
      emulator.faults.arm({ operation: id as never, status });
    },
    close: () => emulator.close(),
  };
}
