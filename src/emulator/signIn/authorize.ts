import type { HttpResponse } from '../../http/httpResponse.ts';
import type { User } from '../directory/directoryRecords.ts';
import { findClient } from './clients.ts';
import { addConsent, consented } from './consent.ts';
import { randomText, type SignInContext, type Stored } from './context.ts';
import { prune } from './expiry.ts';
import { type PageContent, page, personChoice } from './pages.ts';
import { fieldForOthers, peopleOf, personNamed } from './people.ts';
import { requireRedirectUri, withParameters } from './redirectUris.ts';
import { readScopes, type Scopes } from './scopes.ts';
import { findSession, keepSession } from './sessions.ts';
import { missing, SignInFailure } from './signInErrors.ts';
import type { AuthorizationCode, Client, Session } from './signInRecords.ts';
import { isCapable } from './tokenEndpoint.ts';
import { clientInfo } from './tokens.ts';

/** How long an authorization code can be redeemed, in ms. */
const codeLife = 10 * 60_000;

/** Where the response goes, and how. */
interface Reply {
  readonly client: Client;
  readonly redirectUri: string;
  readonly mode: string;
  readonly state: string | undefined;
}

/**
 * The authorization endpoint: signs a person in with a browser and sends it back to the app with a code. It asks who, and for
 * consent, if that is not known.
 *
 * Throws a {@link SignInFailure} if it cannot be known where to send the browser. Every other error goes to the app.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#request-an-authorization-code
 */
export async function authorize(context: SignInContext): Promise<HttpResponse> {
  const { form, rules, failure } = context;
  if (failure && isForPeople(failure)) throw failure;
  const client = await context.transaction(({ records }) =>
    findClient(records, form.get('client_id'), rules.closedApps),
  );
  const redirectUri = requireRedirectUri(client, form.get('redirect_uri'), rules.allowedOrigins);
  const asked = form.get('response_mode') ?? 'query';
  const mode = ['query', 'fragment', 'form_post'].includes(asked) ? asked : 'query';
  const reply = { client, redirectUri, mode, state: form.get('state') };
  try {
    if (failure) throw failure;
    if (mode !== asked) throw new SignInFailure(90013, `The response_mode '${asked.slice(0, 50)}' is not supported.`);
    const wanted = readWanted(context);
    return await context.transaction((stored) => signIn(context, stored, reply, wanted));
  } catch (error) {
    if (!(error instanceof SignInFailure)) throw error;
    const { error: code, message, number } = error;
    // Without a person to ask, what is missing of consent is an interaction.
    const isConsent = number === 65001;
    return sendBack(reply, {
      error: isConsent ? 'consent_required' : code,
      error_description: message,
      ...(number === 65004 ? { error_subcode: 'cancel' } : {}),
    });
  }
}

/** Whether a failure is of an unknown app, address or tenant, of which the app does not hear. */
const isForPeople = ({ number }: SignInFailure) => [50011, 90002, 700016].includes(number);

/** What an authorization request asks for. */
interface Wanted {
  readonly scope: string;
  readonly scopes: Scopes;
  readonly prompt: string | undefined;
  readonly challenge: AuthorizationCode['challenge'];
}

const prompts = ['none', 'login', 'consent', 'select_account', 'create'];

function readWanted({ form }: SignInContext): Wanted {
  const type = form.get('response_type');
  if (type === undefined) throw missing('response_type');
  if (type !== 'code') throw new SignInFailure(700054);
  const scope = form.get('scope');
  if (scope === undefined) throw missing('scope');
  const prompt = form.get('prompt');
  if (prompt !== undefined && !prompts.includes(prompt)) {
    throw new SignInFailure(90013, `The prompt '${prompt.slice(0, 50)}' is not one of ${prompts.join(', ')}.`);
  }
  const method = form.get('code_challenge_method') ?? 'plain';
  if (method !== 'S256' && method !== 'plain') {
    throw new SignInFailure(90013, "The code_challenge_method is 'S256' or 'plain'.");
  }
  const value = form.get('code_challenge');
  if (value === undefined && form.get('code_challenge_method') !== undefined) throw missing('code_challenge');
  // They are checked where the token is asked for, but the person need not sign in for nothing.
  isCapable(form.get('claims'));
  return { scope, scopes: readScopes(scope), prompt, challenge: value === undefined ? undefined : { value, method } };
}

async function signIn(context: SignInContext, stored: Stored, reply: Reply, wanted: Wanted): Promise<HttpResponse> {
  const { client } = reply;
  const session = await findSession(context, stored);
  if (context.posted.get('cancel') !== undefined) throw new SignInFailure(65004);
  const user = await whoSignsIn(context, stored, session, wanted);
  if (!user) return choosePerson(context, stored, client);
  const consent = await consented(stored.records, client, user, wanted.scopes);
  const isNew = consent.missing.length > 0 || (wanted.prompt === 'consent' && wanted.scopes.permissions.length > 0);
  if (isNew && context.posted.get('consent') === 'accept') {
    await addConsent(stored.records, client, user, consent.missing);
  } else if (isNew) {
    if (wanted.prompt === 'none') throw new SignInFailure(65001);
    const asked = consent.missing.length > 0 ? consent.missing : wanted.scopes.permissions;
    return askConsent(context, client, user, asked);
  }
  const { sid, headers } = await keepSession(context, stored, session, user);
  const code = await newCode(context, stored, reply, wanted, user, sid);
  const info = context.form.get('client_info') === '1' ? { client_info: clientInfo(user) } : {};
  return sendBack(reply, { code, ...info, session_state: sid }, headers);
}

