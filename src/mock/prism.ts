import type { GraphResponse } from '../contract/graphResponse.ts';
import type { MockPreference } from './wanted.ts';

/** An operation as Prism reads it. */
export type PrismOperation = Awaited<
  ReturnType<typeof import('@stoplight/prism-http').getHttpOperationsFromSpec>
>[number];

/** Prism could not respond as it was asked to, for example because there is no example of the name. */
export class PrismRefusal extends Error {
  override readonly name = 'PrismRefusal';
}

/** Prism, which takes half a second to load. */
export const prism = async () => (await import('@stoplight/prism-http')).default;

const read = new Map<string, Promise<PrismOperation>>();

/** Reads a description of one operation. What was read before, for the other version perhaps, is not read again. */
export function readOperation(description: object): Promise<PrismOperation> {
  // Prism makes up invalid durations, but it follows a pattern.
  const text = JSON.stringify(description).replaceAll('"format":"duration"', '"pattern":"^PT[1-9][0-9]?M$"');
  const operation = read.get(text) ?? parse(text);
  read.set(text, operation);
  return operation;
}

async function parse(text: string): Promise<PrismOperation> {
  const { getHttpOperationsFromSpec } = await prism();
  const [operation] = await getHttpOperationsFromSpec(JSON.parse(text));
  if (!operation) throw new Error('Prism found no operation.');
  return operation;
}

/** Prism's response for one operation. The request was checked before, so Prism only chooses what to return. */
export async function respond(operation: PrismOperation, wanted: MockPreference): Promise<GraphResponse> {
  const { createInstance } = await prism();
  const instance = createInstance(
    {
      isProxy: false,
      mock: wanted,
      checkSecurity: false,
      validateRequest: false,
      validateResponse: false,
      errors: false,
      upstreamProxy: undefined,
    },
    { logger: silent as never },
  );
  // Prism finds the operation again by method and path: it is given a path that fits, and no other operation.
  const input = { method: operation.method as 'get', url: { path: operation.path.replaceAll(/[{}]/g, '') } };
  const result = await instance.request(input, [operation])();
  if (result._tag === 'Left')
    throw new PrismRefusal((result.left as { detail?: string }).detail ?? result.left.message);
  const { statusCode, headers = {}, body } = result.right.output;
  const texts = Object.entries(headers).flatMap(([name, value]) =>
    value == null ? [] : [[name.toLowerCase(), String(value)]],
  );
  return { status: statusCode, headers: Object.fromEntries(texts), body };
}

const nothing = () => {};
const silent: object = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  child: () => silent,
};
