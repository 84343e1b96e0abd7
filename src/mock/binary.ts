import type { GraphResponse } from '../contract/graphResponse.ts';

/**
 * Turns a response that is not JSON into bytes. The contract's examples of such responses are `data:` URLs, which carry the
 * bytes and their type; any other text is sent as it is.
 */
export async function binary({ status, headers, body }: GraphResponse): Promise<GraphResponse> {
  const type = headers['content-type'] ?? 'application/json';
  if (typeof body !== 'string' || type === 'application/json') return { status, headers, body };
  const data = await fetch(body.startsWith('data:') ? body : `data:${type},${encodeURIComponent(body)}`);
  const contentType = data.headers.get('content-type') ?? type;
  return {
    status,
    headers: { ...headers, 'content-type': contentType },
    body: new Uint8Array(await data.arrayBuffer()),
  };
}
