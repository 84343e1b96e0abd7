import { type Described, type OpenApi, type ResponseObject, resolve } from '../../contract/openapi.ts';
import { ownPermissions } from '../../contract/ownPermissions.ts';
import { referredType } from '../../contract/schemas.ts';
import type { Row } from './block.ts';
import { examplesIn } from './examples.ts';
import { type Lookup, linkNames } from './names.ts';
import { type Reference, typePath } from './reference.ts';

/** What to do about a status, as Markdown. */
export type Advice = ReadonlyMap<string, string>;

/** The responses of an operation that succeed: status, what it means, its body and its headers. */
export function successRows(reference: Reference, operation: Described, lookup: Lookup): Row[] {
  return responses(operation, (status) => status.startsWith('2')).map(([status, response]) => [
    `\`${status}\``,
    linkNames(response.description, lookup),
    bodyText(reference, response),
    Object.keys(response.headers ?? {})
      .map((name) => `\`${name}\``)
      .join(', '),
  ]);
}

/** The responses of an operation that fail: status, what it means, the errors as examples show them, and what to do. */
export function errorRows({ api }: Reference, operation: Described, lookup: Lookup, advice: Advice): Row[] {
  return responses(operation, (status) => !status.startsWith('2')).map(([status, response]) => [
    `\`${status}\``,
    linkNames(response.description, lookup),
    errorsIn(api, operation, response),
    advice.get(status) ?? 'See [all errors](site:guides/errors/).',
  ]);
}

const responses = ({ responses }: Described, wanted: (status: string) => boolean) =>
  Object.entries(responses).filter(([status]) => wanted(status));

function bodyText({ types, version }: Reference, { content }: ResponseObject): string {
  const bodies = Object.entries(content ?? {}).map(([mediaType, { schema }]) => {
    const name = referredType(schema);
    return name !== undefined && types.has(name) ? `[${name}](site:${typePath(version, name)})` : `\`${mediaType}\``;
  });
  return bodies.length > 0 ? bodies.join(' or ') : 'None.';
}

/** Each error once: its code, and the messages that come with it. */
function errorsIn(api: OpenApi, { object }: Described, { content }: ResponseObject): string {
  const messages = new Map<string, Set<string>>();
  for (const { value } of examplesIn(api, content).values()) {
    const { code, message } = (value as { error: { code: string; message: string } }).error;
    messages.set(code, (messages.get(code) ?? new Set()).add(ownMessage(object, message)));
  }
  const shown = [...messages].map(
    ([code, texts]) => `${code === '' ? 'An empty code' : `\`${code}\``}: ${quoted(texts)}`,
  );
  return shown.join(' ');
}

/** The message of an example as the operation would return it. */
function ownMessage({ security }: Described['object'], message: string): string {
  const names = (kind: 'delegated' | 'application') => security.flatMap((requirement) => requirement[kind] ?? []);
  return ownPermissions({ delegated: names('delegated'), application: names('application') }, message, ' …');
}

const quoted = (texts: ReadonlySet<string>) =>
  [...texts].map((text) => `“${text.replaceAll(/[[\]<>|*_\\`]/g, '\\$&')}”`).join(', ');

/** The headers of the responses that succeed, with what they say. */
export function headerRows({ api }: Reference, { responses }: Described): Row[] {
  const all = Object.values(responses).flatMap(({ headers }) => Object.entries(headers ?? {}));
  return [...new Map(all)].map(([name, header]) => [`\`${name}\``, resolve(api, header).description]);
}
