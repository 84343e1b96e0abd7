import { malformed } from './refusal.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The response to the question whether somebody listens, or undefined if the request does not ask it.
 *
 * It is the decoded token as plain text. Anybody can ask, so what a browser might take for HTML is escaped, and a token that
 * is not printable ASCII, or longer than 2,048 characters, is refused: the service sends words, numbers and a colon.
 * @see https://learn.microsoft.com/graph/change-notifications-delivery-webhooks#notificationurl-validation
 */
export function handshake(request: Request): Response | undefined {
  const token = new URL(request.url).searchParams.get('validationToken');
  if (token === null) return undefined;
  if (!/^[ -~]{1,2048}$/.test(token))
    throw malformed('The validationToken is not 1 to 2,048 printable characters of ASCII.');
  return new Response(
    token.replace(/[&<>"']/g, (character) => escapes[character] ?? ''),
    { headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' } },
  );
}
