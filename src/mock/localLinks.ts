import { serviceRoot, versions } from '../contract/versions.ts';

const service = literal(new URL(serviceRoot).origin);
const prefixes = versions.flatMap((version) => version.prefixes).map(literal);
const roots = new RegExp(`${service}/(${prefixes.join('|')})(?=/)`, 'g');

/**
 * The same value with the links of the examples, which lead to the service, leading to a local server instead, so that
 * a caller who follows one stays there. `root` is the server's origin with a version: `http://127.0.0.1:4010/v1.0`.
 */
export function localLinks<T>(value: T, root: string): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value).replaceAll(roots, () => root));
}

function literal(text: string): string {
  return text.replaceAll('.', '[.]');
}
