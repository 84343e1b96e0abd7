import fc from 'fast-check';
import { expect, test } from 'vitest';
import { times } from '../../property/runs.ts';
import { History } from './notificationHistory.ts';
import { steps, take } from './notificationSteps.ts';
import { startSubscriptions } from './subscriptionEmulator.ts';

const histories = fc.noBias(
  fc.tuple(
    steps('create'),
    fc.array(steps('subscribe'), { minLength: 2, maxLength: 4, size: 'max' }),
    fc.array(steps(), { minLength: 5, maxLength: 12, size: 'max' }),
  ),
);

test('whatever happens, each subscription is told what the model expects, in its order', async () => {
  const graph = await startSubscriptions();
  let notifications = 0;
  await fc.assert(
    fc.asyncProperty(histories, async ([first, subscribing, acting]) => {
      const history = new History(graph);
      try {
        for (const step of [first, ...subscribing, ...acting]) await take(history, step);
        const { told, expected } = await history.settle();
        expect(told).toEqual(expected);
        notifications += told.flat().length;
      } finally {
        await history.end();
      }
    }),
    times(1000),
  );
  // A model that expects nothing would be easy to please.
  expect(notifications).toBeGreaterThan(1000);
});
