import fc from 'fast-check';
import type { ChatStep } from './chatStep.ts';
import { chatUsers } from './chats.ts';
import { messageSteps } from './messageSteps.ts';
import type { ChatModelRun } from './modelEmulator.ts';
import { rosterSteps } from './rosterSteps.ts';
import { viewSteps } from './viewSteps.ts';

const chatActions = { ...rosterSteps, ...messageSteps, ...viewSteps };

type Kind = keyof typeof chatActions;
const kinds = Object.keys(chatActions) as Kind[];

/** Each kind as often as its weight: chats are rarely created and deleted. */
const weightedKinds = kinds.flatMap((kind) => {
  if (kind === 'send') return Array.from({ length: 12 }, () => kind);
  return /^(?:create|delete)/.test(kind) ? [kind] : [kind, kind, kind];
});

/** Random steps. Most are about the first few chats and the last few messages, so that each gets enough of them. */
export const chatSteps: fc.Arbitrary<ChatStep> = fc.record({
  kind: fc.constantFrom(...weightedKinds),
  by: fc.constantFrom(...chatUsers),
  other: fc.constantFrom(...chatUsers),
  more: fc.subarray([...chatUsers]),
  chat: fc.oneof({ weight: 3, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: fc.nat(30) }),
  message: fc.oneof({ weight: 2, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat() }),
  isFit: fc.boolean(),
  text: fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('Hello', '', '\0', '\ud800')),
  emoji: fc.constantFrom('👍', '❤️', '😆'),
  wait: fc.constantFrom(0, 0, 0, 0, 1, 1000, 60_000),
});

/** The first steps of every run. */
export const firstChatSteps: readonly ChatStep[] = (['createGroup', 'createPair', 'send'] as const).map((kind) => ({
  kind,
  by: 'alex',
  other: 'jacob',
  more: ['mei', 'gus'],
  chat: 0,
  message: 0,
  isFit: true,
  text: 'Hello',
  emoji: '👍',
  wait: 0,
}));

/** Takes a step: sends its request, expects the response of the contract, and updates the model. */
export async function takeChatStep(run: ChatModelRun, step: ChatStep): Promise<void> {
  run.clock.advance(step.wait);
  await chatActions[step.kind as Kind](run, step);
}
