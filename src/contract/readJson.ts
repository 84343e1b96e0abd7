import { GraphFailure } from './graphFailure.ts';
import { largestBody } from './versions.ts';

/**
 * Reads the JSON body of a request.
 *
 * Throws a {@link GraphFailure}: 415 where the content type is not JSON in UTF-8, 413 where the body is larger than
 * {@link largestBody}, 400 where it is empty or malformed. At most one chunk beyond the limit is read.
 */
export async function readJson(request: Request): Promise<unknown> {
  requireJson(request.headers);
  const text = decode(await read(request));
  if (text.trim() === '') throw new GraphFailure(400, { message: 'The request must have a body.' });
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof Error ? ` ${error.message}.` : '';
    throw new GraphFailure(400, { message: `The request body is not valid JSON.${where}` });
  }
}

function requireJson(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((p) => p.trim()).find((p) => p.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  if (type.trim() !== 'application/json' || !isUtf8) throw new GraphFailure(415);
  if ((headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity') {
    throw new GraphFailure(415, { message: 'The request body must not be compressed.' });
  }
}

async function read(request: Request): Promise<Uint8Array> {
  const length = request.headers.get('content-length');
  if (length === null) return readChunks(request);
  if (Number(length) > largestBody) throw new GraphFailure(413);
  // A server lets nothing through beyond the length that was announced; a request that was made by hand may lie.
  const bytes = new Uint8Array(await request.arrayBuffer().catch((): Promise<ArrayBuffer> => Promise.reject(cutOff())));
  if (bytes.byteLength > largestBody) throw new GraphFailure(413);
  return bytes;
}

async function readChunks(request: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  const next = () => reader?.read().catch(() => Promise.reject(cutOff()));
  for (let part = await next(); part?.value; part = await next()) {
    size += part.value.byteLength;
    if (size > largestBody) throw new GraphFailure(413);
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

const cutOff = () => new GraphFailure(400, { message: 'The request ended before its body did.' });

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new GraphFailure(400, { message: 'The request body is not valid UTF-8.' });
  }
}