/** Who signs in, if that is known. Undefined if somebody has to say. Throws a {@link SignInFailure} if nobody can be asked. */
async function whoSignsIn(
  context: SignInContext,
  stored: Stored,
  session: Session | undefined,
  { prompt }: Wanted,
): Promise<User | undefined> {
  const { form, posted, rules } = context;
  const { directory, records } = stored;
  const chosen = posted.get('user');
  if (chosen !== undefined) return personNamed(stored, chosen);
  if (prompt === 'select_account') return undefined;
  const hint = form.get('login_hint');
  const hinted = hint === undefined ? undefined : await directory.find(hint);
  const signedIn = session?.people ?? [];
  const sid = form.get('sid');
  const isOther = sid !== undefined && !signedIn.some((person) => person.sid === sid);
  if (prompt !== 'none') {
    if (hinted) return hinted;
    if (rules.defaultUser !== undefined) return personNamed(stored, rules.defaultUser);
    const everybody = await records.list('user', 'all', '', { limit: 2 });
    if (everybody.length === 1) return everybody[0];
    if (prompt !== undefined || signedIn.length !== 1 || hint !== undefined || isOther) return undefined;
  }
  const meant = signedIn.filter((person) =>
    hint === undefined ? (sid ?? person.sid) === person.sid : person.userId === hinted?.id,
  );
  if (meant.length > 1) throw new SignInFailure(16000);
  const user = await records.get('user', meant[0]?.userId ?? '');
  if (!user) throw new SignInFailure(50058);
  return user;
}

async function choosePerson(context: SignInContext, stored: Stored, client: Client): Promise<HttpResponse> {
  const people = await peopleOf(context, stored);
  const hint = context.form.get('login_hint');
  return page({
    title: `Sign in to ${client.displayName}`,
    ...(hint === undefined || (await stored.directory.find(hint)) ? {} : { alert: `Nobody here is called ${hint}.` }),
    paragraphs: ['Who are you?'],
    form: {
      action: actionOf(context),
      hidden: hiddenOf(context),
      choices: people.map(personChoice),
      ...fieldForOthers(context, people),
    },
  });
}

function askConsent(context: SignInContext, client: Client, user: User, permissions: readonly string[]): HttpResponse {
  if (client.consent === 'administrator' && !user.administrator) throw new SignInFailure(90094);
  const content: PageContent = {
    title: `${client.displayName} asks for permissions`,
    paragraphs: [`${user.displayName}, ${user.userPrincipalName}, may let the application use:`],
    list: permissions,
    form: {
      action: actionOf(context),
      hidden: { ...hiddenOf(context), user: user.id },
      choices: [
        { name: 'consent', value: 'accept', label: 'Accept', look: 'main' },
        { name: 'cancel', value: '1', label: 'Cancel', look: 'plain' },
      ],
    },
  };
  return page(content);
}

/** What a form of ours adds to the parameters of the app. */
const ownFields = ['user', 'consent', 'cancel'];

/** Where a form is sent: the address of the page, without its parameters, which the form carries. */
const actionOf = ({ request }: SignInContext): string => new URL(request.url).pathname;

/** The parameters of the app, to be sent along with the answer. */
const hiddenOf = ({ form }: SignInContext): Record<string, string> =>
  Object.fromEntries(form.entries.filter(([name]) => !ownFields.includes(name)));

async function newCode(
  { form, now }: SignInContext,
  { records }: Stored,
  { client, redirectUri }: Reply,
  { scope, challenge }: Wanted,
  { id: userId }: User,
  sid: string,
): Promise<string> {
  await prune(records, 'authorizationCode', now);
  const code = randomText();
  await records.put('authorizationCode', {
    code,
    clientId: client.id,
    userId,
    scope,
    sid,
    redirectUri,
    nonce: form.get('nonce'),
    challenge,
    expires: now + codeLife,
    isUsed: false,
  });
  return code;
}

/** Sends the browser back to the app with an answer. */
function sendBack(
  { redirectUri, mode, state }: Reply,
  answer: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  const parameters = { ...answer, ...(state === undefined ? {} : { state }) };
  if (mode === 'form_post') {
    return page(
      { title: 'Back to the application', form: { action: redirectUri, hidden: parameters, sendsItself: true } },
      200,
      headers,
    );
  }
  const location = withParameters(redirectUri, parameters, mode);
  return { status: 302, headers: { location, 'cache-control': 'no-store', ...headers }, body: undefined };
}
