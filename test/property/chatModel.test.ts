import fc from 'fast-check';
import { test } from 'vitest';
import { chatSteps, firstChatSteps, takeChatStep } from './chatModel/chatSteps.ts';
import { compareChats, type Reading } from './chatModel/compareChats.ts';
import { startChatModel } from './chatModel/modelEmulator.ts';
import { times } from './runs.ts';

const readings: fc.Arbitrary<Reading> = fc.record({
  top: fc.integer({ min: 1, max: 50 }),
  order: fc.constantFrom('lastModifiedDateTime' as const, 'createdDateTime' as const),
  pivot: fc.nat(60),
});

// Everything is read twice, so that the second time checks the changes in between.
test('after random steps, the chats are as in the model', async () => {
  const acts = fc.tuple(fc.noBias(fc.array(chatSteps, { maxLength: 100, size: 'max' })), readings);
  await fc.assert(
    fc.asyncProperty(acts, acts, async (...parts) => {
      const run = await startChatModel();
      for (const step of firstChatSteps) await takeChatStep(run, step);
      for (const [taken, reading] of parts) {
        for (const step of taken) await takeChatStep(run, step);
        await compareChats(run, reading);
      }
    }),
    times(25),
  );
});
