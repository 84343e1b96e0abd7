import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import type { Watchable } from '../../contract/watchable.ts';
import { endOfTime, milliseconds } from '../time.ts';

/**
 * When a subscription expires that asks for a time, in ms since 1970: no sooner than the minimum from now. Throws a
 * {@link GraphFailure} 400 if the time is past, or beyond the maximum of the resource.
 *
 * @see https://learn.microsoft.com/graph/api/resources/subscription#subscription-lifetime
 */
export function expiration(
  expirationDateTime: string,
  { of, maximumMinutes }: Watchable,
  now: number,
  operation: 'Create' | 'Update',
): number {
  const asked = milliseconds(expirationDateTime);
  const difference = asked - now;
  if (difference <= 0) {
    throw new GraphFailure(400, {
      code: 'InvalidRequest',
      message: `expirationDateTime '${expirationDateTime}' is not in the future.`,
    });
  }
  if (difference > maximumMinutes * 60_000)
    throw of === 'conversation'
      ? beyondMinutes(maximumMinutes)
      : beyond(operation, expirationDateTime, difference, maximumMinutes);
  return Math.min(endOfTime, now + Math.max(difference, notificationLimits.minimumMinutes * 60_000));
}

const beyond = (operation: string, asked: string, difference: number, maximumMinutes: number) =>
  new GraphFailure(400, {
    code: 'ExtensionError',
    message:
      `Operation: ${operation}; Exception: [Status Code: BadRequest; Reason: ` +
      `Expiration time '${asked}' ('${timeSpan(difference)} from now') is beyond allowed max '${timeSpan(maximumMinutes * 60_000)}'.]`,
  });

const beyondMinutes = (maximumMinutes: number) =>
  new GraphFailure(400, {
    code: 'InvalidRequest',
    message: `Subscription expiration can only be ${maximumMinutes} minutes in the future.`,
  });

/** A time span as .NET writes it: `3.00:00:00`, `01:30:00`. */
function timeSpan(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const days = Math.floor(seconds / 86_400);
  const time = `${two((seconds % 86_400) / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
  return days > 0 ? `${days}.${time}` : time;
}
