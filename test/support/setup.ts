// Runs for each test file. Test files share the modules of their worker, so a module cannot register a hook for them all.
import { afterAll } from 'vitest';
import { closeStores } from '../emulator/store/stores.ts';

afterAll(closeStores);
