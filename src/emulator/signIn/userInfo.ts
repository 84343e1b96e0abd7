import { GraphFailure } from '../../contract/graphFailure.ts';
import { identify } from '../directory/identify.ts';
import type { SignInContext } from './context.ts';
import { namesOf, subjectOf } from './tokens.ts';

/**
 * Who the token of a request stands for, in the words of OpenID Connect. Throws a {@link GraphFailure} 401.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/userinfo
 */
export async function userInfo({ request, transaction, rules, now }: SignInContext): Promise<object> {
  const caller = await transaction(({ records, directory }) =>
    identify(request.headers, { defaultUser: rules.defaultUser, now }, records, directory),
  );
  if (caller.kind === 'application') throw new GraphFailure(401, { message: 'An app on its own is nobody.' });
  const { app, user } = caller;
  return {
    sub: await subjectOf(app.id, user),
    ...namesOf(user),
    email: user.mail,
    preferred_username: user.userPrincipalName,
  };
}
