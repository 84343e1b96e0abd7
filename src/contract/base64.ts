/** Encodes bytes, or the UTF-8 of a text, as base64. */
export function encodeBase64(value: string | Uint8Array): string {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Encodes the UTF-8 of a text as base64url, with padding. */
export const encodeBase64Url = (text: string): string => encodeBase64(text).replaceAll('+', '-').replaceAll('/', '_');

/** Decodes base64 or base64url to bytes. Throws if the text is neither. */
export function decodeBase64(encoded: string): Uint8Array<ArrayBuffer> {
  const text = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** Decodes base64 or base64url to text. Throws if it is neither, or is not UTF-8. */
export const decodeBase64Text = (encoded: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(decodeBase64(encoded));
