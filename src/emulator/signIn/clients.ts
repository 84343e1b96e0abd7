import { decodeBase64Text } from '../../contract/base64.ts';
import type { HttpRequest } from '../../contract/httpRequest.ts';
import { readClaims } from '../directory/identify.ts';
import { idProblem } from '../directory/outsideNames.ts';
import type { Records } from '../records/records.ts';
import type { Form } from './form.ts';
import { spelledOut } from './scopes.ts';
import { missing, SignInFailure } from './signInErrors.ts';
import type { Client } from './signInRecords.ts';

/**
 * The app of a request: of the seed, or else any, unless only those of the seed exist. Throws a {@link SignInFailure}.
 */
export async function findClient(records: Records, id: string | undefined, isClosed: boolean): Promise<Client> {
  if (id === undefined) throw missing('client_id');
  const known = await records.get('client', id.toLowerCase());
  if (known) return { ...known, scopes: known.scopes?.map(spelledOut), roles: known.roles?.map(spelledOut) };
  if (isClosed || idProblem(id) !== undefined) {
    throw new SignInFailure(
      700016,
      `Application with identifier '${id.slice(0, 100)}' was not found in the directory.`,
    );
  }
  return { id, displayName: id, consent: 'user' };
}

/** What an app says of itself at the token endpoint. */
export interface Credentials {
  readonly clientId: string | undefined;
  readonly secret: string | undefined;
  readonly assertion: string | undefined;
}

/** The credentials of a request, in its body or as HTTP Basic. Throws a {@link SignInFailure}. */
export function readCredentials({ headers }: HttpRequest, form: Form): Credentials {
  const basic = /^basic +([\w+/=-]+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const clientId = form.get('client_id');
  const secret = form.get('client_secret');
  const assertion = form.get('client_assertion');
  if (basic === undefined) return { clientId, secret, assertion };
  try {
    const text = decodeBase64Text(basic);
    const colon = text.indexOf(':');
    if (colon === -1) throw new Error('There is no colon.');
    const decode = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
    return { clientId: decode(text.slice(0, colon)), secret: decode(text.slice(colon + 1)), assertion };
  } catch {
    throw new SignInFailure(90013, 'The Authorization header is no HTTP Basic.');
  }
}

/**
 * Requires that an app proves who it is, as far as the seed says how. `isRequired` is for what only a confidential app may do.
 * A web page has no secret to keep. Throws a {@link SignInFailure}.
 */
export function requireCredentials(client: Client, { secret, assertion }: Credentials, isRequired: boolean): void {
  if (assertion !== undefined) {
    if (subjectOf(assertion)?.toLowerCase() === client.id.toLowerCase()) return;
    throw new SignInFailure(7000215, 'The client assertion is not a JWT of this application.');
  }
  if (secret === undefined || secret === '') {
    if (isRequired) throw new SignInFailure(7000218);
    return;
  }
  if (client.secret !== undefined && client.secret !== secret) {
    throw new SignInFailure(7000215, `Invalid client secret provided for app '${client.id}'.`);
  }
}

/** The subject of a client assertion. Its signature is not checked: the emulator has no certificates of apps. */
function subjectOf(assertion: string): string | undefined {
  if (!readClaims(assertion)) return undefined;
  const { sub } = JSON.parse(decodeBase64Text(assertion.split('.')[1] ?? ''));
  return typeof sub === 'string' ? sub : undefined;
}
