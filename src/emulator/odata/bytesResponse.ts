/** A response with bytes that somebody uploaded, under the media type that they gave. */
export const bytesResponse = (contentType: string, body: Uint8Array) => ({
  status: 200,
  headers: { 'content-type': contentType, ...inert },
  body,
});

/**
 * A hosted content may be a page with a script. With these headers, our choice, a browser shows it, and runs and loads
 * nothing.
 */
const inert = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" };
