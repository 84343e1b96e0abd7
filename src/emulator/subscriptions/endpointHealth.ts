import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import type { NotificationLimits } from '../../contract/watchable.ts';

/** How an endpoint responds: fast enough, too slowly, or so slowly that it gets nothing. */
export type Health = 'well' | 'slow' | 'drop';

/** How many responses an endpoint has to have given before it is judged: our choice, because the service has many more. */
const fewest = 10;

/**
 * How fast endpoints respond, by their URLs. The share of slow responses in the last ten minutes tells whether one gets what
 * is new at once, ten minutes later, or not at all.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-delivery-webhooks#throttling
 */
export class EndpointHealth {
  readonly #responses = new Map<string, { readonly time: number; readonly milliseconds: number }[]>();

  /** Remembers that a response, or waiting for none, took so many ms. */
  add(url: string, time: number, milliseconds: number): void {
    const known = this.#responses.get(url) ?? [];
    known.push({ time, milliseconds });
    this.#responses.set(url, known);
    if (known.length >= 2 * most) known.splice(0, known.length - most);
  }

  /** How an endpoint does at a time, in ms since 1970. */
  of(url: string, now: number): Health {
    const known = this.#responses.get(url);
    if (!known) return 'well';
    const { endpointWindowMinutes, slowEndpoint, dropEndpoint } = notificationLimits;
    const recent = known.filter(({ time }) => time > now - endpointWindowMinutes * 60_000 && time <= now);
    if (recent.length === 0) this.#responses.delete(url);
    if (recent.length < fewest) return 'well';
    const isBeyond = ({ percent, seconds }: NotificationLimits['slowEndpoint']) =>
      recent.filter(({ milliseconds }) => milliseconds >= seconds * 1000).length * 100 > percent * recent.length;
    if (isBeyond(dropEndpoint)) return 'drop';
    return isBeyond(slowEndpoint) ? 'slow' : 'well';
  }

  /** Forgets everything. */
  clear(): void {
    this.#responses.clear();
  }
}

/** How many responses of one endpoint are remembered. */
const most = 1000;
