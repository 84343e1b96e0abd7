import { GraphFailure } from '../contract/graphFailure.ts';
import { handlers } from './handlers.ts';
import type { Handler, OperationId } from './requestContext.ts';

/** What answers an operation. Throws a {@link GraphFailure} 501 that gives the reason where the emulator declines it. */
export function handlerOf(operationId: Exclude<OperationId, 'runBatch'>): Handler<OperationId> {
  const handler: unknown = handlers[operationId];
  if (typeof handler === 'function') return handler as Handler<OperationId>;
  const message = `The emulator does not serve ${operationId}. ${handler ?? ''}`.trim();
  throw new GraphFailure(501, { code: 'NotImplemented', message });
}
