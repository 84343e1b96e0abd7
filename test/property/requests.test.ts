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

// All filled emulators have the same entities, so the requests for all of them can be generated from one.
const inventory = await startFilledEmulator();

// `sendChecked` throws on a 5xx, an undocumented status, and a body that does not follow its schema.
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

/** Sends a valid request. Throws if it is refused for its shape, or if the response violates the contract. */
async function send({ emulator, clock }: FilledEmulator, draft: Draft): Promise<void> {
  clock.advance(draft.wait);
  const wire = wireOf(draft);
  await requireReadable(wire, draft);
  await sendChecked(emulator, wire);
}

/** Rules may refuse a valid request, but the check of its shape may not. */
async function requireReadable(wire: RawRequest, { operationId }: Draft): Promise<void> {
  const found = operationOf(wire.method, wire.url);
  if (found?.operationId !== operationId) throw new Error(`${wire.method} ${wire.url} leads to ${found?.operationId}.`);
  try {
    await readRequest(found, fromRequest(requestOf(wire)));
  } catch (error) {
    throw new Error(`A valid request was refused: ${wire.method} ${wire.url}\n${wire.body}`, { cause: error });
  }
}
