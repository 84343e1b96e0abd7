import { describe } from 'vitest';
import { stockMock } from './stockPrism.ts';
import { stockPrismSuite } from './stockPrismSuite.ts';

describe('stock Prism mocks the contract', () => {
  stockPrismSuite(async () => stockMock());
});
