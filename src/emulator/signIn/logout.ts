import type { HttpResponse } from '../../http/httpResponse.ts';
import type { SignInContext } from './context.ts';
import { page } from './pages.ts';
import { requireRedirectUri, withParameters } from './redirectUris.ts';
import { endSession } from './sessions.ts';
import type { Client } from './signInRecords.ts';

/**
 * Ends the session of a browser, and sends it back to the app if that says where to. Throws a `SignInFailure` if it must not
 * be sent there.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#send-a-sign-out-request
 */
export async function logOut(context: SignInContext): Promise<HttpResponse> {
  const { form, rules } = context;
  const uri = form.get('post_logout_redirect_uri');
  return context.transaction(async (stored) => {
    const headers = await endSession(context, stored);
    if (uri === undefined) {
      return page({ title: 'You are signed out', paragraphs: ['You can close this page.'] }, 200, headers);
    }
    const clients = await stored.records.list('client', 'all', '');
    const owner = clients.find(({ redirectUris }) => redirectUris?.includes(uri)) ?? anyClient;
    const target = requireRedirectUri(owner, uri, rules.allowedOrigins);
    const state = form.get('state');
    const location = withParameters(target, state === undefined ? {} : { state });
    return { status: 302, headers: { location, ...headers }, body: undefined };
  });
}

/** A request to sign out need not say of which app. */
const anyClient: Client = { id: '', displayName: '', consent: 'user' };
