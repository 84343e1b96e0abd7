import { decodeBase64 } from './base64.ts';
import { keyAlgorithm } from './decrypt.ts';
import { Refusal } from './refusal.ts';

/**
 * The private key of a certificate: PEM with `BEGIN PRIVATE KEY` (PKCS #8), or a `CryptoKey` for RSA-OAEP with SHA-1 that
 * may `decrypt`.
 */
export type PrivateKey = CryptoKey | string;

/** A certificate that a subscription was created with. */
export interface Certificate {
  /** The `encryptionCertificateId` of the subscription. */
  readonly id: string;
  readonly privateKey: PrivateKey;
}

/**
 * The certificates whose contents can be decrypted, or a function that finds a private key by the id, and the thumbprint, of
 * its certificate. Keep the old one for some days after a subscription got a new one.
 */
export type Certificates =
  | readonly Certificate[]
  | ((id: string, thumbprint: string | undefined) => PrivateKey | undefined | Promise<PrivateKey | undefined>);

/** Finds the private key of a certificate. Throws a {@link Refusal} if there is none, a `TypeError` if it is unusable. */
export type FindKey = (id: string, thumbprint: string | undefined) => Promise<CryptoKey>;

const maxImported = 100;

/** Makes the function that finds private keys. Throws a `TypeError` if one of a list is unusable. */
export function keyFinder(certificates: Certificates): FindKey {
  const imported = new Map<string, Promise<CryptoKey>>();
  if (typeof certificates !== 'function') for (const { privateKey } of certificates) requireUsable(privateKey);
  const find = async (id: string, thumbprint: string | undefined) =>
    typeof certificates === 'function'
      ? certificates(id, thumbprint)
      : certificates.find((certificate) => certificate.id === id)?.privateKey;
  return async (id, thumbprint) => {
    const key = await find(id, thumbprint);
    if (key === undefined) throw new Refusal('certificate', `There is no private key for ${JSON.stringify(id)}.`);
    const der = requireUsable(key);
    if (typeof key !== 'string') return key;
    const importing = imported.get(key) ?? importKey(der);
    // A function may have a key for each customer.
    if (imported.size >= maxImported) imported.clear();
    imported.set(key, importing);
    return importing;
  };
}

/** The base64 of a PEM, or an empty text for a `CryptoKey`. Throws a `TypeError` if it is neither. */
function requireUsable(key: PrivateKey): string {
  if (typeof key === 'string') {
    const base64 = /-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----/.exec(key)?.[1];
    if (base64) return base64.replaceAll(/\s/g, '');
    throw unusable('has no BEGIN PRIVATE KEY. Convert it: openssl pkcs8 -topk8 -nocrypt -in FILE');
  }
  const { name, hash } = key.algorithm as RsaHashedKeyAlgorithm;
  if (name === keyAlgorithm.name && hash.name === keyAlgorithm.hash && key.usages.includes('decrypt')) return '';
  throw unusable('is a CryptoKey for something else. Import it for RSA-OAEP with SHA-1, with the usage decrypt');
}

async function importKey(base64: string): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('pkcs8', decodeBase64(base64), keyAlgorithm, false, ['decrypt']);
  } catch (cause) {
    throw unusable('is not an RSA key', cause);
  }
}

function unusable(what: string, cause?: unknown): TypeError {
  return new TypeError(`The private key of a certificate ${what}.`, { cause });
}
