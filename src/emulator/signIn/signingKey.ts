import { decodeBase64, decodeBase64Text, encodeBase64 } from '../../contract/base64.ts';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** The public half of a signing key, as a JSON Web Key. */
export interface PublicKey {
  readonly kty: 'RSA';
  readonly use: 'sig';
  readonly alg: 'RS256';
  readonly kid: string;
  readonly n: string;
  readonly e: string;
}

/** Signs tokens, and recognizes those that it signed. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  /** A signed JWT with these claims. */
  sign(claims: object): Promise<string>;
  /** The claims of a JWT that this key has signed, or undefined. */
  verify(token: string): Promise<Readonly<Record<string, unknown>> | undefined>;
}

/** A signing key cannot be read. The message says why. */
export class SigningKeyError extends Error {
  override readonly name = 'SigningKeyError';
}

/** A new private key as PEM (PKCS #8). It takes longer to make than all the rest of a start. */
export async function newSigningKeyPem(): Promise<string> {
  const { privateKey } = await generate();
  const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
  const lines = encodeBase64(bytes).match(/.{1,64}/g) ?? [];
  return `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`;
}

const generate = () =>
  crypto.subtle.generateKey({ ...algorithm, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }, true, [
    'sign',
    'verify',
  ]);

/** Reads a private key. Throws a {@link SigningKeyError}. */
export async function importedKey(pem: string): Promise<SigningKey> {
  const body = /-----BEGIN PRIVATE KEY-----([\s\S]*)-----END PRIVATE KEY-----/.exec(pem)?.[1]?.replaceAll(/\s/g, '');
  try {
    if (body === undefined) throw new Error('It has no PRIVATE KEY.');
    const privateKey = await crypto.subtle.importKey('pkcs8', decodeBase64(body), algorithm, true, ['sign']);
    const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', privateKey);
    const publicKey = await crypto.subtle.importKey('jwk', { kty: 'RSA', n, e }, algorithm, true, ['verify']);
    return await keyOf(privateKey, publicKey);
  } catch (cause) {
    const advice = 'It has to be a private RSA key in PEM form (PKCS #8): openssl genpkey -algorithm RSA -out FILE.';
    throw new SigningKeyError(`The signing key cannot be read. ${advice}`, { cause });
  }
}

async function keyOf(privateKey: CryptoKey, publicKey: CryptoKey): Promise<SigningKey> {
  const { n = '', e = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const kid = await thumbprint(n, e);
  const header = base64Url(JSON.stringify({ typ: 'JWT', alg: 'RS256', kid }));
  return {
    publicKey: { kty: 'RSA', use: 'sig', alg: 'RS256', kid, n, e },
    async sign(claims) {
      const text = `${header}.${base64Url(JSON.stringify(claims))}`;
      const signature = await crypto.subtle.sign(algorithm, privateKey, new TextEncoder().encode(text));
      return `${text}.${base64Url(new Uint8Array(signature))}`;
    },
    async verify(token) {
      const [head, body, signature, ...rest] = token.split('.');
      // Nothing else is ever signed by it.
      if (head !== header || body === undefined || signature === undefined || rest.length > 0) return undefined;
      try {
        const bytes = new TextEncoder().encode(`${head}.${body}`);
        const isOurs = await crypto.subtle.verify(algorithm, publicKey, decodeBase64(signature), bytes);
        return isOurs ? JSON.parse(decodeBase64Text(body)) : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** The thumbprint of a key, by which tokens name it. @see https://www.rfc-editor.org/rfc/rfc7638 */
async function thumbprint(n: string, e: string): Promise<string> {
  return sha256(JSON.stringify({ e, kty: 'RSA', n }));
}

/** The SHA-256 of a text, as base64url without padding. */
export async function sha256(text: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

/** Base64url without padding, as tokens have it. */
export const base64Url = (value: string | Uint8Array): string =>
  encodeBase64(value).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
