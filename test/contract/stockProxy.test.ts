import { describe } from 'vitest';
import { emulatorTarget } from './emulatorTarget.ts';
import { stockProxy } from './stockPrism.ts';
import { stockPrismSuite } from './stockPrismSuite.ts';

describe('stock Prism, as a proxy in front of the emulator, finds no fault with it', () => {
  stockPrismSuite(async () => stockProxy(await emulatorTarget()));
});
