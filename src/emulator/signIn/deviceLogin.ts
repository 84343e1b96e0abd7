import type { HttpResponse } from '../../http/httpResponse.ts';
import { findClient } from './clients.ts';
import { addConsent, consented } from './consent.ts';
import { randomText, type SignInContext, type Stored } from './context.ts';
import { prune } from './expiry.ts';
import { type PageContent, page, personChoice } from './pages.ts';
import { fieldForOthers, peopleOf, personNamed } from './people.ts';
import { readScopes } from './scopes.ts';
import { missing } from './signInErrors.ts';
import type { DeviceCode } from './signInRecords.ts';

/** How long a device code can be used, in ms, and how long a client waits before it asks again, in seconds. */
const codeLife = 15 * 60_000;
const interval = 5;

/** Letters that nobody takes for another one. */
const letters = 'BCDFGHJKLMNPQRSTVWXZ';

/**
 * Begins a sign-in on another device. Throws a {@link SignInFailure}.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code
 */
export async function issueDeviceCode(context: SignInContext): Promise<object> {
  const { form, now, pageRoot, rules } = context;
  const scope = form.get('scope');
  if (scope === undefined) throw missing('scope');
  readScopes(scope);
  const userCode = Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => letters[byte % letters.length]).join(
    '',
  );
  const uri = `${pageRoot}/devicelogin`;
  const deviceCode = await context.transaction(async ({ records }) => {
    const client = await findClient(records, form.get('client_id'), rules.closedApps);
    await prune(records, 'deviceCode', now);
    const record: DeviceCode = {
      deviceCode: randomText(),
      userCode,
      clientId: client.id,
      scope,
      expires: now + codeLife,
      status: 'pending',
      userId: undefined,
    };
    return (await records.put('deviceCode', record)).deviceCode;
  });
  return {
    user_code: userCode,
    device_code: deviceCode,
    verification_uri: uri,
    expires_in: codeLife / 1000,
    interval,
    message: `To sign in, use a web browser to open the page ${uri} and enter the code ${userCode} to authenticate.`,
  };
}

/** The page where a person types the code of a device, says who they are, and agrees. */
export async function deviceLogin(context: SignInContext): Promise<HttpResponse> {
  const { form, request } = context;
  const userCode = form.get('code')?.replaceAll(/[\s-]/g, '').toUpperCase();
  if (userCode === undefined || request.method !== 'POST') return page(typeCode({}));
  return context.transaction(async (stored) => {
    const device = await stored.records.find('deviceCode', userCode);
    if (!device || device.expires <= context.now || device.status !== 'pending') {
      return page(typeCode({ alert: 'That code is wrong, used, or has expired. Look at the device again.' }), 400);
    }
    const client = await findClient(stored.records, device.clientId, context.rules.closedApps);
    if (form.get('cancel') !== undefined) {
      await stored.records.put('deviceCode', { ...device, status: 'declined' });
      return page({ title: 'The device is not signed in', paragraphs: ['You can close this page.'] });
    }
    const name = form.get('user');
    if (name === undefined) return page(await chooseFor(context, stored, device, client.displayName));
    await approve(stored, device, name, context);
    return page({
      title: 'The device is signed in',
      paragraphs: [`${client.displayName} goes on by itself. You can close this page.`],
    });
  });
}

const typeCode = ({ alert }: { readonly alert?: string }): PageContent => ({
  title: 'Sign in on a device',
  ...(alert === undefined ? {} : { alert }),
  form: { field: { name: 'code', label: 'The code that the device shows', submit: 'Next', isRequired: true } },
});

async function chooseFor(
  context: SignInContext,
  stored: Stored,
  { userCode, scope }: DeviceCode,
  app: string,
): Promise<PageContent> {
  const people = await peopleOf({ ...context, tenantName: 'common' }, stored);
  const { permissions } = readScopes(scope);
  return {
    title: `Sign in to ${app} on the device`,
    paragraphs: permissions.length === 0 ? ['Who are you?'] : ['Who are you? It may use for you:'],
    list: permissions,
    form: {
      hidden: { code: userCode },
      choices: [...people.map(personChoice), { name: 'cancel', value: '1', label: 'Cancel', look: 'plain' }],
      ...fieldForOthers(context, people),
    },
  };
}

async function approve(stored: Stored, device: DeviceCode, name: string, { rules }: SignInContext): Promise<void> {
  const { records } = stored;
  const user = await personNamed(stored, name);
  const client = await findClient(records, device.clientId, rules.closedApps);
  const { missing: more } = await consented(records, client, user, readScopes(device.scope));
  // The page has named what is asked for.
  if (more.length > 0) await addConsent(records, client, user, more);
  await records.put('deviceCode', { ...device, status: 'approved', userId: user.id });
}
