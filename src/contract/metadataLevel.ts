import type { GraphResponse } from './graphResponse.ts';
import type { HeaderReader } from './httpRequest.ts';

/**
 * A response with as much control information as the request asks for: `Accept: application/json;odata.metadata=none`
 * leaves out `@odata.context`, `@odata.type` and all the rest, except for links to more and counts. `minimal` is what a
 * response has anyway; more than that, as `full` would be, is not returned.
 *
 * The requests of a batch each have an `Accept` of their own.
 *
 * @see https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html#sec_metadatanoneodatametadatanone
 */
export function withMetadataLevel(response: GraphResponse, headers: HeaderReader): GraphResponse {
  const { body } = response;
  const isJson = body !== null && typeof body === 'object' && !(body instanceof Uint8Array);
  if (!isJson || !wantsNone(headers.get('accept'))) return response;
  return { ...response, headers: { ...response.headers, 'content-type': noneType }, body: withoutControls(body) };
}

const noneType = 'application/json;odata.metadata=none';

/** Whether the first media range for JSON asks for no metadata. OData 4.01 leaves the prefix `odata.` out. */
function wantsNone(accept: string | null): boolean {
  if (accept === null || !/metadata/i.test(accept)) return false;
  const ranges = accept.toLowerCase().split(',');
  const parameters = ranges.map((range) => range.split(';').map((part) => part.trim()));
  const json = parameters.find(([type]) => type === 'application/json');
  return json?.some((part) => /^(odata\.)?metadata="?none"?$/.test(part)) ?? false;
}

function withoutControls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutControls);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => !isControl(name));
  return Object.fromEntries(kept.map(([name, child]) => [name, withoutControls(child)]));
}

/** Whether a name is control information that a client can do without: `@odata.context`, `posts@odata.context`. */
const isControl = (name: string) => /@odata\./.test(name) && !/@odata\.(nextLink|deltaLink|count)$/.test(name);
