import fc from 'fast-check';
import type { ConversationModelRun, ConversationStep } from './conversationStep.ts';
import { postSteps } from './postSteps.ts';
import { senderSteps } from './senderSteps.ts';

const conversationActions = { ...postSteps, ...senderSteps };

type Kind = keyof typeof conversationActions;

/** Each kind as often as its weight: few conversations, so that they get several threads with several posts. */
const weightedKinds = (Object.keys(conversationActions) as Kind[]).flatMap((kind) => {
  const isFrequent = /^reply/.test(kind) || kind === 'createConversationThread';
  const isRare = /^(?:accept|reject|deleteConversation|createConversation|createThread|createConversationWithId)$/.test(
    kind,
  );
  return Array.from({ length: isFrequent ? 6 : isRare ? 1 : 3 }, () => kind);
});

/** Random steps. */
export const conversationSteps: fc.Arbitrary<ConversationStep> = fc.record({
  kind: fc.constantFrom(...weightedKinds),
  by: fc.constantFrom('alex', 'alex', 'jacob', 'jacob', 'gus', 'omar'),
  at: fc.nat(6),
  post: fc.nat(6),
  text: fc.oneof(fc.stringMatching(/^[a-z][a-z \n]{0,20}$/), fc.constantFrom('Hello', 'a', 'long '.repeat(60))),
  isHtml: fc.boolean(),
  files: fc.constantFrom([], [], [], [], [], [], ['Room.txt'], ['a', 'b']),
  sender: fc.constantFrom('alex', 'jacob', 'gus', 'omar', 'finance'),
  wait: fc.constantFrom(0, 0, 1, 1000, 60_000),
});

/** Takes a step: sends its request, expects the response of the contract, and updates the model. */
export async function takeConversationStep(run: ConversationModelRun, step: ConversationStep): Promise<void> {
  run.clock.advance(step.wait);
  await conversationActions[step.kind as Kind](run, step);
}
