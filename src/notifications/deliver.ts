import type { Change } from './change.ts';
import type { LifecycleEvent } from './lifecycleEvent.ts';
import type { Callbacks } from './options.ts';

/** Calls back with all that a request brought, one after the other. If a callback throws, the next ones follow all the same. */
export async function deliver(
  received: readonly (Change | LifecycleEvent)[],
  callbacks: Callbacks,
  onError: (error: unknown, received: Change | LifecycleEvent) => Promise<void>,
): Promise<void> {
  for (const each of received) {
    try {
      await callBack(each, callbacks);
    } catch (error) {
      await onError(error, each);
    }
  }
}

function callBack(received: Change | LifecycleEvent, callbacks: Callbacks): unknown {
  const { onMessage, onChat, onMember, onConversation, onChange, onLifecycle } = callbacks;
  if ('lifecycleEvent' in received) return onLifecycle?.(received);
  switch (received.kind) {
    case 'message':
      return (onMessage ?? onChange)?.(received);
    case 'chat':
      return (onChat ?? onChange)?.(received);
    case 'member':
      return (onMember ?? onChange)?.(received);
    case 'conversation':
      return (onConversation ?? onChange)?.(received);
    default:
      return onChange?.(received);
  }
}
