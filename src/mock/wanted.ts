import { GraphFailure } from '../contract/graphFailure.ts';
import type { HeaderReader } from '../contract/httpRequest.ts';
import { preferences } from '../contract/preferences.ts';

/** Which response is wanted: a status, a named example, or a made-up body. */
export interface MockPreference {
  readonly code?: number;
  readonly exampleKey?: string;
  readonly dynamic: boolean;
}

/**
 * Reads `Prefer: code=404`, `example=group` and `dynamic=true`; each may also stand in the query, as `__code=404`.
 *
 * Throws a {@link GraphFailure} 400 if the code is not a status.
 * @see https://docs.stoplight.io/docs/prism/beeaad4dd1f3c-sending-preferences
 */
export function readPreference(headers: HeaderReader, query: URLSearchParams): MockPreference {
  const preferred = preferences(headers);
  const value = (name: string) => preferred.get(name) ?? query.get(`__${name}`) ?? undefined;
  const code = value('code');
  const exampleKey = value('example');
  if (code !== undefined && !/^[2-5]\d\d$/.test(code)) {
    throw new GraphFailure(400, { message: `code=${code} is not a status to prefer. Use one from 200 to 599.` });
  }
  return {
    dynamic: value('dynamic') === 'true',
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(exampleKey === undefined ? {} : { exampleKey }),
  };
}
