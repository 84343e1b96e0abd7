import type { HttpRequest } from '../../contract/httpRequest.ts';
import { isLoopbackName } from '../../http/origins.ts';
import type { User } from '../directory/directoryRecords.ts';
import type { SignInContext, Stored } from './context.ts';
import { randomText } from './context.ts';
import { prune } from './expiry.ts';
import type { Session } from './signInRecords.ts';

/**
 * How long a browser stays signed in, in ms. It is longer than the refresh token of a page lives, so that the page gets its next
 * one without a question.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/refresh-tokens#token-lifetime
 */
const sessionLife = 90 * 24 * 3_600_000;

const cookieName = 'graph-chat-session';

/** The session of a browser. Undefined if it has none, or if that has expired. */
export async function findSession({ request, now }: SignInContext, { records }: Stored): Promise<Session | undefined> {
  const id = cookieOf(request);
  const session = id === undefined ? undefined : await records.get('session', id);
  return session && session.expires > now ? session : undefined;
}

/** Signs somebody in with a browser: the newest of those who are. Returns the `sid` and the header that keeps the session. */
export async function keepSession(
  context: SignInContext,
  { records }: Stored,
  session: Session | undefined,
  { id: userId }: User,
): Promise<{ readonly sid: string; readonly headers: Readonly<Record<string, string>> }> {
  await prune(records, 'session', context.now);
  const people = session?.people ?? [];
  const person = people.find((known) => known.userId === userId) ?? { userId, sid: context.ids.guid() };
  const { id } = await records.put('session', {
    id: session?.id ?? randomText(),
    people: [...people.filter((known) => known !== person), person],
    expires: context.now + sessionLife,
  });
  return { sid: person.sid, headers: { 'set-cookie': cookie(context, id) } };
}

/** Ends the session of a browser. Returns the header that forgets it. */
export async function endSession(context: SignInContext, stored: Stored): Promise<Readonly<Record<string, string>>> {
  const session = await findSession(context, stored);
  if (session) await stored.records.remove('session', session);
  return { 'set-cookie': `${cookie(context, '')}; Max-Age=0` };
}

function cookieOf({ headers }: HttpRequest): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([name]) => name === cookieName)?.[1];
}

/** An app renews tokens in a frame, and is another site. Browsers only send a cookie there if it is marked for it. */
function cookie({ root }: SignInContext, value: string): string {
  const { protocol, hostname, pathname } = new URL(root);
  const isSecure = protocol === 'https:' || isLoopbackName(hostname);
  return `${cookieName}=${value}; Path=${pathname}; HttpOnly; SameSite=${isSecure ? 'None; Secure' : 'Lax'}`;
}
