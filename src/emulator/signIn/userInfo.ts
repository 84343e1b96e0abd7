import { GraphFailure } from '../../contract/graphFailure.ts';
import { identify } from '../directory/identify.ts';
import type { SignInContext } from './context.ts';
import { subjectOf } from './tokens.ts';

/**
 * Who the token of a request stands for, in the words of OpenID Connect. Throws a {@link GraphFailure} 401.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/userinfo
 */
export async function userInfo({ request, transaction, rules, now }: SignInContext): Promise<object> {
  return transaction(async ({ records, directory }) => {
    const caller = await identify(request.headers, { defaultUser: rules.defaultUser, now }, records, directory);
    if (caller.kind === 'application') throw new GraphFailure(401, { message: 'An app on its own is nobody.' });
    const { displayName, givenName, surname, mail, userPrincipalName } = caller.user;
    return {
      sub: await subjectOf(caller.app.id, caller.user),
      name: displayName,
      ...(surname ? { family_name: surname } : {}),
      ...(givenName ? { given_name: givenName } : {}),
      email: mail,
      preferred_username: userPrincipalName,
    };
  });
}
