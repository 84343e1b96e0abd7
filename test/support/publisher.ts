import {
  constants,
  createCipheriv,
  createHmac,
  createPublicKey,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';

/** The app that publishes notifications. */
export const publisherAppId = '0bf30f3b-4a52-48df-9a82-234910c4a086';

export const tenantId = '2432b57b-0abd-43db-aa7b-16eadd115d34';
export const appId = '8a5c9f9a-3a52-4a4e-9a55-6f2f1f0e6a11';
export const subscriptionId = '10493aa0-4d29-4df5-bc0c-ef742cc6cd7f';
export const now = Date.parse('2026-11-25T10:00:00Z');

/** An RSA key, made once: generating one takes longer than a test. */
const keys = new Map<string, { privateKey: KeyObject; publicKey: KeyObject }>();

/** The key with this name. */
export function keyPair(name: string) {
  const pair = keys.get(name) ?? generateKeyPairSync('rsa', { modulusLength: 2048 });
  keys.set(name, pair);
  return pair;
}

/** The private key with this name, as PEM (PKCS #8). */
export const pemOf = (name: string): string =>
  keyPair(name).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Encrypts a resource as the service does, with Node's own cryptography. The name of the key is the id of the certificate. */
export function encrypt(resource: unknown, certificate = 'first', text = JSON.stringify(resource)) {
  const key = randomBytes(32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return {
    data: data.toString('base64'),
    dataKey: publicEncrypt({ key: keyPair(certificate).publicKey, padding, oaepHash: 'sha1' }, key).toString('base64'),
    dataSignature: createHmac('sha256', key).update(data).digest('base64'),
    encryptionCertificateId: certificate,
    encryptionCertificateThumbprint: '4B95353E086AD37196606ACF834A14532F03E6DB',
  };
}

/** A validation token with these claims beside those of a valid one of version 2. Undefined leaves a claim out. */
export function validationToken(claims: object = {}, key = 'signing', header: object = {}): string {
  const seconds = now / 1000;
  const all = {
    aud: appId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: seconds,
    nbf: seconds,
    exp: seconds + 24 * 3600,
    azp: publisherAppId,
    azpacr: '2',
    tid: tenantId,
    ver: '2.0',
    ...claims,
  };
  const encoded = [{ typ: 'JWT', alg: 'RS256', kid: key, ...header }, all].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const signature = createSign('sha256').update(encoded.join('.')).sign(keyPair(key).privateKey, 'base64url');
  return `${encoded.join('.')}.${signature}`;
}

/** The public keys of these names, as the authority publishes them. */
export function publicKeys(...names: string[]): object {
  return {
    keys: names.map((kid) => ({
      ...createPublicKey(keyPair(kid).privateKey).export({ format: 'jwk' }),
      kid,
      use: 'sig',
      alg: 'RS256',
    })),
  };
}

/** A notification about a message, with these properties in the place of its own. */
export function notification(properties: object = {}) {
  return {
    subscriptionId,
    changeType: 'created',
    clientState: 'secret',
    subscriptionExpirationDateTime: '2026-11-25T11:00:00+00:00',
    resource: "chats('19:a@unq.gbl.spaces')/messages('1612289765949')",
    resourceData: {
      id: '1612289765949',
      '@odata.type': '#Microsoft.Graph.chatMessage',
      '@odata.id': "chats('19:a@unq.gbl.spaces')/messages('1612289765949')",
    },
    tenantId,
    ...properties,
  };
}

/** A notification about a message with its content, and the token that belongs to it. */
export const rich = (resource: unknown, certificate?: string) =>
  notification({ encryptedContent: encrypt(resource, certificate) });

/** The request that brings these notifications. */
export function delivery(value: readonly unknown[], validationTokens?: readonly string[] | null): Request {
  return posted(JSON.stringify({ value, validationTokens }));
}

/** A request with this body. */
export function posted(body: BodyInit | null, init: RequestInit & { duplex?: 'half' } = {}): Request {
  return new Request('https://app.example.com/notifications?key=1', {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body,
    ...init,
  });
}
