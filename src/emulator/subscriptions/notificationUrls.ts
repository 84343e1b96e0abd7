import { GraphFailure } from '../../contract/graphFailure.ts';
import { isLoopbackName } from '../../http/origins.ts';

/**
 * Requires that a URL is one that can be notified: of a webhook, with `https`. Unless `isStrict`, `http` to this machine will do
 * too: our choice, because a program under test has no certificate.
 *
 * Throws a {@link GraphFailure} 400 for anything else: another scheme or channel, a URL with a name and a password, or an
 * address that belongs to the network itself, where a cloud answers questions about its machines.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
 */
export function requireNotifiableUrl(
  text: string,
  property: 'notificationUrl' | 'lifecycleNotificationUrl',
  { isStrict }: { readonly isStrict: boolean },
): void {
  if (/^event(hub|grid):/i.test(text)) {
    throw invalid(`${property}: the emulator delivers to webhooks only, not to Event Hubs or Event Grid.`);
  }
  const url = URL.parse(text);
  if (!url) throw invalid(`${property} '${shortened(text)}' is not an absolute URL.`);
  const { protocol, hostname } = url;
  const scheme = protocol.slice(0, -1);
  if (scheme !== 'https' && !(scheme === 'http' && isLoopbackName(hostname) && !isStrict)) {
    const isElsewhere = scheme === 'http' && !isStrict;
    const advice = isElsewhere ? ' The emulator takes http for this machine only, such as http://localhost:3000.' : '';
    const name = property === 'notificationUrl' ? 'NotificationUrl' : 'LifecycleNotificationUrl';
    throw invalid(`${name} scheme='${scheme}' is not supported.${advice}`);
  }
  if (url.username !== '' || url.password !== '') throw invalid(`${property} must not have a user name or a password.`);
  if (isOfTheNetwork(hostname))
    throw invalid(`${property}: nothing is sent to '${hostname}', which is an address of the network itself.`);
  if (text.length > maxLength) throw invalid(`${property} has at most ${maxLength} characters.`);
}

/** The maximum length of a URL: our choice. */
const maxLength = 2048;

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/**
 * Whether a host is link-local, or one where clouds tell programs their secrets. `URL` has written addresses in one way
 * already: `169.254.1` as `169.254.0.1`, and IPv6 in its short form.
 */
function isOfTheNetwork(hostname: string): boolean {
  const host = ipv4In(hostname) ?? hostname.toLowerCase().split('.').filter(Boolean).join('.');
  return host.startsWith('169.254.') || host.startsWith('0.') || /^\[fe[89ab]/.test(host) || ofClouds.has(host);
}

const ofClouds: ReadonlySet<string> = new Set([
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
  '[::]',
  '[fd00:ec2::254]',
  '[fd20:ce::254]',
  'instance-data.ec2.internal',
  'metadata',
  'metadata.goog',
  'metadata.google.internal',
]);

/** The IPv4 address in an IPv6 one that may lead there: mapped, compatible, translated, or 6to4. */
function ipv4In(hostname: string): string | undefined {
  const [, high, low] =
    /^\[(?:::(?:ffff:(?:0:)?)?|64:ff9b::)([\da-f]+):([\da-f]+)\]$/.exec(hostname) ??
    /^\[2002:([\da-f]+):([\da-f]+):/.exec(hostname) ??
    [];
  if (high === undefined || low === undefined) return undefined;
  return [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 0xff]).join('.');
}

const invalid = (message: string) => new GraphFailure(400, { code: 'InvalidRequest', message });
