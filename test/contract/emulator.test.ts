import { describe } from 'vitest';
import { emulatorTarget } from './emulatorTarget.ts';
import { contractSuite } from './suite.ts';

describe('the emulator follows the contract', () => {
  contractSuite(emulatorTarget, { prefers: false });
});
