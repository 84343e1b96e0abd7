import type { Deliver } from './exchange.ts';

/**
 * An endpoint that wants every notification and does nothing with it: the `deliver` of an emulator whose subscriptions are to
 * work although nobody listens. What was sent is seen in `deliveries()`.
 */
export const acceptNotifications: Deliver = async ({ url }) => {
  const token = new URL(url).searchParams.get('validationToken');
  if (token === null) return new Response(null, { status: 202 });
  return new Response(token, { headers: { 'content-type': 'text/plain' } });
};
