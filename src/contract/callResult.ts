import type { Described, Schema } from './openapi.ts';

/** What a call of an operation gives if it succeeds. */
export type CallResult =
  /** `mayBeEmpty` if another success has no body. */
  | { readonly kind: 'json'; readonly schemas: readonly Schema[]; readonly mayBeEmpty: boolean }
  | { readonly kind: 'bytes' }
  /** The `Location`, which is all that a response without a body says. */
  | { readonly kind: 'location' }
  | { readonly kind: 'nothing' };

/** What a call of an operation gives, as its responses describe it. */
export function callResult({ responses }: Described): CallResult {
  const successes = Object.entries(responses).flatMap(([status, response]) =>
    status.startsWith('2') ? [response] : [],
  );
  const schemas = successes.flatMap(({ content }) => {
    const json = content?.['application/json'];
    return json ? [json.schema] : [];
  });
  if (schemas.length > 0) return { kind: 'json', schemas, mayBeEmpty: schemas.length < successes.length };
  if (successes.some(({ content }) => content !== undefined)) return { kind: 'bytes' };
  const isLocated = successes.every(({ headers = {} }) => 'Location' in headers);
  return { kind: isLocated ? 'location' : 'nothing' };
}
