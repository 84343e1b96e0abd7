import { onAbort } from '../client/abort.ts';
import { malformed, Refusal } from './refusal.ts';

/** How deep JSON may be nested: our choice. What the service sends has about ten levels. */
const maxDepth = 100;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the JSON body of a request. Throws a {@link Refusal} if it has more bytes than `maxBytes`, breaks off, or is not
 * JSON, and the reason of `signal` as soon as that is aborted. At most one chunk beyond the limit is read.
 */
export async function readJson(request: Request, maxBytes: number, signal: AbortSignal): Promise<unknown> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge(maxBytes);
  return parseJson(await readBytes(request, maxBytes, signal));
}

/** Parses JSON in UTF-8. Throws a {@link Refusal} if it is something else, or nested too deep. */
export function parseJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(bytes));
  } catch (error) {
    throw malformed('The text is not JSON in UTF-8.', undefined, error);
  }
  if (isDeeper(value, maxDepth)) throw malformed(`The JSON is nested more than ${maxDepth} levels deep.`);
  return value;
}

async function readBytes(request: Request, maxBytes: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed) throw new TypeError('The body of the request was read already. Pass the request on unread.');
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  // Whoever sends it byte by byte is not waited for.
  const stopWatching = onAbort(signal, () => reader.cancel().catch(() => {}));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return joined(chunks, size);
      size += value.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error instanceof Refusal || signal.aborted ? error : malformed('The body broke off.', undefined, error);
  } finally {
    stopWatching();
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal('tooLarge', `The body has more bytes than maxBytes allows: ${maxBytes}.`);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
