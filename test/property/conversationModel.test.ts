import fc from 'fast-check';
import { test } from 'vitest';
import { openScene } from './chatModel/modelEmulator.ts';
import { compareMail } from './conversationModel/compareConversations.ts';
import { mailSteps, takeMail } from './conversationModel/conversationSteps.ts';
import { Mailbox } from './conversationModel/conversations.ts';
import { times } from './runs.ts';

test('whatever people write to a group, they read back what they wrote', async () => {
  const acts = fc.tuple(fc.noBias(fc.array(mailSteps, { maxLength: 80, size: 'max' })), fc.integer({ min: 1, max: 9 }));
  await fc.assert(
    fc.asyncProperty(acts, acts, async (...parts) => {
      const scene = { ...(await openScene()), mailbox: new Mailbox() };
      for (const [taken, top] of parts) {
        for (const step of taken) await takeMail(scene, step);
        await compareMail(scene, top);
      }
    }),
    times(50),
  );
});
