import { GraphFailure } from '../contract/graphFailure.ts';
import { StoreClosedError, StoreUnavailable } from './store/store.ts';

/** The header that says when to ask again after an outage of the store. */
export const retryAfter = ({ retryAfter }: StoreUnavailable) => ({ 'Retry-After': String(retryAfter) });

/** The error that a request gets: a 503 if the store is unavailable or closed, and otherwise what was thrown. */
export function requestError(error: unknown): unknown {
  if (error instanceof StoreClosedError) {
    return new GraphFailure(503, { message: 'The emulator is closing, or this world was removed.' });
  }
  if (!(error instanceof StoreUnavailable)) return error;
  return new GraphFailure(503, { message: error.message, headers: retryAfter(error) });
}
