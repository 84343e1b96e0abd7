import type { HeaderReader } from './httpRequest.ts';

/**
 * The preferences of a request's `Prefer` header, names in lower case. A preference without a value is `true`.
 *
 * Quotes around a value are taken off; parameters after a semicolon are ignored.
 * @see https://www.rfc-editor.org/rfc/rfc7240
 */
export function preferences(headers: HeaderReader): ReadonlyMap<string, string> {
  const entries = (headers.get('prefer') ?? '').split(',').map((preference): [string, string] => {
    const [name = '', value = 'true'] = (preference.split(';')[0] ?? '').split('=', 2);
    return [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, '$1')];
  });
  return new Map(entries.filter(([name]) => name !== ''));
}
