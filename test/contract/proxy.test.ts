import { describe } from 'vitest';
import { proxyTarget } from './proxyTarget.ts';
import { contractSuite } from './suite.ts';

describe("the emulator follows the contract, as Prism's validating proxy reads it", () => {
  contractSuite(proxyTarget, { prefers: false, proxied: true, ways: ['in this process'] });
});
