import fc from 'fast-check';
import type { ConversationModelRun, ConversationStep } from './conversationStep.ts';
import { postSteps } from './postSteps.ts';
import { senderSteps } from './senderSteps.ts';

const doings = { ...postSteps, ...senderSteps };

type Kind = keyof typeof doings;

/** Each kind as often as it is likely: there are few conversations, so that they have several threads with several posts. */
const lots = (Object.keys(doings) as Kind[]).flatMap((kind) => {
  const isFrequent = /^reply/.test(kind) || kind === 'createConversationThread';
  const isRare = /^(?:accept|reject|deleteConversation|createConversation|createThread|createConversationWithId)$/.test(
    kind,
  );
  return Array.from({ length: isFrequent ? 6 : isRare ? 1 : 3 }, () => kind);
});

/** Any steps. */
export const conversationSteps: fc.Arbitrary<ConversationStep> = fc.record({
  kind: fc.constantFrom(...lots),
  by: fc.constantFrom('alex', 'alex', 'jacob', 'jacob', 'gus', 'omar'),
  at: fc.nat(6),
  post: fc.nat(6),
  text: fc.oneof(fc.stringMatching(/^[a-z][a-z \n]{0,20}$/), fc.constantFrom('Hello', 'a', 'long '.repeat(60))),
  isHtml: fc.boolean(),
  files: fc.constantFrom([], [], [], [], [], [], ['Room.txt'], ['a', 'b']),
  sender: fc.constantFrom('alex', 'jacob', 'gus', 'omar', 'finance'),
  wait: fc.constantFrom(0, 0, 1, 1000, 60_000),
});

/** Lets somebody do something, expects what the contract says of it, and remembers it. */
export async function takeConversationStep(run: ConversationModelRun, step: ConversationStep): Promise<void> {
  run.clock.advance(step.wait);
  await doings[step.kind as Kind](run, step);
}
