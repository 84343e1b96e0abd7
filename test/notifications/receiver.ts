import {
  type Change,
  type LifecycleEvent,
  type ReceiveOptions,
  type Refusal,
  receiveNotifications,
} from 'graph-chat/notifications';
import { TestClock } from '../client/service.ts';

/** A receiver that keeps what it gets. Its time stands still, and its responses wait for the callbacks. */
export function testReceiver(options: Partial<ReceiveOptions> = {}) {
  const changes: Change[] = [];
  const events: LifecycleEvent[] = [];
  const refusals: Refusal[] = [];
  const errors: unknown[] = [];
  const clock = new TestClock();
  const receive = receiveNotifications({
    clientState: 'secret',
    wait: true,
    onChange: (change) => changes.push(change),
    onLifecycle: (event) => events.push(event),
    onRefused: (refusal) => refusals.push(refusal),
    onError: (error) => errors.push(error),
    clock,
    ...options,
  });
  /** The status of the response, and the reasons that were reported. */
  const outcome = async (request: Request) => {
    const { status } = await receive(request);
    return [status, ...refusals.splice(0).map(({ reason }) => reason)];
  };
  return { receive, outcome, clock, changes, events, refusals, errors };
}
