// An emulator in a process of its own, for the bench: prints its URL, and ends with its parent.
import { createEmulator, type Store } from '../../../src/emulator/index.ts';

const [file] = process.argv.slice(2);
let store: Store | undefined;
if (file) store = (await import('../../../src/emulator/store/sqlite.ts')).sqliteStore(file);
const emulator = await createEmulator(store ? { store } : {});
console.log(await emulator.listen());
process.on('disconnect', () => process.exit());
