import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromRequest } from '../../src/contract/httpRequest.ts';
import { readRequest } from '../../src/contract/readRequest.ts';
import { operationOf } from '../support/checkedResponse.ts';
import { brokenRequests } from './arbitrary/brokenRequests.ts';
import { type Draft, draftsOf, wireOf } from './arbitrary/requests.ts';
import { type RawRequest, requestOf, sendChecked } from './checkedRequest.ts';
import { contracts } from './contract.ts';
import { type FilledEmulator, startFilledEmulator } from './filledEmulator.ts';
import { times } from './runs.ts';

// Every world has the same things, so requests for all of them can be made from one.
const inventory = await startFilledEmulator();

// `ask` fails for a 5xx, for a status that the operation does not document, and for a body that departs from its schema.
describe.each(contracts)('requests of $version', (contract) => {
  const { operations } = contract;

  test.each(operations)('$id handles any valid request, and refuses none for its shape', async (operation) => {
    const drafts = fc.array(draftsOf(contract, operation, inventory), { maxLength: 12, size: 'max' });
    await fc.assert(
      fc.asyncProperty(drafts, async (requests) => {
        const fresh = await startFilledEmulator();
        for (const draft of requests) await send(fresh, draft);
      }),
      times(2),
    );
  });

  test.each(operations)('$id refuses any invalid request, and changes nothing', async (operation) => {
    const fresh = await startFilledEmulator();
    await fc.assert(
      fc.asyncProperty(brokenRequests(contract, operation, inventory), async ({ wire, statuses, name = '' }) => {
        const { status, body } = await sendChecked(fresh.emulator, wire);
        expect(statuses, JSON.stringify(body)).toContain(status);
        expect(body.error.message).toContain(name);
        expect(fresh.written()).toBe(0);
      }),
      times(15),
    );
  });

  const any = fc.oneof(...operations.map((operation) => draftsOf(contract, operation, inventory)));
  const many = fc.array(any, { maxLength: 40, size: 'max' });

  test('any valid requests in sequence return what the contract documents', async () => {
    await fc.assert(
      fc.asyncProperty(many, async (requests) => {
        const fresh = await startFilledEmulator();
        for (const draft of requests) await send(fresh, draft);
      }),
      times(15),
    );
  });

  test('any simultaneous valid requests return what the contract documents', async () => {
    await fc.assert(
      fc.asyncProperty(many, async (requests) => {
        const fresh = await startFilledEmulator();
        await Promise.all(requests.map((draft) => send(fresh, draft)));
      }),
      times(15),
    );
  });
});

/** Sends a valid request. Throws if it is refused for its shape, or returned as the contract does not allow. */
async function send({ emulator, clock }: FilledEmulator, draft: Draft): Promise<void> {
  clock.advance(draft.wait);
  const wire = wireOf(draft);
  await requireReadable(wire, draft);
  await sendChecked(emulator, wire);
}

/** Rules may refuse a valid request. Reading it, which is where shapes are checked, may not. */
async function requireReadable(wire: RawRequest, { operationId }: Draft): Promise<void> {
  const found = operationOf(wire.method, wire.url);
  if (found?.operationId !== operationId) throw new Error(`${wire.method} ${wire.url} leads to ${found?.operationId}.`);
  try {
    await readRequest(found, fromRequest(requestOf(wire)));
  } catch (error) {
    throw new Error(`A valid request was refused: ${wire.method} ${wire.url}\n${wire.body}`, { cause: error });
  }
}
