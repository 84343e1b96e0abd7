import { expect, test } from 'vitest';
import * as beta from '../../generated/beta/operations.ts';
import * as v1 from '../../generated/v1.0/operations.ts';

// Servers take these from version 1.0, whichever version is asked for.
test('both versions agree in what belongs to no single operation', () => {
  const shared = ({ maxBodySize, maxClientRequestIdLength, errors }: typeof v1 | typeof beta) => ({
    maxBodySize,
    maxClientRequestIdLength,
    codes: Object.entries(errors).map(([status, { code }]) => [status, code]),
  });
  expect(shared(beta)).toEqual(shared(v1));
});
