import { GraphFailure } from './graphFailure.ts';
import type { HeaderReader } from './httpRequest.ts';

/** The token of a request. Throws a {@link GraphFailure} 401 if there is no bearer token. */
export function bearerToken(headers: HeaderReader): string {
  const header = headers.get('authorization');
  if (header === null || /^bearer\s*$/i.test(header)) throw new GraphFailure(401);
  const token = header.match(/^bearer +([^\s,]+)$/i)?.[1];
  if (token === undefined) {
    throw new GraphFailure(401, { message: "The Authorization header must be 'Bearer' and one token." });
  }
  return token;
}
