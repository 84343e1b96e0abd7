import { notificationLimits } from '../../../generated/emulator/watchable.ts';
import { GraphFailure } from '../../contract/graphFailure.ts';
import { type EndpointResponse, exchange, NoResponse, type Reach } from './exchange.ts';

/**
 * Asks an endpoint whether it wants notifications: it has to return the token that it is sent, as plain text.
 *
 * Throws a {@link GraphFailure} 400 if it does not. What the message says beyond the service's first sentence is our choice.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-delivery-webhooks#notificationurl-validation
 */
export async function shakeHands(reach: Reach, url: string): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${crypto.randomUUID()}`;
  const response = await exchange(reach, {
    webhook: 'validateNotificationUrl',
    url: withParameter(url, 'validationToken', token),
    contentType: 'text/plain; charset=utf-8',
    body: '',
    timeout: notificationLimits.handshakeSeconds * 1000,
    limit: 4096,
  }).catch(failed);
  requireToken(response, token);
}

/** A URL with one more parameter. The rest of it stays as it was given. */
export function withParameter(url: string, name: string, value: string): string {
  const [, before = '', hash = ''] = /^([^#]*)(.*)$/s.exec(url) ?? [];
  return `${before}${before.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}${hash}`;
}

function failed(error: unknown): never {
  if (!(error instanceof NoResponse)) throw error;
  if (error.isTimeout) throw refused('Subscription validation request timed out.');
  throw refused(`${mustRespond} There was no response: ${error.message}`);
}

const mustRespond =
  'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.';

function requireToken({ status, contentType, text }: EndpointResponse, token: string): void {
  if (status !== 200) {
    const redirect = status === 0 || (status >= 300 && status < 400) ? ' Redirects are not followed.' : '';
    throw refused(`Subscription validation request failed. HTTP status code is '${statusName(status)}'.${redirect}`);
  }
  if (!/^text\/plain\b/i.test(contentType)) {
    throw refused(`${mustRespond} The Content-Type must be text/plain, not '${contentType.slice(0, 100)}'.`);
  }
  if (text !== token) {
    throw refused(
      `${mustRespond} The body must be the decoded validationToken and nothing else, not '${text.slice(0, 100)}'.`,
    );
  }
}

/** The name of a status as the service gives it: `Forbidden`, `NotFound`. */
const statusName = (status: number): string => names[status] ?? String(status);

const names: Readonly<Record<number, string>> = {
  201: 'Created',
  202: 'Accepted',
  204: 'NoContent',
  301: 'MovedPermanently',
  302: 'Found',
  307: 'TemporaryRedirect',
  308: 'PermanentRedirect',
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  415: 'UnsupportedMediaType',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};

const refused = (message: string) => new GraphFailure(400, { code: 'ValidationError', message });
