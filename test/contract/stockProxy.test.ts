import { describe } from 'vitest';
import { emulatorTarget } from './emulatorTarget.ts';
import { stockProxy } from './stockPrism.ts';
import { stockPrismSuite } from './stockPrismSuite.ts';

describe('stock Prism, as a proxy in front of the emulator, reports no violation', () => {
  stockPrismSuite(async () => stockProxy(await emulatorTarget()));
});
