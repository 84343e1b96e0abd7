import fc from 'fast-check';
import { test } from 'vitest';
import { startModelEmulator } from './chatModel/modelEmulator.ts';
import { compareConversations } from './conversationModel/compareConversations.ts';
import { conversationSteps, takeConversationStep } from './conversationModel/conversationSteps.ts';
import { GroupConversations } from './conversationModel/conversations.ts';
import { times } from './runs.ts';

test('after random steps, the conversations are as in the model', async () => {
  const acts = fc.tuple(
    fc.noBias(fc.array(conversationSteps, { maxLength: 80, size: 'max' })),
    fc.integer({ min: 1, max: 9 }),
  );
  await fc.assert(
    fc.asyncProperty(acts, acts, async (...parts) => {
      const run = { ...(await startModelEmulator()), model: new GroupConversations() };
      for (const [taken, top] of parts) {
        for (const step of taken) await takeConversationStep(run, step);
        await compareConversations(run, top);
      }
    }),
    times(50),
  );
});
