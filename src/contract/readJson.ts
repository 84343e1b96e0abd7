import { GraphFailure } from './graphFailure.ts';
import type { HeaderReader, HttpRequest } from './httpRequest.ts';
import { maxBodySize } from './versions.ts';

/**
 * Reads the JSON body of a request.
 *
 * Throws a {@link GraphFailure}: 415 if the content type is not JSON in UTF-8, 413 if the body is larger than
 * {@link maxBodySize}, 400 if it is empty, malformed or nested too deep. At most one chunk beyond the limit is read.
 */
export async function readJson(request: HttpRequest): Promise<unknown> {
  requireJson(request.headers);
  const value = parse(await readText(request));
  if (isDeeper(value, maxDepth)) {
    throw new GraphFailure(400, { message: `The request body is nested more than ${maxDepth} levels deep.` });
  }
  return value;
}

/**
 * Reads the body of a request as text, whatever its content type. Throws a {@link GraphFailure}: 415 if it is compressed, 413 if
 * it is larger than {@link maxBodySize}, 400 if it is empty or not UTF-8. At most one chunk beyond the limit is read.
 */
export async function readText(request: HttpRequest): Promise<string> {
  if ((request.headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity') {
    throw new GraphFailure(415, { message: 'The request body must not be compressed.' });
  }
  const text = decode(await read(request));
  if (text.trim() === '') throw new GraphFailure(400, { message: 'The request must have a body.' });
  return text;
}

/** The maximum nesting of a body: our choice. A much deeper one can be parsed, but not be written again. */
export const maxDepth = 100;

/** Whether a value is nested deeper than so many levels. */
export function isDeeper(value: unknown, levels: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof Error ? ` ${error.message}.` : '';
    throw new GraphFailure(400, { message: `The request body is not valid JSON.${where}` });
  }
}

function requireJson(headers: HeaderReader): void {
  const contentType = headers.get('content-type');
  if (contentType !== 'application/json' && !isUtf8Json(contentType ?? '')) throw new GraphFailure(415);
}

function isUtf8Json(contentType: string): boolean {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters.map((p) => p.trim()).find((p) => p.startsWith('charset='));
  return type.trim() === 'application/json' && (charset === undefined || /^charset="?utf-8"?$/.test(charset));
}

async function read(request: HttpRequest): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBodySize) throw new GraphFailure(413);
  const bytes = await request.read(maxBodySize).catch(() => {
    throw new GraphFailure(400, { message: 'The request ended before its body did.' });
  });
  if (!bytes) throw new GraphFailure(413);
  return bytes;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new GraphFailure(400, { message: 'The request body is not valid UTF-8.' });
  }
}
