import { describe } from 'vitest';
import { mockTarget } from './mockTarget.ts';
import { contractSuite } from './suite.ts';

describe('the mock follows the contract', () => {
  contractSuite(mockTarget, { prefers: true });
});
