import type { components } from '../../generated/v1.0/schema.ts';

type Schemas = components['schemas'];

/** A request that travels in batches until it has its response. */
export interface BatchItem {
  readonly id: string;
  /** The ids of those that must succeed before. */
  readonly after: readonly string[];
  readonly request: Request;
  readonly idempotent: boolean;
  readonly resolve: (response: Response) => void;
  /** When it may be sent, in ms since 1970. */
  due: number;
  /** How often it was sent and run. */
  tries: number;
}

/** A request as a batch carries it. Throws a `TypeError` if it leads out of the version. */
export async function toBatch(baseUrl: string, { id, request }: BatchItem): Promise<Schemas['batchRequestItem']> {
  const { method, url, headers } = request;
  if (!url.startsWith(`${baseUrl}/`)) throw new TypeError(`A batch goes to ${baseUrl} alone, and not to ${url}.`);
  const body = await request.text();
  return {
    id,
    method: method as Schemas['batchRequestItem']['method'],
    url: url.slice(baseUrl.length),
    headers: Object.fromEntries(headers),
    ...(body ? { body: JSON.parse(body) } : {}),
  };
}

/** A response out of a batch, as if it had come alone. Throws if its status or its headers are invalid. */
export function fromBatch({ status, headers, body }: Schemas['batchResponseItem']): Response {
  // `Response` makes a number of anything, and 200 of nothing.
  if (!Number.isInteger(status)) throw new TypeError(`the status is ${JSON.stringify(status)}`);
  const none = body === null || body === undefined || [204, 205, 304].includes(status);
  const whole = typeof body === 'string' ? bytesOf(body) : JSON.stringify(body);
  return new Response(none ? null : whole, { status, headers: headers ?? {} });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | string {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    // Not base64 after all.
    return base64;
  }
}

/** What the service says of a request whose predecessor has failed. So there is no need to ask it. */
export function notRun(): Response {
  const message = 'The call was not sent, because one that it comes after has failed.';
  return Response.json({ error: { code: 'FailedDependency', message } }, { status: 424 });
}
