import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import betaRequests from '../../generated/beta/requests.js';
import v1Requests from '../../generated/v1.0/requests.js';
import { brokenValues } from './arbitrary/mutations.ts';
import { valuesOf } from './arbitrary/values.ts';
import { bodySchema, contracts } from './contract.ts';
import { times } from './runs.ts';
import { asJson, schemaChecker } from './schemaChecker.ts';

const validators = { 'v1.0': v1Requests, beta: betaRequests };

// The operations of both versions share most of their schemas, so each needs only a few runs.
describe.each(contracts)('bodies generated from the schemas of $version', ({ version, api, operations }) => {
  const source = { api, known: {} };
  const checker = schemaChecker(api);
  const cases = operations.flatMap((operation) => {
    const schema = bodySchema(operation);
    return schema ? [{ id: operation.id, schema }] : [];
  });

  test.each(cases)('$id accepts every valid one', ({ id, schema }) => {
    const validate = validators[version][`${id}.body`];
    const values = valuesOf(schema, source);
    fc.assert(
      fc.property(values, (value) => {
        expect(checker.accepts(schema, value)).toBe(true);
        expect(validate?.(asJson(value)) ? [] : validate?.errors).toEqual([]);
      }),
      times(12),
    );
  });

  test.each(cases)('$id refuses every broken one', ({ id, schema }) => {
    const validate = validators[version][`${id}.body`];
    fc.assert(
      fc.property(brokenValues(schema, source), ({ value, change }) => {
        expect(validate?.(asJson(value)), change).toBe(false);
      }),
      times(25),
    );
  });
});
