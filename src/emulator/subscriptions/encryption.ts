import { encodeBase64 } from '../../contract/base64.ts';
import { hexOf, readCertificate } from './certificates.ts';

/** Resource data that only its receiver can read. */
export interface EncryptedContent {
  readonly data: string;
  readonly dataKey: string;
  readonly dataSignature: string;
  readonly encryptionCertificateId: string;
  readonly encryptionCertificateThumbprint: string;
}

/** Encrypts resource data for one certificate. */
export type Encrypt = (content: string) => Promise<EncryptedContent>;

/**
 * Makes a function that encrypts for a certificate, each text with a key of its own: AES-256-CBC, whose key is encrypted with
 * RSA-OAEP and SHA-1, and signed with HMAC-SHA256. The first 16 bytes of the key are the initialization vector.
 *
 * Throws a `CertificateError` if the text is no certificate.
 *
 * @see https://learn.microsoft.com/graph/change-notifications-with-resource-data#decrypting-resource-data-from-change-notifications
 */
export async function encryptionFor(certificate: string, encryptionCertificateId: string): Promise<Encrypt> {
  const { publicKey, bytes } = readCertificate(certificate);
  const rsa = await crypto.subtle.importKey('spki', publicKey, { name: 'RSA-OAEP', hash: 'SHA-1' }, false, ['encrypt']);
  const encryptionCertificateThumbprint = hexOf(
    new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)),
  ).toUpperCase();

  return async (content) => {
    const key = crypto.getRandomValues(new Uint8Array(32));
    const [aes, hmac, dataKey] = await Promise.all([
      crypto.subtle.importKey('raw', key, 'AES-CBC', false, ['encrypt']),
      crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
      crypto.subtle.encrypt('RSA-OAEP', rsa, key),
    ]);
    const text = new TextEncoder().encode(content);
    const data = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: key.slice(0, 16) }, aes, text);
    return {
      data: base64(data),
      dataKey: base64(dataKey),
      dataSignature: base64(await crypto.subtle.sign('HMAC', hmac, data)),
      encryptionCertificateId,
      encryptionCertificateThumbprint,
    };
  };
}

const base64 = (bytes: ArrayBuffer): string => encodeBase64(new Uint8Array(bytes));
